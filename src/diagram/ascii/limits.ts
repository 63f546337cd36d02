/** How large a drawing may be before it stays text: a page of pictures must not take minutes or megabytes. */
export interface Limits {
  readonly characters: number;
  readonly lines: number;
  /** Of one line, in characters. */
  readonly columns: number;
}

export const LIMITS: Limits = {characters: 100_000, lines: 2_000, columns: 1_000};

/** Why a source is too large to be drawn, in a sentence; undefined if it is not. */
export function excessOf(source: string, limits: Limits = LIMITS): string | undefined {
  if (source.length > limits.characters) return unexpected(source.length, 'characters', limits.characters);
  let lines = 1;
  let start = 0;
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
    if (end - start > limits.columns) return unexpected(end - start, 'characters in a line', limits.columns);
    start = end + 1;
    lines++;
  }
  if (source.length - start > limits.columns) return unexpected(source.length - start, 'characters in a line', limits.columns);
  return lines > limits.lines ? unexpected(lines, 'lines', limits.lines) : undefined;
}

function unexpected(count: number, what: string, most: number): string {
  return `Unexpected drawing of ${count} ${what}, expected at most ${most}; it stays text`;
}
