import {arm, boxArms, DOWN, LEFT, RIGHT, UP} from './box-characters.js';
import {isHead} from './arrow-characters.js';
import {headsOf, type Head} from './heads.js';
import type {Grid, Strokes} from './grid.js';
import {framesOf, type Frame} from './repair/frames.js';
import {postsOf, type Post} from './repair/posts.js';
import {tracksOf, type Tracks} from './repair/tracks.js';
import {strokesOf} from './strokes.js';

/** What there is to see in a drawing: its lines, the heads of its arrows and its boxes. */
export interface Shape {
  readonly grid: Grid;
  readonly strokes: Strokes;
  readonly heads: readonly Head[];
  readonly posts: readonly (readonly Post[])[];
  readonly tracks: Tracks;
  readonly frames: readonly FrameAt[];
  /** How many box characters lead up or down. */
  readonly uprights: number;
  /** How many typed joints have a line to a side and one up or down. */
  readonly joints: number;
}

/** A box with the columns of its walls at its top. */
export interface FrameAt extends Frame {
  readonly leftColumn: number;
  readonly rightColumn: number;
  /** How many walls inside lead down from its top border. */
  readonly inner: number;
}

export function shapeOf(grid: Grid): Shape {
  const strokes = strokesOf(grid);
  const posts = postsOf(grid, strokes);
  const tracks = tracksOf(posts);
  const columnOf = (track: number, row: number): number => tracks.members[track]?.find((post) => post.row === row)?.column ?? 0;
  const frames = joined(framesOf(grid, strokes, posts, tracks)).map((frame): FrameAt => {
    const [leftColumn, rightColumn] = [columnOf(frame.left, frame.top), columnOf(frame.right, frame.top)];
    const inner = (posts[frame.top] ?? []).filter(({column, down}) => down && column > leftColumn && column < rightColumn).length;
    return {...frame, leftColumn, rightColumn, inner};
  });
  const heads = headsOf(grid, strokes);
  let [uprights, joints] = [0, 0];
  for (const [row, line] of strokes.entries()) {
    for (const [column, stroke] of line.entries()) {
      if (arm(stroke, UP) + arm(stroke, DOWN) === 0) continue;
      const cell = grid[row]?.[column] ?? '';
      if (boxArms(cell) !== 0) uprights++;
      else if (arm(stroke, LEFT) + arm(stroke, RIGHT) > 0 && cell !== '-' && cell !== '|' && !isHead(cell)) joints++;
    }
  }
  return {grid, strokes, heads, posts, tracks, frames, uprights, joints};
}

/** Boxes as they are seen: one that a line divides into parts is one box. */
function joined(frames: readonly Frame[]): Frame[] {
  const boxes = new Map<string, Frame>();
  const nameAt = ({left, right}: Frame, row: number): string => `${left} ${right} ${row}`;
  for (const frame of frames) {
    const upper = boxes.get(nameAt(frame, frame.top));
    boxes.delete(nameAt(frame, frame.top));
    boxes.set(nameAt(frame, frame.bottom), upper ? {...frame, top: upper.top, isStraight: upper.isStraight && frame.isStraight} : frame);
  }
  return [...boxes.values()].toSorted((a, b) => a.top - b.top || a.left - b.left);
}
