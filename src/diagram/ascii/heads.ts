import {axisOf, hasShaft, sideOfArrow, sideOfTyped} from './arrow-characters.js';
import {arm, DOWN, LEFT, LIGHT, opposite, RIGHT, UP, type Side} from './box-characters.js';
import {at, isBlank, strokeAt, type Grid, type Strokes} from './grid.js';

/** The head of an arrow that is drawn, not written. */
export interface Head {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  /** Shares its cell with the head of the other direction. */
  readonly isHalf: boolean;
}

const STEP: Readonly<Record<Side, readonly [row: number, column: number]>> = {
  [UP]: [-1, 0],
  [RIGHT]: [0, 1],
  [DOWN]: [1, 0],
  [LEFT]: [0, -1],
};
const WORD = /[\p{L}\p{N}_]/u;
const POSSIBLE = /[<>vV^\u2190-\u21FF\u25A0-\u25FF\u2794-\u27BF\u27F0-\u27FF\u2B00-\u2B0F]/;
const ONLY_LINES = /^[-\s|+=^vV<>/\\]*$/;

/** The heads of a drawing. Their cells get the arms that lead to them, so that no line ends before its head. */
export function headsOf(grid: Grid, strokes: readonly Uint16Array[]): Head[] {
  const heads: Head[] = [];
  for (const [row, cells] of grid.entries()) {
    const text = cells.join('');
    if (!POSSIBLE.test(text)) continue;
    for (const [column, cell] of cells.entries()) {
      const found = headsAt(grid, strokes, row, column, cell, text);
      if (found.length === 0) continue;
      heads.push(...found.map((side) => ({row, column, side, isHalf: found.length > 1})));
      reach(strokes, row, column, found, hasShaft(cell));
    }
  }
  return heads;
}

/** The sides a cell points to; none if it is text. */
function headsAt(grid: Grid, strokes: Strokes, row: number, column: number, cell: string, text: string): readonly Side[] {
  const axis = axisOf(cell);
  if (axis !== undefined) {
    const sides: readonly Side[] = axis === 'across' ? [LEFT, RIGHT] : [UP, DOWN];
    return sides.some((side) => isFed(strokes, row, column, side)) || (axis === 'along' && stands(grid, row, column)) ? sides : [];
  }
  const side = sideOfArrow(cell);
  if (side !== undefined) {
    const isAlong = side === UP || side === DOWN;
    const isDrawn =
      isFed(strokes, row, column, side) || isFed(strokes, row, column, opposite(side)) || isInWall(strokes, row, column, side);
    return isDrawn || (isAlong && stands(grid, row, column)) ? [side] : [];
  }
  const typed = sideOfTyped(cell);
  if (typed === undefined) return [];
  if (typed === LEFT || typed === RIGHT) return isFed(strokes, row, column, typed) ? [typed] : [];
  const isLetter = WORD.test(at(grid, row, column - 1)) || WORD.test(at(grid, row, column + 1));
  return !isLetter && (isFed(strokes, row, column, typed) || ONLY_LINES.test(text)) ? [typed] : [];
}

/** Whether a line leads from behind to a head that points to this side. */
function isFed(strokes: Strokes, row: number, column: number, side: Side): boolean {
  const [down, right] = STEP[side];
  return arm(strokeAt(strokes, row - down, column - right), side) > 0;
}

/** Whether an arrow stands in the wall of a box, as in ┌──▼──┐. */
function isInWall(strokes: Strokes, row: number, column: number, side: Side): boolean {
  const across = side === UP || side === DOWN;
  return across
    ? arm(strokeAt(strokes, row, column - 1), RIGHT) > 0 && arm(strokeAt(strokes, row, column + 1), LEFT) > 0
    : arm(strokeAt(strokes, row - 1, column), DOWN) > 0 && arm(strokeAt(strokes, row + 1, column), UP) > 0;
}

function stands(grid: Grid, row: number, column: number): boolean {
  return isBlank(at(grid, row, column - 1)) && isBlank(at(grid, row, column + 1));
}

/** Draws the shaft of an arrow into its cell, and the wall that it stands in. */
function reach(strokes: readonly Uint16Array[], row: number, column: number, sides: readonly Side[], hasOwnShaft: boolean): void {
  const line = strokes[row];
  if (!line) return;
  for (const side of sides) {
    const [down, right] = STEP[side];
    const weight = arm(strokeAt(strokes, row - down, column - right), side);
    if (sides.length === 1 && (weight > 0 || hasOwnShaft)) line[column] = (line[column] ?? 0) | ((weight || LIGHT) << opposite(side));
    if (!isInWall(strokes, row, column, side)) continue;
    const across: readonly Side[] = side === UP || side === DOWN ? [LEFT, RIGHT] : [UP, DOWN];
    for (const one of across) {
      const [rowStep, columnStep] = STEP[one];
      line[column] = (line[column] ?? 0) | (arm(strokeAt(strokes, row + rowStep, column + columnStep), opposite(one)) << one);
    }
  }
}
