import type {PhrasingContent} from 'mdast';
import {placeOf, point, span, type Place} from './place.js';
import {plain} from './words.js';

/** One source line of a paragraph: what stands between two soft or hard breaks, or between bars with a bold label behind them. */
export interface Line {
  readonly nodes: readonly PhrasingContent[];
  readonly place: Place;
}

/** Splits the content of a paragraph, heading or cell at its line breaks; `**Impact**: High | **Probability**: Low` is two lines. */
export function linesOf(children: readonly PhrasingContent[]): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const [index, node] of children.entries()) {
    if (isLabel(node, children[index + 1])) cutBar(lines);
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text' && node.value.includes('\n')) splitText(node, lines);
    else lines.at(-1)?.push(node);
  }
  return lines
    .filter((nodes) => nodes.some((node) => plain(node).trim() !== '' || node.type === 'html' || node.type === 'image'))
    .map((nodes) => ({nodes, place: placeOfAll(nodes)}));
}

function isLabel(node: PhrasingContent, next: PhrasingContent | undefined): boolean {
  if (node.type !== 'strong') return false;
  return /[:：]\s*$/.test(plain(node)) || (next?.type === 'text' && /^\s*(?:\([^()]*\))?\s*[:：]/.test(next.value));
}

const BAR = /\s+[|·•│]\s*$/;

/** Begins a new line where the last one ends in a bar, which goes. */
function cutBar(lines: PhrasingContent[][]): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (!line || last?.type !== 'text' || !BAR.test(last.value)) return;
  const value = last.value.replace(BAR, '');
  const start = last.position?.start;
  const offset = start?.offset === undefined ? {} : {offset: start.offset + value.length};
  const position = start && {start, end: {line: start.line, column: start.column + value.length, ...offset}};
  line.splice(-1, 1, {type: 'text', value, ...(position ? {position} : {})});
  lines.push([]);
}

function splitText(node: PhrasingContent & {type: 'text'}, lines: PhrasingContent[][]): void {
  const start = placeOf(node);
  const pieces = node.value.split(/\r?\n/);
  pieces.forEach((value, index) => {
    if (index > 0) lines.push([]);
    if (value === '') return;
    const line = start.line + index;
    const column = index === 0 ? start.column : 1;
    const offset = node.position?.start.offset;
    lines.at(-1)?.push({
      type: 'text',
      value,
      position: {start: {line, column, ...(offset === undefined ? {} : {offset})}, end: {line, column: column + value.length}},
    });
  });
}

function placeOfAll(nodes: readonly PhrasingContent[]): Place {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? span(placeOf(first), placeOf(last)) : point(1);
}
