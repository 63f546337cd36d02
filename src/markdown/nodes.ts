import {markdownToMdast, type MdastNode} from 'satteri';
import {tagsOf, type Tag} from './html-tags.js';
import type {TagGroup} from './lost-tags.js';

/** A Markdown text without front matter, with its nodes in order, and its tags by the node they stand in. */
export interface Parsed {
  readonly text: string;
  readonly nodes: readonly ParsedNode[];
  readonly tags: readonly TagGroup[];
}

interface ParsedNode {
  readonly node: MdastNode;
  /** In a heading or the text of an image. */
  readonly isTitle: boolean;
}

const FRONT_MATTER = /^\uFEFF?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$))?/;

/** The front matter at the start of a file, by the rules of Docusaurus' parser; empty if there is none. */
export function frontMatterOf(text: string): string {
  return FRONT_MATTER.exec(text)?.[0] ?? '';
}

/**
 * Parses Markdown with the extensions that Docusaurus has.
 * @param isTitle whether the text itself is a title
 */
export function parse(text: string, isTitle = false): Parsed {
  const nodes: ParsedNode[] = [];
  const tags: TagGroup[] = [];
  const walk = (node: MdastNode, inTitle: boolean, outer: TagGroup | undefined): void => {
    nodes.push({node, isTitle: inTitle});
    if (!('children' in node) || isUrl(node, text)) return;
    const group = {tags: node.children.flatMap((child) => tagsIn(child, text)), outer};
    tags.push(group);
    for (const child of node.children) walk(child, inTitle || child.type === 'heading', group);
  };
  walk(markdownToMdast(text, {position: true, features: {directive: true, frontmatter: false}}), isTitle, undefined);
  return {text, nodes, tags};
}

function tagsIn(node: MdastNode, text: string): Tag[] {
  const [start, end] = rangeOf(node);
  return node.type === 'html' ? tagsOf(text.slice(start, end), node.value, start) : [];
}

/** Where a node begins and ends in its text. */
export function rangeOf(node: MdastNode): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Whether a link is its own text, in which an escape would be read as part of the address. */
function isUrl(node: MdastNode, text: string): boolean {
  return node.type === 'link' && !text.startsWith('[', rangeOf(node)[0]);
}
