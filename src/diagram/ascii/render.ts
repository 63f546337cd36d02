import {gridOf, linesOf} from './grid.js';
import {forcedKind, kindOf, type Kind} from './kind.js';
import {labelOf} from './label.js';
import {excessOf, type Limits} from './limits.js';
import {repairedShape} from './repair/repair.js';
import {CELL} from './segments.js';
import {edited, editsOf} from './repair/edits.js';
import {shapeOf} from './shape.js';
import {stepsOf, type Step} from './steps.js';
import {svgOf} from './svg.js';

export interface AsciiOptions {
  /** The id of the SVG. */
  readonly id?: string | undefined;
  /** What the drawing is called: the heading or the label above it. */
  readonly name?: string | undefined;
  /** Draw it in any case, or in no case; by default, if it is a drawing. */
  readonly draw?: boolean | undefined;
  /** Put walls and corners into line first; true by default. */
  readonly repair?: boolean | undefined;
  readonly limits?: Limits | undefined;
}

export interface AsciiDrawing {
  /** Empty if the text is not a drawing. */
  readonly svg: string;
  /** The drawing after repair, line by line. */
  readonly text: string;
  readonly kind: Kind;
  readonly repaired: boolean;
  /** The size of a column and a row in the SVG, in pixels. */
  readonly cell: {readonly width: number; readonly height: number};
  /** The drawing as a list, where it reads in one order. */
  readonly steps?: readonly Step[];
  /** Why the text is not drawn, though it may be a drawing. */
  readonly notice?: string;
}

/** What a text must have, if nobody said that it is a drawing, for its size to be worth a word. */
const HAS_LINES = /[\u2500-\u257F]|\+--/;

/** Draws a text of characters as SVG, if it is a drawing. */
export function renderAscii(source: string, {id, name, draw, repair = true, limits}: AsciiOptions = {}): AsciiDrawing {
  const plain: AsciiDrawing = {svg: '', text: source, kind: 'none', repaired: false, cell: CELL};
  if (draw === false || source.trim() === '') return plain;
  const notice = excessOf(source, limits);
  if (notice !== undefined) return draw === true || HAS_LINES.test(source) ? {...plain, notice} : plain;
  const decide = draw === true ? forcedKind : kindOf;
  const lines = linesOf(source);
  const first = shapeOf(gridOf(lines));
  const kind = decide(
    lines.map(({text}) => text),
    first,
  );
  if (kind === 'none') return plain;
  const shape = repair ? repairedShape(first) : first;
  const text = shape === first ? source : edited(source, editsOf(lines, first.grid, shape.grid));
  const steps = stepsOf(kind, shape);
  const svg = svgOf(shape, {id, label: labelOf(name, kind, shape, steps)});
  return {svg, text, kind, repaired: shape !== first, cell: CELL, ...(steps && {steps})};
}
