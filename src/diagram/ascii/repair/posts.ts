import {isDown, isUp} from '../arrow-characters.js';
import {arm, boxArms, DOWN, LEFT, RIGHT, UP, type Arms} from '../box-characters.js';
import {at, isBlank, strokeAt, type Grid, type Strokes} from '../grid.js';

/** A character of a row that takes part in a vertical line. */
export interface Post {
  readonly row: number;
  readonly column: number;
  readonly arms: Arms;
  /** Whether the line goes on above and below. */
  readonly up: boolean;
  readonly down: boolean;
  /** Wide characters before it in its row: what makes rows drift. */
  readonly wideBefore: number;
  /** A typed plus: it says nothing of its arms, its neighbours do. */
  readonly isPlus: boolean;
}

const FIRST_ARROW = 0x2190;
const LETTER_HEAD = /^[vV^]$/;

/** The posts of every row, from left to right. */
export function postsOf(grid: Grid, strokes: Strokes): Post[][] {
  return grid.map((cells, row) => {
    const posts: Post[] = [];
    let wideBefore = 0;
    for (const [column, cell] of cells.entries()) {
      if (cell === '') wideBefore++;
      if (!mayBePost(cell)) continue;
      const post = postAt(grid, strokes, row, column, cell);
      if (post) posts.push({row, column, wideBefore, ...post});
    }
    return posts;
  });
}

/** Most cells are blanks and letters. */
function mayBePost(cell: string): boolean {
  return cell.charCodeAt(0) >= FIRST_ARROW || (cell.length === 1 && '|+vV^'.includes(cell));
}

function postAt(
  grid: Grid,
  strokes: Strokes,
  row: number,
  column: number,
  cell: string,
): Omit<Post, 'row' | 'column' | 'wideBefore'> | undefined {
  const box = boxArms(cell);
  if (box !== 0) {
    const [up, down] = [arm(box, UP) > 0, arm(box, DOWN) > 0];
    return up || down ? {arms: box, up, down, isPlus: false} : undefined;
  }
  if (cell === '|') return isFreeBar(grid, strokes, row, column) ? {arms: 0, up: true, down: true, isPlus: false} : undefined;
  if (cell === '+') return plusAt(grid, strokes, row, column);
  const [up, down] = [isDown(cell), isUp(cell)];
  if (!up && !down) return undefined;
  const isTyped = LETTER_HEAD.test(cell);
  const standsAlone = isBlank(at(grid, row, column - 1)) && isBlank(at(grid, row, column + 1));
  return isTyped && !standsAlone ? undefined : {arms: 0, up, down, isPlus: false};
}

/** A bar with air or a line on a side; inside a word or between words it is text, unless it is drawn. */
function isFreeBar(grid: Grid, strokes: Strokes, row: number, column: number): boolean {
  if (strokeAt(strokes, row, column) !== 0) return true;
  return isBlank(at(grid, row, column - 1)) || isBlank(at(grid, row, column + 1));
}

/** A plus in a row of dashes. Whether its line goes on is told by the plus at the left end of the dashes. */
function plusAt(grid: Grid, strokes: Strokes, row: number, column: number): Omit<Post, 'row' | 'column' | 'wideBefore'> | undefined {
  const [left, right] = [arm(strokeAt(strokes, row, column - 1), RIGHT), arm(strokeAt(strokes, row, column + 1), LEFT)];
  if (left === 0 && right === 0) return undefined;
  let first = column;
  for (let before = column - 1; arm(strokeAt(strokes, row, before), RIGHT) > 0; before--) first = before;
  const up = isUpright(grid, row - 1, first) || isUpright(grid, row - 1, column);
  const down = isUpright(grid, row + 1, first) || isUpright(grid, row + 1, column);
  return up || down ? {arms: (right << RIGHT) | (left << LEFT), up, down, isPlus: true} : undefined;
}

function isUpright(grid: Grid, row: number, column: number): boolean {
  const cell = at(grid, row, column);
  const box = boxArms(cell);
  return cell === '|' || cell === '+' || arm(box, UP) > 0 || arm(box, DOWN) > 0;
}
