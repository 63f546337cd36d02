import type {Strokes} from './grid.js';
import {arm, DASHED, DOUBLE, DOWN, FALLING, HEAVY, LEFT, RIGHT, RISING, ROUND, UP, type Arms, type Side} from './box-characters.js';

/** The size of a cell in pixels: a monospaced letter of 13 pixels and a line that leaves air. */
export const CELL = {width: 8, height: 18} as const;
const HALF_WIDTH = CELL.width / 2;
const HALF_HEIGHT = CELL.height / 2;
const RADIUS = HALF_WIDTH;
/** How far each line of a double line is from the middle. */
const GAP = 2;

/** A piece of a line; round pieces bend around their middle point. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly bend?: readonly [x: number, y: number];
}

export type Look = 'light' | 'heavy' | 'light dashed' | 'heavy dashed';

/** The pieces of one look: straight ones merged as far as they go. */
class Pieces {
  readonly #across = new Map<number, number[]>();
  readonly #along = new Map<number, number[]>();
  readonly #others: Piece[] = [];

  across(y: number, from: number, to: number): void {
    if (from < to) merge(this.#across, y, from, to);
  }

  along(x: number, from: number, to: number): void {
    if (from < to) merge(this.#along, x, from, to);
  }

  add(piece: Piece): void {
    this.#others.push(piece);
  }

  all(): Piece[] {
    const pieces = [...this.#others];
    for (const [y, spans] of this.#across)
      for (let i = 0; i < spans.length; i += 2) pieces.push({x: spans[i] ?? 0, y, toX: spans[i + 1] ?? 0, toY: y});
    for (const [x, spans] of this.#along)
      for (let i = 0; i < spans.length; i += 2) pieces.push({x, y: spans[i] ?? 0, toX: x, toY: spans[i + 1] ?? 0});
    return pieces;
  }
}

/** Adds a span to the spans of a line. They come in order, so only the last one can touch it. */
function merge(lines: Map<number, number[]>, line: number, from: number, to: number): void {
  const spans = lines.get(line);
  if (spans === undefined) lines.set(line, [from, to]);
  else if (from <= (spans.at(-1) ?? 0)) spans[spans.length - 1] = Math.max(to, spans.at(-1) ?? 0);
  else spans.push(from, to);
}

/** What is to be drawn of every look, from the arms of the cells. */
export function piecesOf(strokes: Strokes): ReadonlyMap<Look, Piece[]> {
  const looks = new Map<Look, Pieces>();
  const look = (cell: Arms, weight: number): Pieces => {
    const name: Look = `${weight === HEAVY ? 'heavy' : 'light'}${cell & DASHED ? ' dashed' : ''}`;
    let pieces = looks.get(name);
    if (pieces === undefined) looks.set(name, (pieces = new Pieces()));
    return pieces;
  };
  for (const [row, line] of strokes.entries())
    for (const [column, cell] of line.entries()) if (cell !== 0) drawCell(cell, column * CELL.width, row * CELL.height, look);
  return new Map([...looks].map(([name, pieces]) => [name, pieces.all()]));
}

function drawCell(cell: Arms, left: number, top: number, look: (cell: Arms, weight: number) => Pieces): void {
  const [x, y, right, bottom] = [left + HALF_WIDTH, top + HALF_HEIGHT, left + CELL.width, top + CELL.height];
  if (cell & RISING) look(cell, 1).add({x: right, y: top, toX: left, toY: bottom});
  if (cell & FALLING) look(cell, 1).add({x: left, y: top, toX: right, toY: bottom});
  if (cell & ROUND) return drawArc(cell, x, y, look(cell, 1));
  for (const side of [LEFT, RIGHT, UP, DOWN] as const) {
    const weight = arm(cell, side);
    if (weight === 0) continue;
    const pieces = look(cell, weight);
    for (const offset of weight === DOUBLE ? [-GAP, GAP] : [0]) {
      const end = innerEnd(cell, side, offset);
      if (side === LEFT) pieces.across(y + offset, left, x - end);
      else if (side === RIGHT) pieces.across(y + offset, x + end, right);
      else if (side === UP) pieces.along(x + offset, top, y - end);
      else pieces.along(x + offset, y + end, bottom);
    }
  }
}

/**
 * How far from the middle of the cell an arm ends, so that double lines turn and branch without crossing.
 * @param offset which line of the arm: the middle, or the one before or after it
 * @returns pixels from the middle outwards; negative beyond the middle
 */
function innerEnd(cell: Arms, side: Side, offset: number): number {
  const isAcross = side === LEFT || side === RIGHT;
  const [before, after] = isAcross ? [arm(cell, UP), arm(cell, DOWN)] : [arm(cell, LEFT), arm(cell, RIGHT)];
  const goesOn = arm(cell, ((side + 4) % 8) as Side) > 0;
  if (offset === 0) {
    if (before !== DOUBLE && after !== DOUBLE) return 0;
    if (goesOn) return 0;
    return before === DOUBLE && after === DOUBLE ? GAP : -GAP;
  }
  const [near, far] = offset < 0 ? [before, after] : [after, before];
  if (near === DOUBLE) return GAP;
  return near === 0 && !goesOn && far === DOUBLE ? -GAP : 0;
}

/** A quarter of a circle from the side of the cell to the vertical line. */
function drawArc(cell: Arms, x: number, y: number, pieces: Pieces): void {
  const toX = x + (arm(cell, RIGHT) ? RADIUS : -RADIUS);
  const isDown = arm(cell, DOWN) > 0;
  pieces.add({x: toX, y, toX: x, toY: y + (isDown ? RADIUS : -RADIUS), bend: [x, y]});
  if (isDown) pieces.along(x, y + RADIUS, y + HALF_HEIGHT);
  else pieces.along(x, y - HALF_HEIGHT, y - RADIUS);
}
