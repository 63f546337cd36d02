import {arc} from './arc.js';

export type Point = readonly [number, number];

/** How many pieces a curve is cut into. */
const PIECES = 12;
const TAKES: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0};

/** The points along a path, line by line, curves as many short lines; an empty path has none. */
export function pointsOf(path: string | null): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let handle: Point | undefined;
  for (const [, letter = 'M', inside = ''] of (path ?? '').matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const command = letter.toUpperCase();
    const numbers = (inside.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const takes = TAKES[command] ?? 0;
    if (takes === 0) {
      at = start;
      points.push(at);
      continue;
    }
    for (let from = 0; from + takes <= numbers.length; from += takes) {
      const args = numbers.slice(from, from + takes);
      const base: Point = letter === command ? [0, 0] : at;
      const [end, curve, next] = step(command, args, at, base, handle);
      points.push(...curve, end);
      handle = next;
      if (command === 'M' && from === 0) start = end;
      at = end;
    }
  }
  return points;
}

/** Where a command ends, the points on the way, and the handle that a smooth curve goes on from. */
function step(
  command: string,
  args: readonly number[],
  at: Point,
  [baseX, baseY]: Point,
  handle: Point | undefined,
): [Point, Point[], (Point | undefined)?] {
  const pairs: Point[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) pairs.push([(args[index] ?? 0) + baseX, (args[index + 1] ?? 0) + baseY]);
  const [first = 0, second = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = args;
  if (command === 'H') return [[first + baseX, at[1]], []];
  if (command === 'V') return [[at[0], first + baseY], []];
  if (command === 'A') {
    const end: Point = [endX + baseX, endY + baseY];
    return [end, arc(at, end, {rx: first, ry: second, turn, large: large !== 0, sweep: sweep !== 0}, PIECES)];
  }
  const end = pairs.at(-1) ?? at;
  if (command === 'M' || command === 'L') return [end, []];
  const mirrored: Point = handle ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
  const handles = command === 'S' || command === 'T' ? [mirrored, ...pairs.slice(0, -1)] : pairs.slice(0, -1);
  return [end, bezier([at, ...handles, end]), handles.at(-1)];
}

/** Points on a curve with one handle or two. */
function bezier(controls: readonly Point[]): Point[] {
  return Array.from({length: PIECES - 1}, (_, index) => {
    const t = (index + 1) / PIECES;
    let level = [...controls];
    while (level.length > 1)
      level = level.slice(1).map(([x, y], at): Point => {
        const [fromX, fromY] = level[at] ?? [x, y];
        return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
      });
    return level[0] ?? [0, 0];
  });
}

export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - (points[index]?.[0] ?? x), y - (points[index]?.[1] ?? y)), 0);
}

/** The point so far along, as a browser's `getPointAtLength` answers. */
export function pointAt(points: readonly Point[], length: number): Point {
  let left = Math.max(0, length);
  for (let index = 1; index < points.length; index += 1) {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    const [x, y] = points[index] ?? [0, 0];
    const piece = Math.hypot(x - fromX, y - fromY);
    if (piece > 0 && piece >= left) return [fromX + ((x - fromX) * left) / piece, fromY + ((y - fromY) * left) / piece];
    left -= piece;
  }
  return points.at(-1) ?? [0, 0];
}
