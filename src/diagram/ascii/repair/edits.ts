import type {Grid, Line} from '../grid.js';

/** A change of one line, as an edit of the source. */
export interface Edit {
  /** From one. */
  readonly line: number;
  /** In UTF-16 units, from one; the end is the first one that stays. */
  readonly column: number;
  readonly endColumn: number;
  /** The same as offsets in the source. */
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** What is to be edited so that the lines read as the grid does: of each changed line, only the part that differs. */
export function editsOf(lines: readonly Line[], before: Grid, after: Grid): Edit[] {
  return lines.flatMap(({text, start}, index): Edit[] => {
    const [old, row] = [before[index], after[index]];
    if (old === row || row === undefined) return [];
    const wanted = row.join('');
    if (wanted === text) return [];
    let same = 0;
    while (same < text.length && same < wanted.length && text[same] === wanted[same]) same++;
    let tail = 0;
    const most = Math.min(text.length, wanted.length) - same;
    while (tail < most && text.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
    const end = text.length - tail;
    return [
      {
        line: index + 1,
        column: same + 1,
        endColumn: end + 1,
        range: [start + same, start + end],
        text: wanted.slice(same, wanted.length - tail),
      },
    ];
  });
}

/** The source with its edits, which come in order. */
export function edited(source: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const edit of edits) {
    text += source.slice(at, edit.range[0]) + edit.text;
    [, at] = edit.range;
  }
  return text + source.slice(at);
}
