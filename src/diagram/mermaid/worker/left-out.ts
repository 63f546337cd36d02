import {kindOf, prepare} from '../parse/prepare.js';

/** What a diagram asks for and does not get. A line is looked at once: blanks before its word hold no end of a line. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  // Behind a word for a link where an address begins, or as a whole value in quotes; a colon may follow the name of the language.
  [
    /(?:^|\n)[^\S\n]*(?:click|links?)\s.*["'\s@]javascript:|\bhref[\s="']*javascript:|["']javascript:(?![\s"'])/i,
    'links that run a script',
  ],
  [/<\s*(?:script|iframe|object|embed|img|svg|link|style)\b/i, 'HTML other than bold and italic words'],
  [/\bimg\s*:\s*["']?(?:https?:)?\/\//i, 'pictures from elsewhere'],
];

/** The kinds in which a line with `click` is no text. */
const CLICKABLE = /^(?:flowchart|graph|swimlane|classDiagram|stateDiagram|gantt)/;
const HANDLER = /(?:^|\n)[^\S\n]*click\s+\S+\s+(?!(?:href\b\s*)?["'])\S/;
/** A menu in a sequence. */
const MENU = [/(?:^|\n)[^\S\n]*sequenceDiagram\b/, /(?:^|\n)[^\S\n]*links?\s[^\n:]+:/];

const SETTINGS = ['theme', 'themeVariables', 'themeCSS', 'darkMode', 'securityLevel', 'fontFamily'];

/** What of a source was left out of its drawing, in words. */
export function leftOut(source: string): string[] {
  const {text, frontMatter} = prepare(source);
  const hasHandler = CLICKABLE.test(kindOf(text)) && HANDLER.test(text);
  const lines = source.replace(/\r\n?/g, '\n');
  const isMenu = MENU.every((pattern) => pattern.test(lines)) && !lines.includes('forceMenus');
  const found = [
    ...(hasHandler ? ['click handlers, which would run a script'] : []),
    ...ASKED.flatMap(([pattern, words]) => (pattern.test(lines) ? [words] : [])),
    ...(isMenu ? ['menus of participants, which open by a script'] : []),
  ];
  const directives = [...source.matchAll(/%%\{[^]*?\}%%/g)].map(([all]) => all);
  const configured = [...directives, frontMatter?.text ?? ''].join('\n');
  const settings = SETTINGS.filter((name) => new RegExp(`["']?\\b${name}["']?\\s*:`).test(configured));
  return settings.length > 0
    ? [...found, `the settings ${settings.map((name) => `\`${name}\``).join(', ')}: a page has its own look`]
    : found;
}
