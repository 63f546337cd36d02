import {arm, LEFT, RIGHT, type Arms} from '../box-characters.js';
import type {Post} from './posts.js';
import type {Tracks} from './tracks.js';

const LEAST_ROWS = 6;
const LEAST_LINES = 2;

/** Whether the drawing has lifelines that drift, as in a sequence: long plain verticals that mostly stand in one column. */
export function hasLifelines({members}: Tracks): boolean {
  const lifelines = members.filter((posts) => posts.length >= LEAST_ROWS && isMostlyPlain(posts));
  return lifelines.length >= LEAST_LINES && lifelines.some(drifts);
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
