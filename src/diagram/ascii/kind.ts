import {boxArms, DOWN, LEFT, UP} from './box-characters.js';
import {at} from './grid.js';
import type {Head} from './heads.js';
import {isDrawnInCode, looksWritten, readsAsText} from './not-drawings.js';
import type {Shape} from './shape.js';
import {isTreeLine} from './tree.js';

export type Kind = 'boxes' | 'flow' | 'tree' | 'table' | 'other' | 'none';

/** A row of nothing but lines, with something that leads up or down. */
const ONLY_LINES = /^[-\s|+=^vV<>/\\│┃║─━═┌┐└┘├┤┬┴┼╭╮╯╰↓↑▼▲▾▴⬇⬆⇓⇑↕]*$/;
const UPRIGHT = /[|vV│┃║↓↑▼▲▾▴⬇⬆⇓⇑↕]|\/\s+\\/;
const MARKDOWN_RULE = /^[\s|:]*-[\s|:-]*$/;
/** A head of a table as databases print it. */
const CROSSED_RULE = /^\s*-{2,}\+-[-+]*$/;
const ARROW = /(?<=\s|^)(?:→|⇒|⟶|➜|➔|►|▶|←|⇐|↔|-{1,3}>|={2,3}>|<-{1,3})(?=\s)/g;
const UNICODE_ARROW = /(?:^|\s)(?:→|⇒|⟶|➜|➔|►|▶|↔)\s/;
/** An arrow with its label in the shaft, as in a --calls--> b. */
const LABELLED_ARROW = /\S\s+-{2,3}[^\s-][^-]*-{1,3}>\s/;
/** Words with lines between them. */
const LINKED = /[\p{L}\p{N})\]]\s[─━═]{2,}\s[\p{L}\p{N}([].*\s[─━═]{2,}\s[\p{L}\p{N}([]/u;
/** The floor of a pyramid. */
const SLOPED = /\/[─-]{3,}\\/;
const LED_BY_ARROW = /^\s*(?:→|⇒|↳|➜|➔)\s/;

/** What kind of drawing a text is; 'none' if it is no drawing. */
export function kindOf(lines: readonly string[], shape: Shape): Kind {
  if (looksWritten(lines) || isDrawnInCode(lines)) return 'none';
  return shapedKind(lines, shape) ?? (readsAsText(lines) ? 'none' : wordedKind(lines));
}

/** The kind of what is to be drawn in any case. */
export function forcedKind(lines: readonly string[], shape: Shape): Kind {
  const kind = shapedKind(lines, shape) ?? wordedKind(lines);
  return kind === 'none' ? 'other' : kind;
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

/** Whether a head ends a line of box characters, or an upright one of any. */
function endsLine({grid, strokes}: Shape, {row, column, side}: Head): boolean {
  if (side === UP || side === DOWN) return (strokes[row]?.[column] ?? 0) !== 0;
  return boxArms(at(grid, row, side === LEFT ? column + 1 : column - 1)) !== 0;
}

/** The kind of rows of words with arrows between them. */
function wordedKind(lines: readonly string[]): Kind {
  const rows = lines.filter((line) => line.trim() !== '');
  if (rows.some((row, index) => isLink(row, rows, index))) return 'flow';
  if (rows.length > 1 && rows.every((row) => /^[\s|]+$/.test(row))) return 'other';
  if (rows.filter((row) => SLOPED.test(row)).length > 1) return 'other';
  const counts = rows.map((row) => row.match(ARROW)?.length ?? 0);
  const chains = rows.filter((row, index) => (counts[index] ?? 0) > 1 || /[─━═]{2,}[▶►>→]/.test(row)).length;
  const led = rows.filter((row) => LED_BY_ARROW.test(row)).length;
  const withArrow = rows.filter((row, index) => (counts[index] ?? 0) > 1 || UNICODE_ARROW.test(row)).length;
  if (chains > 0 && (withArrow >= rows.length / 2 || areNotes(rows.filter((_, index) => (counts[index] ?? 0) === 0)))) return 'flow';
  if (rows.every((row) => LABELLED_ARROW.test(row)) || rows.some((row) => LINKED.test(row))) return 'flow';
  if (led > 1 && led >= rows.length * 0.4) return 'flow';
  return withArrow > 0 && withArrow === rows.length && !areColumns(rows) && !areQuotes(rows) ? 'flow' : 'none';
}

/** Whether rows are notes below a chain: all of them stand to the right. */
function areNotes(rows: readonly string[]): boolean {
  return rows.every((row) => /^\s{2,}/.test(row));
}

/** Whether each row says what follows from words that somebody says. */
function areQuotes(rows: readonly string[]): boolean {
  return rows.length > 1 && rows.every((row) => /^\s*["'“«「]/.test(row));
}

/** Whether an arrow in each row stands between two columns of words, as in a table: it says what belongs together, not what comes next. */
function areColumns(rows: readonly string[]): boolean {
  const places = rows.map((row) => row.search(/\s[→➜]\s/));
  const isAligned = Math.max(...places) - Math.min(...places) < 2;
  return rows.length > 2 && isAligned && rows.every((row) => (row.match(/\s[→➜]\s/g)?.length ?? 0) === 1);
}

/** Whether a row leads from the row above it to the one below. */
function isLink(row: string, rows: readonly string[], index: number): boolean {
  if (!ONLY_LINES.test(row) || !UPRIGHT.test(row) || MARKDOWN_RULE.test(row)) return false;
  // A bar at the beginning of every line is a margin.
  if ([rows[index - 1], rows[index + 1]].every((other) => other !== undefined && /^\|\S/.test(other))) return false;
  const isText = (other: string | undefined): boolean => other !== undefined && /[\p{L}\p{N}]/u.test(other);
  return isText(rows[index - 1]) && rows.slice(index + 1).some(isText);
}
