import type {Piece} from './segments.js';

/** The pieces as the data of one path: what meets in a corner is drawn in one go, in relative steps. */
export function pathOf(pieces: readonly Piece[]): string {
  const ends = endsOf(pieces);
  const isDrawn = new Uint8Array(pieces.length);
  const pen = new Pen();
  const isLoose = (piece: Piece): boolean =>
    ends.get(key(piece.x, piece.y))?.length !== 2 || ends.get(key(piece.toX, piece.toY))?.length !== 2;
  for (const onlyLoose of [true, false]) {
    for (const [index, piece] of pieces.entries()) {
      if (isDrawn[index] || (onlyLoose && !isLoose(piece))) continue;
      const isForward = ends.get(key(piece.x, piece.y))?.length !== 2 || !onlyLoose;
      drawChain(pieces, ends, isDrawn, index, isForward, pen);
    }
  }
  return pen.data;
}

type Ends = ReadonlyMap<number, readonly number[]>;

/** Which pieces end at each point. Two are a corner; more, or one alone, end the line. */
function endsOf(pieces: readonly Piece[]): Ends {
  const ends = new Map<number, number[]>();
  for (const [index, {x, y, toX, toY}] of pieces.entries()) {
    for (const point of [key(x, y), key(toX, toY)]) {
      const known = ends.get(point);
      if (known === undefined) ends.set(point, [index]);
      else known.push(index);
    }
  }
  return ends;
}

const STRIDE = 1 << 20;
function key(x: number, y: number): number {
  return x * STRIDE + y;
}

function drawChain(pieces: readonly Piece[], ends: Ends, isDrawn: Uint8Array, first: number, isForward: boolean, pen: Pen): void {
  let index = first;
  let piece = pieces[index];
  if (piece === undefined) return;
  let from = isForward ? key(piece.x, piece.y) : key(piece.toX, piece.toY);
  const start = from;
  pen.move(isForward ? piece.x : piece.toX, isForward ? piece.y : piece.toY);
  while (piece !== undefined && !isDrawn[index]) {
    isDrawn[index] = 1;
    const isAhead = key(piece.x, piece.y) === from;
    const [x, y] = isAhead ? [piece.toX, piece.toY] : [piece.x, piece.y];
    from = key(x, y);
    const isClosed = from === start && ends.get(from)?.length === 2;
    if (isClosed && piece.bend === undefined) return pen.close();
    pen.line(x, y, piece.bend);
    if (isClosed) return pen.close();
    const meeting = ends.get(from);
    if (meeting?.length !== 2) return;
    index = (meeting[0] === index ? meeting[1] : meeting[0]) ?? index;
    piece = pieces[index];
  }
}

/** Writes path data, each step in its shortest form. */
export class Pen {
  data = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  move(x: number, y: number): void {
    const absolute = `M${pair(x, y)}`;
    const relative = `m${pair(x - this.#x, y - this.#y)}`;
    this.data += this.data !== '' && relative.length < absolute.length ? relative : absolute;
    [this.#x, this.#y, this.#startX, this.#startY] = [x, y, x, y];
  }

  line(x: number, y: number, bend?: readonly [number, number]): void {
    const [right, down] = [x - this.#x, y - this.#y];
    if (bend) this.data += `q${pair(bend[0] - this.#x, bend[1] - this.#y)}${right < 0 ? '' : ' '}${pair(right, down)}`;
    else if (down === 0) this.data += `h${right}`;
    else if (right === 0) this.data += `v${down}`;
    else this.data += `l${pair(right, down)}`;
    [this.#x, this.#y] = [x, y];
  }

  close(): void {
    this.data += 'z';
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
