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
}

type Found = Omit<Post, 'row' | 'column' | 'wideBefore'>;

const FIRST_ARROW = 0x2190;
const LETTER_HEAD = /^[vV^]$/;

/** The posts of every row, from left to right. */
export function postsOf(grid: Grid, strokes: Strokes): Post[][] {
  return grid.map((cells, row) => {
    const posts: Post[] = [];
    let wideBefore = 0;
    let dashes: Dashes | undefined;
    for (const [column, cell] of cells.entries()) {
      if (cell === '') wideBefore++;
      if (!mayBePost(cell)) continue;
      if (cell === '+' && !(dashes && column <= dashes.last)) dashes = dashesAt(strokes, row, column);
      const post = cell === '+' && dashes ? plusAt(grid, strokes, row, column, dashes) : postAt(grid, strokes, row, column, cell);
      if (post) posts.push({row, column, wideBefore, ...post});
    }
    return posts;
  });
}

/** Most cells are blanks and letters. */
function mayBePost(cell: string): boolean {
  return cell.charCodeAt(0) >= FIRST_ARROW || (cell.length === 1 && '|+vV^'.includes(cell));
}

function postAt(grid: Grid, strokes: Strokes, row: number, column: number, cell: string): Found | undefined {
  const box = boxArms(cell);
  if (box !== 0) {
    const [up, down] = [arm(box, UP) > 0, arm(box, DOWN) > 0];
    return up || down ? {arms: box, up, down} : undefined;
  }
  if (cell === '|') return isFreeBar(grid, strokes, row, column) ? {arms: 0, up: true, down: true} : undefined;
  const [up, down] = [isDown(cell), isUp(cell)];
  if (!up && !down) return undefined;
  const isTyped = LETTER_HEAD.test(cell);
  const standsAlone = [column - 1, column + 1].every(
    (side) => isBlank(at(grid, row, side)) || (!isTyped && strokeAt(strokes, row, side) !== 0),
  );
  return standsAlone ? {arms: 0, up, down} : undefined;
}

/** A bar with air or a line on a side; inside a word or between words it is text, unless it is drawn. */
function isFreeBar(grid: Grid, strokes: Strokes, row: number, column: number): boolean {
  if (strokeAt(strokes, row, column) !== 0) return true;
  return isBlank(at(grid, row, column - 1)) || isBlank(at(grid, row, column + 1));
}

/** A row of dashes with its joints, from end to end. */
interface Dashes {
  readonly first: number;
  readonly last: number;
}

function dashesAt(strokes: Strokes, row: number, column: number): Dashes {
  let last = column;
  while (arm(strokeAt(strokes, row, last + 1), LEFT) > 0) last++;
  return {first: column, last};
}

/** A plus in a row of dashes. It says nothing of its arms; the walls at the ends of the dashes tell whether the line goes on. */
function plusAt(grid: Grid, strokes: Strokes, row: number, column: number, {first, last}: Dashes): Found | undefined {
  const [left, right] = [arm(strokeAt(strokes, row, column - 1), RIGHT), arm(strokeAt(strokes, row, column + 1), LEFT)];
  if (left === 0 && right === 0) return undefined;
  const isMet = [row - 1, row + 1].map((other) => [first, column, last].some((end) => isUpright(grid, other, end)));
  const isNear = [row - 1, row + 1].map((other) => [first, last].every((end) => isUprightNear(grid, other, end)));
  const [up, down] = isMet.includes(true) ? isMet : isNear;
  return up || down ? {arms: (right << RIGHT) | (left << LEFT), up: up === true, down: down === true} : undefined;
}

/** How far the walls of a row may have slipped away from both ends of the dashes. */
const SLIP = 2;

function isUprightNear(grid: Grid, row: number, column: number): boolean {
  for (let slip = -SLIP; slip <= SLIP; slip++) if (isUpright(grid, row, column + slip)) return true;
  return false;
}

function isUpright(grid: Grid, row: number, column: number): boolean {
  const cell = at(grid, row, column);
  const box = boxArms(cell);
  return cell === '|' || cell === '+' || arm(box, UP) > 0 || arm(box, DOWN) > 0;
}
