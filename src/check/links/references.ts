import type {Nodes} from 'mdast';
import {comparePlaces, placeOf, type Place} from '../../document/place.js';

/** Something that leads elsewhere: a link, an image, a definition that is used, or the same in HTML. */
export interface Reference {
  readonly url: string;
  readonly kind: 'link' | 'image';
  readonly place: Place;
}

const HTML = /<(a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/gi;

/** All references of a document in its order. A definition stands for every place it is used in. */
export function referencesIn(root: Nodes): Reference[] {
  const found: Reference[] = [];
  const used = new Map<string, Reference['kind']>();
  const walk = (node: Nodes): void => {
    if (node.type === 'link') found.push({url: node.url, kind: 'link', place: placeOf(node)});
    else if (node.type === 'image') found.push({url: node.url, kind: 'image', place: placeOf(node)});
    else if (node.type === 'linkReference') used.set(node.identifier, 'link');
    else if (node.type === 'imageReference') used.set(node.identifier, 'image');
    else if (node.type === 'html') found.push(...htmlReferences(node.value, placeOf(node)));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  const define = (node: Nodes): void => {
    if (node.type === 'definition') {
      const kind = used.get(node.identifier);
      used.delete(node.identifier);
      if (kind) found.push({url: node.url, kind, place: placeOf(node)});
    } else if ('children' in node) for (const child of node.children) define(child);
  };
  walk(root);
  define(root);
  return found.toSorted((a, b) => comparePlaces(a.place, b.place));
}

/** Tags in a comment are not read. */
function htmlReferences(html: string, place: Place): Reference[] {
  const seen = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...seen.matchAll(HTML)].map(({0: tag, 1: name, 2: double, 3: single, index}) => {
    const before = seen.slice(0, index).split('\n');
    const line = place.line + before.length - 1;
    const column = (before.length === 1 ? place.column : 1) + (before.at(-1)?.length ?? 0);
    const end = column + tag.length;
    return {
      url: double ?? single ?? '',
      kind: name?.toLowerCase() === 'img' ? 'image' : 'link',
      place: {line, column, endLine: line, endColumn: end},
    };
  });
}
