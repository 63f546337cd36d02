import {unwrapMdxCodeBlocks} from '@docusaurus/utils';
import {markdownToMdast, type MdastNode} from 'satteri';
import {leadingComment, tagsOf, type Tag} from './html-tags.js';
import {lostBlockDirectives, lostTextDirectives, titleOf} from './lost-directives.js';
import {foreignTags, selfClosedTags, unpairedTags, type TagGroup} from './lost-tags.js';

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A parsed text: every node in order, and its tags by parent. */
interface Parsed {
  readonly text: string;
  readonly nodes: readonly {readonly node: MdastNode; readonly isTitle: boolean}[];
  readonly tags: readonly TagGroup[];
}

const FRONT_MATTER = /^\uFEFF?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$))?/;

/** An escape can bring to light what it hid, as Markdown inside `<script>`; each round looks again. No text was seen to need more than five. */
const ROUNDS = 100;

/** In this order, as each changes what the parser makes of the text for the next. */
const STEPS: readonly ((parsed: Parsed) => Edit[])[] = [leadingComments, blockDirectives, foreignHtml, unpairedHtml, inlineMarks, definitions, fragments];

/**
 * Escapes what Docusaurus, reading the text as CommonMark (`mdx: {format: 'md'}`), would not show: tags that are none (`Array<Foo>`),
 * tags without their other half, single tildes around text, directives nobody draws, definitions nobody refers to.
 * Code and front matter stay as they are; comments stay hidden. The result depends on the text alone, and is its own result.
 * @param text a whole Markdown file
 * @returns the text to compile; lines keep their numbers
 */
export function keepWords(text: string): string {
  const [head = ''] = FRONT_MATTER.exec(text) ?? [];
  let body = text.slice(head.length);
  for (let round = 0; round < ROUNDS; round++) {
    // Docusaurus unwraps these fences after us, which would bring tags to light unseen.
    const unwrapped = unwrapMdxCodeBlocks(body);
    const edits = editsOf(unwrapped, false);
    body = edited(unwrapped, edits);
    if (edits.length === 0) break;
  }
  return head + body;
}

function editsOf(text: string, isTitle: boolean): Edit[] {
  const parsed = parse(text, isTitle);
  for (const step of STEPS) {
    const edits = step(parsed);
    if (edits.length > 0) return edits;
  }
  return [];
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.toSorted((a, b) => b.at - a.at).reduce((rest, {at, remove, insert}) => rest.slice(0, at) + insert + rest.slice(at + remove), text);
}

function parse(text: string, isTitle: boolean): Parsed {
  const nodes: {node: MdastNode; isTitle: boolean}[] = [];
  const tags: TagGroup[] = [];
  const walk = (parent: MdastNode, inTitle: boolean, outer: TagGroup | undefined): void => {
    nodes.push({node: parent, isTitle: inTitle});
    if (!('children' in parent) || isUrl(parent, text)) return;
    const group: TagGroup = {tags: parent.children.flatMap((child) => (child.type === 'html' ? tagsIn(child, text) : [])), outer};
    tags.push(group);
    for (const child of parent.children) walk(child, inTitle || child.type === 'heading', group);
  };
  walk(markdownToMdast(text, {position: true, features: {directive: true, frontmatter: false}}), isTitle, undefined);
  return {text, nodes, tags};
}

function tagsIn(node: MdastNode & {type: 'html'}, text: string): Tag[] {
  const [start, end] = rangeOf(node);
  return tagsOf(text.slice(start, end), node.value, start);
}

/** Whether a link is its own text, which is then no place for escapes. */
function isUrl(node: MdastNode, text: string): boolean {
  return node.type === 'link' && !text.startsWith('[', rangeOf(node)[0]);
}

function rangeOf(node: MdastNode): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function leadingComments({text, nodes}: Parsed): Edit[] {
  return nodes.flatMap(({node}) => {
    const [start, end] = rangeOf(node);
    const lines = node.type === 'html' ? leadingComment(text.slice(start, end), node.value, start) : [];
    return lines.map(([at, until]) => ({at, remove: until - at, insert: ''}));
  });
}

function blockDirectives({text, nodes}: Parsed): Edit[] {
  return backslashes(nodes.flatMap(({node}) => lostBlockDirectives(node, text)));
}

function foreignHtml({tags}: Parsed): Edit[] {
  return escaped(tags.flatMap(foreignTags));
}

function unpairedHtml({tags}: Parsed): Edit[] {
  const selfClosed = tags.flatMap(selfClosedTags);
  // Without attributes it does nothing on a page, so it is spoken of.
  const named = selfClosed.filter((tag) => tag.attributes.trim() === '');
  const used = selfClosed.filter((tag) => tag.attributes.trim() !== '');
  return [...escaped([...unpairedTags(tags), ...named]), ...used.map((tag) => ({at: tag.end - 2, remove: 2, insert: `></${tag.name}>`}))];
}

function inlineMarks({text, nodes}: Parsed): Edit[] {
  const places = nodes.flatMap(({node, isTitle}) => {
    const [start, end] = rangeOf(node);
    return node.type === 'delete' && !text.startsWith('~~', start) ? [start, end - 1] : lostTextDirectives(node, text, isTitle);
  });
  return backslashes(places);
}

/** Footnotes and link definitions that nothing refers to; of the latter, those that lead nowhere: `[Decision]: Deferred`. */
function definitions({nodes}: Parsed): Edit[] {
  const used = new Set(nodes.flatMap(({node}) => ('identifier' in node && node.type.endsWith('Reference') ? [node.identifier] : [])));
  const lost = nodes.filter(({node}) => {
    const isShort = node.type === 'footnoteDefinition' || (node.type === 'definition' && /^[^\s./:#?@]+$/.test(node.url));
    return isShort && !used.has(node.identifier);
  });
  return backslashes(lost.map(({node}) => rangeOf(node)[0]));
}

/** The text that is in no node: titles of admonitions, and of images, where Docusaurus drops `:name` as in headings. */
function fragments({text, nodes}: Parsed): Edit[] {
  return nodes.flatMap(({node}) => {
    const range = node.type === 'image' ? altOf(node, text) : titleOf(node, text);
    if (!range) return [];
    // The word before it makes it a paragraph, whatever it begins with.
    const edits = editsOf(`x ${text.slice(...range)}`, node.type === 'image');
    return edits.map((edit) => ({...edit, at: edit.at + range[0] - 2}));
  });
}

function altOf(node: MdastNode, text: string): readonly [number, number] {
  const [start, end] = rangeOf(node);
  return [start + 2, text.lastIndexOf('](', end - 2)];
}

function escaped(tags: readonly Tag[]): Edit[] {
  const places = new Set(tags.map((tag) => tag.start));
  const now = tags.filter((tag) => tag.block === undefined || tag.block === tag.start || !places.has(tag.block));
  return now.map((tag) => ({at: tag.start, remove: 1, insert: '&lt;'}));
}

function backslashes(places: readonly number[]): Edit[] {
  return places.map((at) => ({at, remove: 0, insert: '\\'}));
}
