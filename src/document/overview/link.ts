import type {Definition, Nodes} from 'mdast';
import {linksOf, pathOfLink} from '../links.js';
import {plain} from '../words.js';

/** A link to a document, and how sure it is that the document is the milestone's own: 2 by its number, 1 by its form. */
export interface PossibleLink {
  readonly path: string;
  readonly sure: 0 | 1 | 2;
}

/** `**Plan**: [Core](…)` has a word beside the link, a sentence has more. */
const FEW = 3;

/**
 * The links to documents of the stage in the section of a milestone. Its own document has its number,
 * or is linked in the heading or on a line of its own; a link in a sentence may lead to another milestone.
 * @param numberOf the number in a path, undefined for a path that is no document of the stage, null for one without number
 */
export function possibleLinks(
  heading: Nodes,
  body: readonly Nodes[],
  definitions: ReadonlyMap<string, Definition>,
  number: string | undefined,
  numberOf: (path: string) => string | null | undefined,
): PossibleLink[] {
  return [heading, ...body].flatMap((node) => {
    const links = linksOf([node], definitions);
    const linked = links.reduce((words, {text}) => words + wordsIn(text), 0);
    const isAlone = node === heading || (node.type === 'paragraph' && wordsIn(plain(node)) - linked <= FEW);
    return links.flatMap(({url}): PossibleLink[] => {
      const path = pathOfLink(url);
      const found = path === undefined ? undefined : numberOf(path);
      if (path === undefined || found === undefined) return [];
      return [{path, sure: number !== undefined && found === number ? 2 : isAlone ? 1 : 0}];
    });
  });
}

/** For each milestone its document: the surest link that is not, as surely, another milestone's. */
export function ownLinks(milestones: readonly (readonly PossibleLink[])[]): (string | undefined)[] {
  let found: (string | undefined)[] = milestones.map(() => undefined);
  for (const wanted of [2, 1, 0]) {
    const taken = new Set(found);
    found = milestones.map((links, index) => found[index] ?? links.find(({path, sure}) => sure === wanted && !taken.has(path))?.path);
  }
  return found;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
