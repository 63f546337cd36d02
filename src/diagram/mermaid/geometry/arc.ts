interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Of the ellipse, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

type Point = readonly [number, number];

/** Points along an elliptical arc between its ends, by the formulas of the SVG specification. */
export function arc(from: Point, to: Point, {rx, ry, turn, large, sweep}: Arc, pieces: number): Point[] {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const halfX = (x1 - x2) / 2;
  const halfY = (y1 - y2) / 2;
  const px = cos * halfX + sin * halfY;
  const py = cos * halfY - sin * halfX;
  if ((px === 0 && py === 0) || rx === 0 || ry === 0) return [];
  const grow = Math.max(1, Math.sqrt((px / rx) ** 2 + (py / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const over = Math.max(0, (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2);
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(over / ((a * py) ** 2 + (b * px) ** 2));
  const qx = (factor * a * py) / b;
  const qy = (-factor * b * px) / a;
  const centreX = cos * qx - sin * qy + (x1 + x2) / 2;
  const centreY = sin * qx + cos * qy + (y1 + y2) / 2;
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  let sweepBy = Math.atan2((-py - qy) / b, (-px - qx) / a) - start;
  if (sweep && sweepBy < 0) sweepBy += 2 * Math.PI;
  if (!sweep && sweepBy > 0) sweepBy -= 2 * Math.PI;
  return Array.from({length: pieces - 1}, (_, index) => {
    const angle = start + (sweepBy * (index + 1)) / pieces;
    const [ex, ey] = [a * Math.cos(angle), b * Math.sin(angle)];
    return [cos * ex - sin * ey + centreX, sin * ex + cos * ey + centreY];
  });
}
