import {isHead} from '../arrow-characters.js';
import {arm, DOWN, LEFT, RIGHT, UP, type Arms} from '../box-characters.js';
import {isBlank} from '../grid.js';

/** What stands between two posts of a row, and how it gives way. */
export interface Segment {
  readonly cells: readonly string[];
  /** Blanks before and after the words. */
  readonly lead: number;
  readonly trail: number;
  /** The piece of line that can grow and shrink; none in a segment of words. */
  readonly line?: {readonly start: number; readonly end: number};
  readonly least: number;
}

/** Blanks before words that look indented; more are room that may be taken. */
const MOST_INDENT = 8;

export function segmentOf(cells: readonly string[], strokes: readonly Arms[], isFirst: boolean): Segment {
  const lead = cells.findIndex((cell) => !isBlank(cell));
  if (lead < 0) return {cells, lead: cells.length, trail: 0, least: isFirst ? 0 : Math.min(1, cells.length)};
  const trail = cells.length - 1 - cells.findLastIndex((cell) => !isBlank(cell));
  const line = trail === 0 ? elasticLine(cells, strokes) : undefined;
  if (line) return {cells, lead, trail, line, least: cells.length - (line.end - line.start) + 1};
  const words = cells.length - lead - trail;
  return {cells, lead, trail, least: words + Math.min(1, trail) + (isFirst ? lead : Math.min(MOST_INDENT, lead))};
}

/** The longest piece of line, if a line leads up to the post on the right. */
function elasticLine(cells: readonly string[], strokes: readonly Arms[]): Segment['line'] {
  const isLine = (index: number): boolean => isPlainLine(strokes[index] ?? 0);
  const last = isHead(cells.at(-1) ?? '') ? cells.length - 2 : cells.length - 1;
  if (!isLine(last)) return undefined;
  let best: {start: number; end: number} | undefined;
  for (let start = 0; start < cells.length; start++) {
    if (!isLine(start)) continue;
    let end = start + 1;
    while (end < cells.length && isLine(end) && cells[end] === cells[start]) end++;
    if (!best || end - start > best.end - best.start) best = {start, end};
    start = end - 1;
  }
  return best;
}

function isPlainLine(stroke: Arms): boolean {
  return arm(stroke, LEFT) > 0 && arm(stroke, RIGHT) > 0 && arm(stroke, UP) === 0 && arm(stroke, DOWN) === 0;
}

/** The segment in another width: lines grow and shrink, words keep their distance to the left as long as there is room. */
export function fitted({cells, lead, trail, line}: Segment, width: number): readonly string[] {
  const more = width - cells.length;
  if (more === 0) return cells;
  if (line) {
    const length = Math.max(0, line.end - line.start + more);
    const stroke = cells[line.start] ?? ' ';
    return [...cells.slice(0, line.start), ...Array<string>(length).fill(stroke), ...cells.slice(line.end)];
  }
  if (lead === cells.length) return Array<string>(width).fill(' ');
  const words = cells.slice(lead, cells.length - trail);
  const after = Math.max(Math.min(1, trail), trail + more);
  const before = Math.max(0, width - words.length - after);
  const kept = Math.min(lead, before);
  return [...blanks(kept), ...words, ...blanks(Math.max(0, width - words.length - kept))];
}

export function blanks(count: number): string[] {
  return Array<string>(count).fill(' ');
}
