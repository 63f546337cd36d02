import {arm, boxArms, DOWN, UP} from '../box-characters.js';
import {at, type Grid} from '../grid.js';

/** A box as its corners tell: the left wall is straight, the right one may have slipped. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** The columns of the two corners on the right. */
  readonly topRight: number;
  readonly bottomRight: number;
  /** Whether the right wall stands in the column of both corners, row by row. */
  readonly isClosed: boolean;
  readonly isTyped: boolean;
}

interface Style {
  readonly isTyped: boolean;
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  /** What the right wall may be made of, where lines may join it. */
  readonly isRightWall: (cell: string) => boolean;
  /** What ends the search for a corner. */
  readonly isEnd: (cell: string) => boolean;
  readonly isWall: (cell: string) => boolean;
}

const isThrough = (cell: string): boolean => arm(boxArms(cell), UP) > 0 && arm(boxArms(cell), DOWN) > 0;

const DRAWN: Style = {
  isTyped: false,
  topLeft: '┌╔╭┏╒╓┍┎',
  topRight: '┐╗╮┓╕╖┑┒',
  bottomLeft: '└╚╰┗╘╙┕┖',
  bottomRight: '┘╝╯┛╛╜┙┚',
  isEnd: (cell) => cell !== '' && '┌╔╭┏└╚╰┗│║'.includes(cell),
  isWall: isThrough,
  isRightWall: isThrough,
};

/** A plus is a corner of every kind: a typed box ends at the first row of dashes below its corner, at the last plus of its dashes, in which arrows may stand. */
const TYPED: Style = {
  isTyped: true,
  topLeft: '+',
  topRight: '+',
  bottomLeft: '+',
  bottomRight: '+',
  isEnd: (cell) => !/^[-=+┬┴vV^▼▲↓↑]$/.test(cell),
  isWall: (cell) => cell === '|',
  isRightWall: (cell) => cell === '|' || cell === '+',
};

/** The boxes drawn with box characters, and the boxes typed with + - | around them; where none is drawn, all that are typed. */
export function boxesOf(grid: Grid): readonly Box[] {
  const drawn = boxesIn(grid, DRAWN);
  const typed = boxesIn(grid, TYPED);
  return drawn.length > 0 ? [...drawn, ...typed.filter((outer) => drawn.some((inner) => encloses(outer, inner)))] : typed;
}

function encloses(outer: Box, inner: Box): boolean {
  return outer.top < inner.top && inner.bottom < outer.bottom && outer.left < inner.left && inner.left < outer.topRight;
}

/**
 * Whether a drawing is well-formed: it has boxes of box characters, and their walls are straight from corner to corner.
 * What is crooked beside them is then taken to be meant.
 */
export function isWellFormed(boxes: readonly Box[]): boolean {
  return boxes.some(({isTyped}) => !isTyped) && boxes.every(({isClosed}) => isClosed);
}

export function isWallOf({isTyped}: Box, cell: string): boolean {
  return (isTyped ? TYPED : DRAWN).isRightWall(cell);
}

function boxesIn(grid: Grid, style: Style): Box[] {
  return grid.flatMap((row, top) =>
    row.flatMap((cell, left) => (cell !== '' && style.topLeft.includes(cell) ? (boxAt(grid, style, top, left) ?? []) : [])),
  );
}

function boxAt(grid: Grid, style: Style, top: number, left: number): Box | undefined {
  if (style.isTyped && (!isDash(at(grid, top, left + 1)) || isDash(at(grid, top, left - 1)))) return undefined;
  const topRight = cornerAfter(grid[top] ?? [], left, style.topRight, style);
  if (topRight === undefined) return undefined;
  let bottom = top + 1;
  while (style.isWall(at(grid, bottom, left))) bottom++;
  const corner = at(grid, bottom, left);
  if (bottom - top < 2 || corner === '' || !style.bottomLeft.includes(corner)) return undefined;
  const bottomRight = cornerAfter(grid[bottom] ?? [], left, style.bottomRight, style);
  if (bottomRight === undefined) return undefined;
  let isClosed = topRight === bottomRight;
  for (let row = top + 1; isClosed && row < bottom; row++) isClosed = style.isRightWall(at(grid, row, topRight));
  return {top, bottom, left, topRight, bottomRight, isClosed, isTyped: style.isTyped};
}

function cornerAfter(row: readonly string[], left: number, corners: string, {isTyped, isEnd}: Style): number | undefined {
  let found: number | undefined;
  for (let column = left + 1; column < row.length; column++) {
    const cell = row[column] ?? ' ';
    if (cell !== '' && corners.includes(cell)) {
      found = column;
      if (!isTyped) return found;
    } else if (isEnd(cell)) break;
  }
  return found;
}

function isDash(cell: string): boolean {
  return cell === '-' || cell === '=';
}
