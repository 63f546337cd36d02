/**
 * The characters of a label as a reader is to see them. Mermaid hides entities (`#9829;`) from its grammars behind signs of its own, and what
 * XML cannot hold may not get into a drawing.
 */
export function shownText(text: string): string {
  return text
    .replace(/ﬂ°°(\d{1,7})¶ß/g, (_, code: string) => characterOf(Number(code)))
    .replace(/ﬂ°(\w{1,30})¶ß/g, (all, name: string) => NAMED[name] ?? all)
    .replace(/\p{Cs}|\p{Co}/gu, '\uFFFD')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => ('\n\t\r'.includes(character) ? character : ''))
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  equals: '=',
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
  semi: ';',
};

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}
