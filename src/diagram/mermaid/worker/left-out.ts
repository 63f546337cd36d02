/** What a diagram asks for and does not get. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/^\s*click\s+\S+\s+(?!(?:href\b)?\s*["'])\S/m, 'click handlers, which would run a script'],
  [/javascript:/i, 'links that run a script'],
  [/<\s*(?:script|iframe|object|embed|img|svg|link|style)\b/i, 'HTML other than bold and italic words'],
  [/\bimg\s*:\s*["']?(?:https?:)?\/\//i, 'pictures from elsewhere'],
];

const SETTINGS = ['theme', 'themeVariables', 'themeCSS', 'darkMode', 'securityLevel', 'fontFamily'];

/** What of a source was left out of its drawing, in words. */
export function leftOut(source: string): string[] {
  const isMenu = /^\s*sequenceDiagram\b/m.test(source) && /^\s*links?\s[^\n:]+:/m.test(source) && !source.includes('forceMenus');
  const found = [
    ...ASKED.flatMap(([pattern, words]) => (pattern.test(source) ? [words] : [])),
    ...(isMenu ? ['menus of participants, which open by a script'] : []),
  ];
  const configured =
    [...source.matchAll(/%%\{[^]*?\}%%/g)].map(([all]) => all).join('\n') + (/^\s*---\n([^]*?)\n\s*---/.exec(source)?.[1] ?? '');
  const settings = SETTINGS.filter((name) => new RegExp(`["']?\\b${name}["']?\\s*:`).test(configured));
  return settings.length > 0
    ? [...found, `the settings ${settings.map((name) => `\`${name}\``).join(', ')}: a page has its own look`]
    : found;
}
