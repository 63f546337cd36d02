import type {Code} from 'mdast';
import {placeOf} from '../document/place.js';

/** Where a line of the text in a fence stands in the document. */
export interface FenceLine {
  /** From one. */
  readonly line: number;
  /** Where it begins, as an offset in the document and as a column from one. Absent where the two differ by more than what stands before. */
  readonly start?: {readonly offset: number; readonly column: number};
}

const FENCE = /^(?:`{3,}|~{3,})/;
/** What may stand before a line of a fence: indentation, and the signs of quotes. */
const BEFORE = /^[ \t>]*$/;

/** The places of the lines of a fence, also of one in a list or a quote, and of indented code. */
export function fenceLines(node: Code, text: string): FenceLine[] {
  const begins = node.position?.start.offset ?? 0;
  const first = placeOf(node).line + (FENCE.test(text.slice(begins, begins + 3)) ? 1 : 0);
  const starts = startsOf(text);
  return node.value.split(/\r\n|\n|\r/).map((value, index) => {
    const line = first + index;
    const offset = starts[line - 1];
    if (offset === undefined) return {line};
    const whole = text.slice(offset, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
    const before = whole.slice(0, whole.length - value.length);
    if (!whole.endsWith(value) || !BEFORE.test(before)) return {line};
    return {line, start: {offset: offset + before.length, column: before.length + 1}};
  });
}

function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}
