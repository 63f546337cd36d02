import type {Nodes} from 'mdast';
import {blockKey} from '../client/block-key.js';
import type {Outline} from '../document/outline.js';
import {placeOf, type Place} from '../document/place.js';

/** A block that a finding can be marked at. */
interface Block {
  readonly place: Place;
  /** Which of the blocks with one text: `<key>`, `<key>-2`; absent at a heading, which has an id, and at metadata, which the header shows. */
  readonly at?: string;
}

/**
 * Tells where the page of a document marks what stands at a place: the paragraph, item, cell or fence there.
 * @param labels of the metadata lines
 * @returns undefined where there is no such block; the finding is marked at its heading then
 */
export function marksOf({source, headings}: Outline, labels: readonly string[]): (place: Place) => string | undefined {
  const first = headings.find(({depth}) => depth > 1)?.place.line ?? Infinity;
  const seen = new Map<string, number>();
  const blocks = leavesOf(source.root).map((node): Block => {
    const place = placeOf(node);
    const text = textOf(node);
    const key = node.type === 'heading' ? '' : blockKey(text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const isMetadata = place.line < first && text.split('\n').some((line) => labels.some((label) => line.startsWith(label)));
    return {place, ...(key === '' || isMetadata ? {} : {at: count === 1 ? key : `${key}-${count}`})};
  });
  return (place) => (blocks.find((block) => holds(block.place, place)) ?? blocks.find((block) => isOnLine(block.place, place)))?.at;
}

/** The blocks that hold text themselves, in the order in which a page has them. */
function leavesOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child)) : [];
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
