import type {ListItem, Nodes} from 'mdast';
import {isDecided} from '../check/decided.js';
import type {Item} from '../document/items.js';
import type {Region} from '../document/labels.js';
import {linesOf} from '../document/lines.js';
import {placeOf} from '../document/place.js';
import {textOf} from '../document/points.js';
import {oneLine, plain} from '../document/words.js';
import type {Question} from './define.js';
import {itemsIn, type Found, type Source} from './source.js';

/** The questions of a document, in its order. */
export function questionsIn(source: Source): Found<Question>[] {
  return itemsIn(source, 'open-questions', (item) => ({
    ...(item.category === undefined ? {} : {category: item.category}),
    details: detailsOf(item),
    decision: textOf(item.parts.get('decision')),
    isDecided: isDecided(item),
  }));
}

/** What is said of a question beside its name and its decision. */
function detailsOf({name, parts, region}: Item): string {
  const texts = region.nodes.flatMap((node, index) => textsIn(node, parts.get('decision'), index === 0));
  const text = oneLine(texts.join(' '));
  return (text.startsWith(name) ? text.slice(name.length) : text).replace(/^[\s:：–—-]+/, '');
}

/** @param isFirst the paragraph that names the question */
function textsIn(node: Nodes, decision: Region | undefined, isFirst: boolean): string[] {
  const isDecision = (line: number): boolean => decision?.place.line === line;
  if (node.type === 'paragraph') {
    const lines = linesOf(node.children);
    const end = lines.findIndex(({place}, index) => isDecision(place.line) && (index > 0 || !isFirst));
    return lines.slice(0, end < 0 ? undefined : end).map((line) => line.nodes.map((child) => plain(child)).join(''));
  }
  if (node.type !== 'list') return [plain(node)];
  return node.children.filter((item: ListItem) => !isDecision(placeOf(item).line)).map((item) => plain(item));
}
