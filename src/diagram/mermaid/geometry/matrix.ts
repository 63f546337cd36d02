/** a, b, c, d, e, f of an SVG `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Reads a `transform`; what it does not know, it takes for nothing. */
export function readTransform(text: string | null | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', inside = ''] of (text ?? '').matchAll(/([a-z]+)\s*\(([^)]*)\)/gi)) {
    const numbers = inside.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number.parseFloat(part)]));
    if (numbers.some((one) => !Number.isFinite(one))) continue;
    matrix = times(matrix, one(name.toLowerCase(), numbers));
  }
  return matrix;
}

function one(name: string, numbers: readonly number[]): Matrix {
  const [first = 0, second, third = 0, fourth = 0, fifth = 0, sixth = 0] = numbers;
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'translatex') return [1, 0, 0, 1, first, 0];
  if (name === 'translatey') return [1, 0, 0, 1, 0, first];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'matrix') return [first, second ?? 0, third, fourth, fifth, sixth];
  if (name !== 'rotate') return IDENTITY;
  const angle = (first * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  return second === undefined ? turn : times(times([1, 0, 0, 1, second, third], turn), [1, 0, 0, 1, -second, -third]);
}
