import {arm, LEFT, RIGHT, type Arms} from '../box-characters.js';
import type {Post} from './posts.js';
import {isHead} from '../arrow-characters.js';
import {at, strokeAt} from '../grid.js';
import type {Shape} from '../shape.js';
import type {Frame} from './frames.js';
import type {Tracks} from './tracks.js';

const LEAST_ROWS = 6;
const LEAST_LINES = 2;
const LEAST_MESSAGES = 2;

/** Whether the drawing has lifelines that drift, as in a sequence: long plain verticals, no walls, that mostly stand in one column. */
export function hasLifelines(shape: Pick<Shape, 'grid' | 'strokes'>, {members}: Tracks, frames: readonly Frame[]): boolean {
  const walls = new Set(frames.flatMap(({left, right}) => [left, right]));
  const lifelines = members.filter((posts, track) => posts.length >= LEAST_ROWS && isMostlyPlain(posts) && !walls.has(track));
  if (lifelines.length < LEAST_LINES || !lifelines.some(drifts)) return false;
  return lifelines.flat().filter((post) => isReached(shape, post)).length >= LEAST_MESSAGES;
}

/** Whether a message leaves or reaches a lifeline here. */
function isReached({grid, strokes}: Pick<Shape, 'grid' | 'strokes'>, {row, column}: Post): boolean {
  return [
    [-1, -2, RIGHT],
    [1, 2, LEFT],
  ].some(([near = 0, far = 0, side = RIGHT]) =>
    [near, far].some((step) => arm(strokeAt(strokes, row, column + step), side as typeof LEFT) > 0 || isHead(at(grid, row, column + step))),
  );
}

function isMostlyPlain(posts: readonly Post[]): boolean {
  return posts.filter(({up, down, arms}) => up && down && !turns(arms)).length * 2 > posts.length;
}

/** A post that turns to a side: of a tree every second one does, of a lifeline few. */
function turns(arms: Arms): boolean {
  return arm(arms, LEFT) > 0 || arm(arms, RIGHT) > 0;
}

/** Some rows are off, but most are not. */
function drifts(posts: readonly Post[]): boolean {
  const counts = new Map<number, number>();
  for (const {column} of posts) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most < posts.length && most >= posts.length / 2;
}
