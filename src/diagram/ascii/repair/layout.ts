import type {Grid, Strokes} from '../grid.js';
import type {Post} from './posts.js';
import {blanks, fitted, segmentOf, type Segment} from './segments.js';
import type {Tracks} from './tracks.js';

/** Rounds after which pushing has not come to rest: the rows contradict each other. */
const MOST_ROUNDS = 60;

interface Row {
  readonly index: number;
  readonly posts: readonly Post[];
  /** Before each post, and after the last. */
  readonly segments: readonly Segment[];
}

/**
 * The rows with every post in the column of its track.
 * @returns undefined if no columns fit all rows
 */
export function straightened(
  grid: Grid,
  strokes: Strokes,
  rows: readonly (readonly Post[])[],
  tracks: Tracks,
): Map<number, readonly string[]> | undefined {
  const laid = rows.flatMap((posts, index): Row[] => (posts.length > 0 ? [rowOf(grid, strokes, index, posts)] : []));
  const columns = tracks.members.map(usualColumn);
  if (!pushApart(laid, columns, tracks.trackOf)) return undefined;
  const changed = new Map<number, readonly string[]>();
  for (const row of laid) {
    const targets = row.posts.map((post) => columns[tracks.trackOf.get(post) ?? -1] ?? post.column);
    if (row.posts.some((post, index) => post.column !== targets[index]))
      changed.set(row.index, laidOut(grid[row.index] ?? [], row, targets));
  }
  return changed;
}

function rowOf(grid: Grid, strokes: Strokes, index: number, posts: readonly Post[]): Row {
  const cells = grid[index] ?? [];
  const arms = strokes[index] ?? new Uint16Array();
  const starts = [0, ...posts.map(({column}) => column + 1)];
  const segments = starts.map((start, at) => {
    const end = posts[at]?.column ?? cells.length;
    return segmentOf(cells.slice(start, end), [...arms.subarray(start, end)], at === 0);
  });
  return {index, posts, segments};
}

/** The column where most of a line stands; corners weigh a little more, for a border shows how wide a box was meant. */
function usualColumn(members: readonly Post[]): number {
  const weights = new Map<number, number>();
  for (const {column, arms} of members) weights.set(column, (weights.get(column) ?? 0) + (arms & 0b11001100 ? 1.01 : 1));
  let [best, most] = [members[0]?.column ?? 0, 0];
  for (const [column, weight] of weights) if (weight > most) [best, most] = [column, weight];
  return best;
}

/** Moves lines to the right until what stands between them has room in every row. */
function pushApart(rows: readonly Row[], columns: number[], trackOf: Tracks['trackOf']): boolean {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isStill = true;
    for (const {posts, segments} of rows) {
      let least = 0;
      for (const [index, post] of posts.entries()) {
        const track = trackOf.get(post) ?? -1;
        least += segments[index]?.least ?? 0;
        const column = columns[track] ?? post.column;
        if (column < least) {
          columns[track] = least;
          isStill = false;
        }
        least = Math.max(least, column) + 1;
      }
    }
    if (isStill) return true;
  }
  return false;
}

function laidOut(cells: readonly string[], {posts, segments}: Row, targets: readonly number[]): readonly string[] {
  const row: string[] = [];
  for (const [index, post] of posts.entries()) {
    const segment = segments[index];
    const width = (targets[index] ?? post.column) - row.length;
    if (segment) row.push(...fitted(segment, width));
    row.push(cells[post.column] ?? ' ');
  }
  const last = segments.at(-1);
  const moved = (targets.at(-1) ?? 0) - (posts.at(-1)?.column ?? 0);
  if (!last || last.lead === last.cells.length) return [...row, ...(last?.cells ?? [])];
  const lead = last.lead === 0 ? 0 : Math.max(1, last.lead - moved);
  return [...row, ...blanks(lead), ...last.cells.slice(last.lead)];
}
