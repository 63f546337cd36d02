import {boxArms, DOWN, LEFT, UP} from './box-characters.js';
import {at, isBlank} from './grid.js';
import type {Head} from './heads.js';
import {isDrawnInCode, looksWritten, readsAsText} from './not-drawings.js';
import type {Shape} from './shape.js';
import {isTreeLine} from './tree.js';
import {isFlowOfWords, isSketch} from './worded.js';

export type Kind = 'boxes' | 'flow' | 'tree' | 'table' | 'other' | 'none';

/** A head of a table as databases print it. */
const CROSSED_RULE = /^\s*-{2,}\+-[-+]*$/;
/** A rule below a heading or around it. */
const RULE = /^\s*([─━═=-])\1+\s*$/;
/** Of a drawing, at least this part of the rows is drawn; a text with fewer has only some marks. */
const LEAST_DRAWN = 1 / 8;

/** What kind of drawing a text is; 'none' if it is no drawing. */
export function kindOf(lines: readonly string[], shape: Shape): Kind {
  if (looksWritten(lines) || isDrawnInCode(lines)) return 'none';
  const kind = partDrawn(lines, shape) < LEAST_DRAWN ? undefined : shapedKind(lines, shape);
  return kind ?? (readsAsText(lines) ? 'none' : wordedKind(lines));
}

/** The kind of what is to be drawn in any case. */
export function forcedKind(lines: readonly string[], shape: Shape): Kind {
  const kind = shapedKind(lines, shape) ?? wordedKind(lines);
  return kind === 'none' ? 'other' : kind;
}

/** Which part of the rows has lines or heads of arrows, rules apart. */
function partDrawn(lines: readonly string[], {strokes, heads}: Shape): number {
  const withHead = new Set(heads.map(({row}) => row));
  const rows = lines.flatMap((line, row) => (line.trim() === '' ? [] : [row]));
  const drawn = rows.filter((row) => withHead.has(row) || (strokes[row]?.some((stroke) => stroke !== 0) && !RULE.test(lines[row] ?? '')));
  return drawn.length / rows.length;
}

/** The kind that the lines of a drawing show; undefined if there are too few. */
function shapedKind(lines: readonly string[], shape: Shape): Kind | undefined {
  const {frames, heads, uprights, joints} = shape;
  if (isTable(shape)) return 'table';
  if (frames.length > 0) return 'boxes';
  if (isTree(lines, uprights)) return 'tree';
  if (lines.some((line, index) => CROSSED_RULE.test(line) && (lines[index - 1] ?? '').includes('|'))) return 'table';
  if (uprights > 1 || joints > 0) return heads.length > 0 ? 'flow' : 'other';
  return heads.some((head) => endsLine(shape, head)) ? 'flow' : undefined;
}

/** One box with walls inside from its top border on, and no arrows. */
function isTable({frames, heads}: Shape): boolean {
  const [first] = frames;
  return first !== undefined && first.inner > 0 && frames.length === 1 && heads.length === 0;
}

/** Branches, and few lines that turn elsewhere. */
function isTree(lines: readonly string[], uprights: number): boolean {
  const branches = lines.filter(isTreeLine);
  if (branches.length === 0 || (branches.length === 1 && uprights === 0)) return false;
  const turns = lines.join('').match(/[┐┘┤┌┴┼╮╯╭╗╝╔]/g)?.length ?? 0;
  return turns <= branches.length / 3;
}

/** Whether a head ends a line of box characters, or an upright one of any; one blank after a word it is a word, as in: ahead ↑ 2. */
function endsLine({grid, strokes}: Shape, {row, column, side}: Head): boolean {
  if (side === UP || side === DOWN) {
    const isWord = isBlank(at(grid, row, column - 1)) && !isBlank(at(grid, row, column - 2));
    return !isWord && (strokes[row]?.[column] ?? 0) !== 0;
  }
  return boxArms(at(grid, row, side === LEFT ? column + 1 : column - 1)) !== 0;
}

/** The kind of a drawing that needs no line of box characters: words with arrows, or lines that are typed. */
function wordedKind(lines: readonly string[]): Kind {
  const rows = lines.filter((line) => line.trim() !== '');
  if (isFlowOfWords(rows)) return 'flow';
  return isSketch(rows) ? 'other' : 'none';
}
