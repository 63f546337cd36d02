import {axisOf, sideOfArrow} from '../arrow-characters.js';
import {arm, boxArms, DOWN, LEFT, RIGHT, UP} from '../box-characters.js';
import {isBlank, type Grid} from '../grid.js';
import {isWallOf, type Box} from './boxes.js';

/** Where the right wall of a box stands in a row, or is to be put. */
export interface WallRow {
  readonly row: number;
  readonly column: number;
  /** The wall is to be put before what stands in this column. */
  readonly isMissing: boolean;
  readonly character: string;
  /** A line leads up to the wall: this character fills the room before it. */
  readonly filling: string;
  /** The least column the wall may have, for the words before it. */
  readonly least: number;
}

/** How far a wall may stand from both corners to be taken for it, and a column more for each wide character of its row. */
const SLIP = 4;

/** The right wall of a box in a row between or at its borders; undefined if there is no telling. */
export function rightWallOf(grid: Grid, boxes: readonly Box[], box: Box, row: number): WallRow | undefined {
  const cells = grid[row] ?? [];
  if (row === box.top || row === box.bottom) return standing(cells, box, row, row === box.top ? box.topRight : box.bottomRight);
  const taken = new Set(boxes.filter((one) => one !== box && one.top < row && row < one.bottom).flatMap(wallsTaken));
  const walls = cells.flatMap((cell, column) => (column > box.left && isWallOf(box, cell) && !taken.has(column) ? [column] : []));
  const wide = cells.filter((cell) => cell === '').length;
  const near = nearest(walls, box, SLIP + wide) ?? fromTheRight(grid, box, cells, walls);
  if (near !== undefined) return standing(cells, box, row, near);
  return missing(cells, box, row);
}

/** The walls that surely are those of a box: the left one, and the right one if the box is closed. */
function wallsTaken({left, topRight, isClosed}: Box): readonly number[] {
  return isClosed ? [left, topRight] : [left];
}

function nearest(walls: readonly number[], {topRight, bottomRight}: Box, slip: number): number | undefined {
  const distance = (column: number): number => Math.min(Math.abs(column - topRight), Math.abs(column - bottomRight));
  const best = walls.reduce<number | undefined>(
    (found, column) => (found !== undefined && distance(found) <= distance(column) ? found : column),
    undefined,
  );
  return best !== undefined && distance(best) <= slip ? best : undefined;
}

/** The wall with as many walls after it as the upper border has: words pushed all of them to the right. Nothing but blanks follows the last. */
function fromTheRight(grid: Grid, box: Box, cells: readonly string[], walls: readonly number[]): number | undefined {
  const after = (grid[box.top] ?? []).filter((cell, column) => column > box.topRight && isUpright(cell)).length;
  const found = walls.at(-1 - after);
  const last = walls.at(-1) ?? 0;
  return cells.slice(last + 1).every(isBlank) ? found : undefined;
}

function standing(cells: readonly string[], box: Box, row: number, column: number): WallRow {
  const before = cells[column - 1] ?? ' ';
  const isLine = box.isTyped ? /^[-=]$/.test(before) : arm(boxArms(before), LEFT) > 0 && arm(boxArms(before), RIGHT) > 0;
  const filling = isLine ? before : ' ';
  let end = column;
  while (end > box.left + 1 && (isLine ? cells[end - 1] === filling : isBlank(cells[end - 1] ?? ' '))) end--;
  // Words keep a blank to the wall, if they have one; a line stays a line.
  const least = end === column || end === box.left + 1 ? end : end + 1;
  return {row, column, isMissing: false, character: cells[column] ?? ' ', filling, least};
}

/** A wall that words have run over comes after them, one that is not there stands where the corners say. */
function missing(cells: readonly string[], box: Box, row: number): WallRow | undefined {
  // A line or an arrow that stands in the wall goes through it.
  if ([box.topRight, box.bottomRight].some((column) => isDrawn(cells[column] ?? ' '))) return undefined;
  const next = cells.findIndex((cell, column) => column >= box.topRight && isWallOf(box, cell));
  const end = next < 0 ? cells.length : next;
  let column = Math.min(box.topRight, end);
  if (column < cells.length && !isBlank(cells[column] ?? ' ')) {
    while (column < end && !(isBlank(cells[column] ?? ' ') && isBlank(cells[column + 1] ?? ' '))) column++;
  }
  if (column === next && column > box.topRight) return undefined;
  let words = column;
  while (words > box.left + 1 && isBlank(cells[words - 1] ?? ' ')) words--;
  const character = cells[box.left] ?? '│';
  return {row, column, isMissing: true, character, filling: ' ', least: words === box.left + 1 ? words : words + 1};
}

function isDrawn(cell: string): boolean {
  return boxArms(cell) !== 0 || sideOfArrow(cell) !== undefined || axisOf(cell) !== undefined || /^[+<>]$/.test(cell);
}

function isUpright(cell: string): boolean {
  return cell === '|' || cell === '+' || arm(boxArms(cell), UP) > 0 || arm(boxArms(cell), DOWN) > 0;
}
