import {excessOf, type Limits} from '../limits.js';
import {gridOf, linesOf, type Grid} from '../grid.js';
import {shapeOf, type Shape} from '../shape.js';
import {strokesOf} from '../strokes.js';
import {boxesOf, isWellFormed, type Box} from './boxes.js';
import {closed, closedOf} from './closing.js';
import {edited, editsOf, type Edit} from './edits.js';
import {framesOf} from './frames.js';
import {hasLifelines} from './lifelines.js';
import {straightened} from './layout.js';
import {postsOf, type Post} from './posts.js';
import {tracksOf} from './tracks.js';

/** Repairing may uncover what the next round can repair; a drawing that never comes to rest is left as it was. */
const MOST_ROUNDS = 4;
const HAS_UPRIGHT = /[|\u2502-\u250B\u250C-\u257F]/;

export interface Repaired {
  readonly text: string;
  readonly changes: readonly Edit[];
}

/**
 * Puts the walls, corners and joints of a drawing into line. Only blanks and pieces of line come and go, words stay as they are;
 * a drawing whose boxes are closed is left alone.
 */
export function repairAscii(source: string, limits?: Limits): Repaired {
  const unchanged: Repaired = {text: source, changes: []};
  if (!HAS_UPRIGHT.test(source) || excessOf(source, limits) !== undefined) return unchanged;
  const lines = linesOf(source);
  const before = shapeOf(gridOf(lines));
  const after = repairedShape(before);
  if (after === before) return unchanged;
  const changes = editsOf(lines, before.grid, after.grid);
  return {text: edited(source, changes), changes};
}

/** The drawing with everything in line; the same one if nothing is out of line. */
export function repairedShape(shape: Shape): Shape {
  const straight = straightenedShape(shape);
  const grid = closed(straight.grid);
  return grid === straight.grid ? straight : straightenedShape(shapeOf(grid));
}

function straightenedShape(shape: Shape): Shape {
  let current = shape;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const grid = straightenedOnce(current);
    if (grid === current.grid) break;
    current = shapeOf(grid);
  }
  return current;
}

function straightenedOnce({grid, strokes, posts, tracks}: Shape): Grid {
  if (!tracks.members.some(isRagged)) return grid;
  const isWhole = isWellFormed(boxesOf(grid));
  let result: (readonly string[])[] | undefined;
  for (const [start, end] of bandsOf(posts)) {
    const rows = posts.slice(0, end).map((row, index) => (index < start ? [] : row));
    const tracks = tracksOf(rows);
    if (!tracks.members.some(isRagged)) continue;
    const frames = framesOf(grid, strokes, rows, tracks);
    if ((isWhole || frames.every(({isStraight}) => isStraight)) && !hasLifelines({grid, strokes}, tracks, frames)) continue;
    const changed = straightened(grid, strokes, rows, tracks);
    if (!changed || changed.size === 0) continue;
    const candidate = grid.map((row, index) => changed.get(index) ?? row);
    if (looseEnds(candidate, start, end) >= looseEnds(grid, start, end)) continue;
    if (!isBetter(grid.slice(start, end), candidate.slice(start, end))) continue;
    result ??= [...grid];
    for (const [index, row] of changed) result[index] = row;
  }
  return result ?? grid;
}

/**
 * Whether as many boxes are closed after as before. If all were, they stay where they are; what grows must close one more.
 */
function isBetter(grid: Grid, candidate: Grid): boolean {
  const [before, after] = [boxesOf(grid), boxesOf(candidate)];
  if (closedOf(after) < closedOf(before)) return false;
  if (closedOf(after) === closedOf(before) && widthOf(candidate) > widthOf(grid)) return false;
  if (closedOf(before) < before.length) return true;
  const places = new Set(after.map(placeOf));
  return before.every((box) => places.has(placeOf(box)));
}

function placeOf({top, left, bottom, topRight}: Box): string {
  return `${top} ${left} ${bottom} ${topRight}`;
}

function widthOf(grid: Grid): number {
  return grid.reduce((most, row) => Math.max(most, row.length), 0);
}

function isRagged(members: readonly Post[]): boolean {
  return members.some(({column}) => column !== members[0]?.column);
}

/** Rows that hang together: between two bands there is a row without any vertical line. */
function bandsOf(posts: readonly (readonly Post[])[]): (readonly [start: number, end: number])[] {
  const bands: (readonly [number, number])[] = [];
  let start = 0;
  for (let row = 0; row <= posts.length; row++) {
    if ((posts[row]?.length ?? 0) > 0) continue;
    if (row - start > 1) bands.push([start, row]);
    start = row + 1;
  }
  return bands;
}

/** Vertical arms that meet nothing in the next row. */
function looseEnds(grid: Grid, start: number, end: number): number {
  const rows = grid.slice(start, end);
  const posts = postsOf(rows, strokesOf(rows));
  let loose = 0;
  for (let row = 0; row <= posts.length; row++) {
    const down = new Set((posts[row - 1] ?? []).filter((post) => post.down).map(({column}) => column));
    const up = new Set((posts[row] ?? []).filter((post) => post.up).map(({column}) => column));
    for (const column of down) if (!up.has(column)) loose++;
    for (const column of up) if (!down.has(column)) loose++;
  }
  return loose;
}
