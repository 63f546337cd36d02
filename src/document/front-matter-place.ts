import {isMap, isScalar, LineCounter, parseDocument, type Node} from 'yaml';
import {point, type Place} from './place.js';
import type {Source} from './read.js';

/** Where a key stands in the front matter; the first line where it stands nowhere. */
export function placeInFrontMatter({text, frontMatter}: Source, path: readonly string[]): Place {
  const counter = new LineCounter();
  const head = text
    .slice(0, frontMatter.end)
    .replace(/---[ \t]*\r?\n?$/, '')
    .replace(/^---/, '   ');
  let node: Node | null = parseDocument(head, {lineCounter: counter}).contents;
  let place = point(1);
  for (const name of path) {
    const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === name) : undefined;
    if (!pair || !isScalar(pair.key)) return place;
    const [start = 0, end = start] = pair.key.range ?? [];
    const {line, col} = counter.linePos(start);
    place = {line, column: col, endLine: line, endColumn: col + end - start};
    node = pair.value as Node | null;
  }
  return place;
}
