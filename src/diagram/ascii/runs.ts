import {isBlank, type Grid, type Strokes} from './grid.js';

/** Text of one kind of width: its place and how many columns it takes. */
export interface Part {
  readonly column: number;
  readonly width: number;
  /** How many characters these are, as a reader counts. */
  readonly count: number;
  readonly text: string;
}

/** Words that stand together in a row, in one part unless narrow and wide characters meet in a word. */
export interface Run {
  readonly row: number;
  readonly parts: readonly Part[];
}

/** The text of a drawing: every cell that is not a line. Two blanks, or a change of width between words, begin a new run. */
export function runsOf(grid: Grid, strokes: Strokes, heads: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const [row, cells] of grid.entries()) {
    const line = strokes[row];
    const isText = (column: number): boolean => column < cells.length && !line?.[column] && !heads.has(place(row, column));
    for (let column = 0; column < cells.length;) {
      if (!isText(column) || isBlank(cells[column] ?? ' ')) {
        column++;
        continue;
      }
      const parts: Part[] = [];
      let end = column;
      do {
        const part = partAt(cells, end, isText);
        parts.push(part);
        end = part.column + part.width;
      } while (isText(end) && !isBlank(cells[end] ?? ' '));
      runs.push({row, parts});
      column = end;
    }
  }
  return runs;
}

/** A place as one number, for sets of places. */
export function place(row: number, column: number): number {
  return row * 65_536 + column;
}

function partAt(cells: readonly string[], start: number, isText: (column: number) => boolean): Part {
  const isWide = cells[start + 1] === '';
  const step = isWide ? 2 : 1;
  let [text, end] = ['', start];
  for (;;) {
    const cell = cells[end];
    if (cell === undefined || !isText(end)) break;
    if (isBlank(cell)) {
      const next = cells[end + 1];
      const goesOn = next !== undefined && !isBlank(next) && isText(end + 1) && (cells[end + 2] === '') === isWide && !isWide;
      if (!goesOn) break;
      text += ' ';
      end++;
      continue;
    }
    if ((cells[end + 1] === '') !== isWide) break;
    text += cell;
    end += step;
  }
  return {column: start, width: end - start, count: (end - start) / step, text};
}
