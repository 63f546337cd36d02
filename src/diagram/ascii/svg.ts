import {DOWN, RIGHT, UP} from './box-characters.js';
import {isBlank} from './grid.js';
import type {Head} from './heads.js';
import {pathOf, Pen} from './paths.js';
import {place, runsOf, type Part, type Run} from './runs.js';
import {CELL, piecesOf, type Look} from './segments.js';
import {safeText} from './safe-text.js';
import type {Shape} from './shape.js';

const FONT = 'var(--ifm-font-family-monospace,monospace)';
const FONT_SIZE = 13;
/** From the top of a row to the line its letters stand on. */
const BASELINE = 14;
/** Air after the last column: a font may be wider than its columns, and words would touch what stands beside the drawing. */
const MARGIN = 4;
const LOOKS: readonly (readonly [look: Look, attributes: string])[] = [
  ['light', ''],
  ['heavy', ' stroke-width="3"'],
  ['light dashed', ' stroke-dasharray="3" stroke-linecap="butt"'],
  ['heavy dashed', ' stroke-width="3" stroke-dasharray="3" stroke-linecap="butt"'],
];

export interface Naming {
  readonly id?: string | undefined;
  readonly label: string;
}

/** A drawing as SVG: each cell at its place, lines as few paths, words as text. */
export function svgOf({grid, strokes, heads}: Shape, {id, label}: Naming): string {
  const pieces = piecesOf(strokes);
  const width = Math.max(1, ...grid.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1)) * CELL.width + MARGIN;
  const height = Math.max(1, grid.findLastIndex((row) => row.some((cell) => !isBlank(cell))) + 1) * CELL.height;
  const lines = LOOKS.map(([look, attributes]) => pathWith(pathOf(pieces.get(look) ?? []), attributes)).join('');
  const arrows = pathWith(headsPath(heads), ' fill="currentColor"');
  // A line of one pixel is sharp only in the middle of a pixel.
  const drawn =
    lines + arrows && `<g transform="translate(.5 .5)" fill="none" stroke="currentColor" stroke-linecap="square">${lines}${arrows}</g>`;
  const taken = new Set(heads.map(({row, column}) => place(row, column)));
  const words = runsOf(grid, strokes, taken).map(textOf).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${id === undefined ? '' : ` id="${safeText(id)}"`} role="img" aria-label="${safeText(label)}" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="currentColor" font-family="${FONT}" font-size="${FONT_SIZE}">` +
    `${drawn}${words}</svg>`
  );
}

function pathWith(data: string, attributes: string): string {
  return data === '' ? '' : `<path${attributes} d="${data}"/>`;
}

/** The text of a run. `textLength` keeps it in its columns, whatever the font. */
function textOf({row, parts}: Run): string {
  const [first] = parts;
  if (first === undefined) return '';
  const place = `x="${first.column * CELL.width}" y="${row * CELL.height + BASELINE}"`;
  if (parts.length === 1) return `<text ${place}${lengthOf(first)}>${safeText(first.text)}</text>`;
  const spans = parts.map((part, index) => {
    const x = index === 0 ? '' : ` x="${part.column * CELL.width}"`;
    return `<tspan${x}${lengthOf(part)}>${safeText(part.text)}</tspan>`;
  });
  return `<text ${place}>${spans.join('')}</text>`;
}

function lengthOf({count, width}: Part): string {
  return count > 1 ? ` textLength="${width * CELL.width}"` : '';
}

/** All heads of arrows in one path: triangles whose tip is at the side they point to. */
function headsPath(heads: readonly Head[]): string {
  const pen = new Pen();
  for (const {row, column, side, isHalf} of heads) {
    const [x, y] = [column * CELL.width + CELL.width / 2, row * CELL.height + CELL.height / 2];
    const isAlong = side === UP || side === DOWN;
    const back = isHalf ? 1 : isAlong ? -1 : -3;
    const tip = isAlong ? 7 : 3;
    const sign = side === DOWN || side === RIGHT ? 1 : -1;
    const point = (ahead: number, aside: number): readonly [number, number] =>
      isAlong ? [x + aside, y + sign * ahead] : [x + sign * ahead, y + aside];
    pen.move(...point(back, -3));
    pen.line(...point(back, 3));
    pen.line(...point(tip, 0));
    pen.close();
  }
  return pen.data;
}
