import type {Definition, Nodes} from 'mdast';
import {placeOf, type Place} from './place.js';
import {plain} from './words.js';

export interface Link {
  /** As written, without `<>` and title. */
  readonly url: string;
  readonly text: string;
  readonly place: Place;
}

/** The links among the nodes and below them, in order; a reference is looked up in `definitions`. */
export function linksOf(nodes: readonly Nodes[], definitions: ReadonlyMap<string, Definition>): Link[] {
  return nodes.flatMap((node): Link[] => {
    if (node.type === 'link') return [{url: node.url, text: plain(node), place: placeOf(node)}];
    if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier);
      return definition ? [{url: definition.url, text: plain(node), place: placeOf(node)}] : [];
    }
    return 'children' in node ? linksOf(node.children, definitions) : [];
  });
}

/** All `[label]: url` lines of a document, wherever they stand. */
export function definitionsOf(root: Nodes): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

/** The path a relative or absolute link points to, without query and anchor; undefined for other sites and for anchors alone. */
export function pathOfLink(url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')) return undefined;
  const path = url.replace(/[?#].*$/s, '');
  if (path === '') return undefined;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
