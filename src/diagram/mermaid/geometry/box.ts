import {apply, type Matrix} from './matrix.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around points; undefined for none. */
export function around(points: Iterable<readonly [number, number]>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left === Infinity ? undefined : {x: left, y: top, width: right - left, height: bottom - top};
}

export function cornersOf({x, y, width, height}: Box): (readonly [number, number])[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The box around boxes. */
export function union(boxes: readonly (Box | undefined)[]): Box | undefined {
  return around(boxes.flatMap((box) => (box ? cornersOf(box) : [])));
}

export function moved(box: Box | undefined, matrix: Matrix): Box | undefined {
  return box && around(cornersOf(box).map(([x, y]) => apply(matrix, x, y)));
}
