const REGULAR = /^\/(.+)\/([dgimsuvy]*)$/s;

/** Longer texts are cut before a user's regular expression sees them: what is slow stays short. */
const LONGEST = 2000;

/** A pattern of the settings as it is written in JSON: `/word/i` for a regular expression. */
export function writtenPattern(pattern: string | RegExp): string {
  return typeof pattern === 'string' ? pattern : String(pattern);
}

/** The source and flags of `/word/i`; undefined for plain words. */
export function regularOf(pattern: string): {readonly source: string; readonly flags: string} | undefined {
  const [, source, flags] = REGULAR.exec(pattern) ?? [];
  return source === undefined ? undefined : {source, flags: flags ?? ''};
}

/** Whether one of the patterns names all of a text: plain words in any case, with `*` for any further letters, or `/…/` found in it. */
export function isNamedBy(patterns: readonly string[], text: string): boolean {
  const short = text.slice(0, LONGEST);
  return patterns.some((pattern) => {
    const regular = regularOf(pattern);
    return regular
      ? new RegExp(regular.source, stateless(regular.flags)).test(short)
      : new RegExp(`^${sourceOf(pattern)}$`, 'iu').test(short.trim());
  });
}

/** Where the patterns stand in a text, in its order: plain words as whole words in any case, with `*` for any further letters, or `/…/`. */
export function placesOf(patterns: readonly string[], text: string): {readonly start: number; readonly end: number}[] {
  const short = text.slice(0, LONGEST);
  const found = patterns.flatMap((pattern) => {
    const regular = regularOf(pattern);
    const expression = regular
      ? new RegExp(regular.source, `${stateless(regular.flags)}g`)
      : new RegExp(`(?<![\\p{L}\\p{N}_])${sourceOf(pattern)}(?![\\p{L}\\p{N}_])`, 'giu');
    return [...short.matchAll(expression)].map((match) => ({start: match.index, end: match.index + match[0].length}));
  });
  return found.filter(({start, end}) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Flags that remember the last match would give another answer each time. */
function stateless(flags: string): string {
  return flags.replace(/[gy]/g, '');
}

/** Plain words as an expression without nested repetition, which is always quick. */
function sourceOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.+^${}()|[\]\\/?]/g, String.raw`\$&`).replaceAll(/\*+/g, String.raw`[\p{L}\p{N}_-]*`))
    .join(String.raw`\s+`);
}
