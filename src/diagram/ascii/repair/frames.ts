import {arm, LEFT, RIGHT} from '../box-characters.js';
import {isBlank, strokeAt, type Grid, type Strokes} from '../grid.js';
import type {Post} from './posts.js';
import type {Tracks} from './tracks.js';

/** A box that somebody meant: two vertical lines between a top and a bottom border. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly isStraight: boolean;
}

interface Border {
  readonly left: number;
  readonly right: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The boxes among the tracks. A border is a line between posts of two tracks; a later one between the same two ends the box. */
export function framesOf(grid: Grid, strokes: Strokes, rows: readonly (readonly Post[])[], {trackOf, members}: Tracks): Frame[] {
  const open = new Map<string, {readonly top: number; readonly border: Border}>();
  const frames: Frame[] = [];
  for (const [row, posts] of rows.entries()) {
    for (const border of bordersOf(grid, strokes, row, posts, trackOf)) {
      const name = `${border.left} ${border.right}`;
      const known = open.get(name);
      if (known && border.closes && row - known.top > 1) {
        frames.push(frameOf(known.top, row, border, members));
        open.delete(name);
      }
      if (border.opens) open.set(name, {top: row, border});
    }
  }
  return frames;
}

function frameOf(top: number, bottom: number, {left, right}: Border, members: Tracks['members']): Frame {
  const isStraight = [left, right].every((track) => {
    const columns = (members[track] ?? []).filter(({row}) => row >= top && row <= bottom).map(({column}) => column);
    return columns.every((column) => column === columns[0]);
  });
  return {top, bottom, left, right, isStraight};
}

/** The borders of a row: from each post that turns right to the next one that turns left, over lines, posts and labels. */
function bordersOf(grid: Grid, strokes: Strokes, row: number, posts: readonly Post[], trackOf: Tracks['trackOf']): Border[] {
  const borders: Border[] = [];
  let first: Post | undefined;
  for (const post of posts) {
    const [left, right] = [arm(post.arms, LEFT) > 0, arm(post.arms, RIGHT) > 0];
    if (!left) first = right ? post : undefined;
    if (!first || !left || right) continue;
    if (isDrawnBetween(grid, strokes, row, first.column, post.column)) {
      borders.push({
        left: trackOf.get(first) ?? -1,
        right: trackOf.get(post) ?? -1,
        opens: first.down && post.down,
        closes: first.up && post.up,
      });
    }
    first = undefined;
  }
  return borders;
}

/** A border leaves both corners as a line; a label may stand in it. */
function isDrawnBetween(grid: Grid, strokes: Strokes, row: number, left: number, right: number): boolean {
  if (right - left < 2 || arm(strokeAt(strokes, row, left + 1), LEFT) === 0) return false;
  let blanks = 0;
  for (let column = left + 1; column < right; column++) {
    blanks = isBlank(grid[row]?.[column] ?? ' ') ? blanks + 1 : 0;
    if (blanks > 3) return false;
  }
  return arm(strokeAt(strokes, row, right - 1), RIGHT) > 0;
}
