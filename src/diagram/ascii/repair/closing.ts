import type {Grid} from '../grid.js';
import {boxesOf, type Box} from './boxes.js';
import {rightWallOf, type WallRow} from './walls.js';
import {widened} from './widened.js';

/** How many cells are looked at before the boxes that are still crooked are left to those who typed them; each box costs a look at all of them. */
const MOST_CELLS = 2_000_000;
/** Corners further apart than this, and than wide characters explain, belong to different things. */
const MOST_APART = 8;

/**
 * Closes the boxes whose right wall could not be put into line with the rest: words have run over it, it is missing, or it stands far away.
 * The smallest box comes first, for those around it make room for it.
 * @returns the same grid if that closes no box more
 */
export function closed(grid: Grid): Grid {
  const before = boxesOf(grid);
  if (closedOf(before) === before.length) return grid;
  const rounds = Math.floor(MOST_CELLS / grid.reduce((sum, row) => sum + row.length, 1));
  let [current, boxes] = [grid, before];
  const isTried = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const box = boxes
      .filter((one) => !one.isClosed && !isTried.has(nameOf(one)))
      .reduce<Box | undefined>((best, one) => (best && sizeOf(best) <= sizeOf(one) ? best : one), undefined);
    if (!box) break;
    isTried.add(nameOf(box));
    const candidate = closedBox(current, boxes, box);
    if (!candidate) continue;
    const after = boxesOf(candidate);
    if (!after.some((one) => one.isClosed && nameOf(one) === nameOf(box))) continue;
    [current, boxes] = [candidate, after];
  }
  return closedOf(boxes) > closedOf(before) ? current : grid;
}

/** How many boxes are closed. */
export function closedOf(boxes: readonly Box[]): number {
  return boxes.filter(({isClosed}) => isClosed).length;
}

function nameOf({top, left}: Box): string {
  return `${top} ${left}`;
}

function sizeOf({top, bottom, left, topRight}: Box): number {
  return (bottom - top) * (topRight - left);
}

/** The grid with the right wall of a box in one column: where most of it stands, or behind the longest words in it. */
function closedBox(grid: Grid, boxes: readonly Box[], box: Box): Grid | undefined {
  const wide = [box.top, box.bottom].map((row) => (grid[row] ?? []).filter((cell) => cell === '').length);
  if (Math.abs(box.topRight - box.bottomRight) > MOST_APART + Math.abs((wide[0] ?? 0) - (wide[1] ?? 0))) return undefined;
  const rows: WallRow[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const wall = rightWallOf(grid, boxes, box, row);
    if (!wall) return undefined;
    rows.push(wall);
  }
  const missing = rows.filter(({isMissing}) => isMissing).length;
  if (box.isTyped && missing * 2 > rows.length) return undefined;
  const column = Math.max(usual(rows), ...rows.map(({least}) => least));
  const result = [...grid];
  for (const wall of rows) result[wall.row] = widened(grid[wall.row] ?? [], wall, column);
  return result;
}

function usual(rows: readonly WallRow[]): number {
  const counts = new Map<number, number>();
  for (const {column, isMissing} of rows) if (!isMissing) counts.set(column, (counts.get(column) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [column, count] of counts) if (count > most) [best, most] = [column, count];
  return best;
}
