import type {Nodes, Paragraph} from 'mdast';
import {blockKey} from '../client/block-key.js';
import {linesOf, type Line} from '../document/lines.js';
import type {Outline} from '../document/outline.js';
import {placeOf, span, type Place} from '../document/place.js';

/** A block that a finding can be marked at. */
interface Block {
  readonly place: Place;
  /** Which of the blocks with one text: `<key>`, `<key>-2`; absent at a heading, which has an id, and at metadata, which the header shows. */
  readonly at?: string;
}

/** What holds text itself. */
interface Leaf {
  readonly place: Place;
  readonly text: string;
  readonly isHeading: boolean;
}

/** A line on which a directive begins or ends, such as `:::tip[Title]`, `:::` and `::risk-matrix`. What a page shows of it is no block. */
const DIRECTIVE = /^(?::{3,}(?:[a-z][\w-]*(?:[ [{].*)?)?|::[a-z][\w-]*(?:\[.*\])?(?:\{.*\})?)\s*$/i;

/**
 * Tells where the page of a document marks what stands at a place: the paragraph, item, cell or fence there.
 * @param labels of the metadata lines
 * @returns undefined where there is no such block; the finding is marked at its heading then
 */
export function marksOf({source, headings}: Outline, labels: readonly string[]): (place: Place) => string | undefined {
  const first = headings.find(({depth}) => depth > 1)?.place.line ?? Infinity;
  const seen = new Map<string, number>();
  const blocks = leavesOf(source.root).map(({place, text, isHeading}): Block => {
    const key = isHeading ? '' : blockKey(text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const isMetadata = place.line < first && text.split('\n').some((line) => labels.some((label) => line.startsWith(label)));
    return {place, ...(key === '' || isMetadata ? {} : {at: count === 1 ? key : `${key}-${count}`})};
  });
  return (place) => (blocks.find((block) => holds(block.place, place)) ?? blocks.find((block) => isOnLine(block.place, place)))?.at;
}

/** The blocks that hold text themselves, in the order in which a page has them. */
function leavesOf(node: Nodes): Leaf[] {
  if (node.type === 'paragraph') return parted(node);
  if (node.type === 'heading' || node.type === 'tableCell' || node.type === 'code')
    return [{place: placeOf(node), text: textOf(node), isHeading: node.type === 'heading'}];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child)) : [];
}

/** A page begins a new paragraph at a directive, also without blank lines: what stands before, within and behind it are blocks of their own. */
function parted(paragraph: Paragraph): Leaf[] {
  const parts: Line[][] = [[]];
  for (const line of linesOf(paragraph.children)) {
    if (DIRECTIVE.test(textIn(line))) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  if (parts.length === 1) return [{place: placeOf(paragraph), text: textOf(paragraph), isHeading: false}];
  return parts.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last ? [{place: span(first.place, last.place), text: lines.map(textIn).join('\n'), isHeading: false}] : [];
  });
}

function textIn({nodes}: Line): string {
  return nodes.map((node) => textOf(node)).join('');
}

/** The text as a reader sees it; what HTML does with it is not known here. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function holds(block: Place, {line, column}: Place): boolean {
  if (line < block.line || line > block.endLine) return false;
  return !(line === block.line && column < block.column) && !(line === block.endLine && column >= block.endColumn);
}

/** The first block of a list item or a table row is meant where its sign is. */
function isOnLine(block: Place, {line}: Place): boolean {
  return line >= block.line && line <= block.endLine;
}
