import {unwrapMdxCodeBlocks} from '@docusaurus/utils';
import type {MdastNode} from 'satteri';
import {unlinked} from './bad-links.js';
import {backslashes, edited, type Edit} from './edit.js';
import {leadingComment} from './html-tags.js';
import {lostCells} from './lost-cells.js';
import {lostBlockDirectives, lostTextDirectives, titleOf} from './lost-directives.js';
import {foreignTags, selfClosedTags, unpairedTags} from './lost-tags.js';
import {frontMatterOf, parse, rangeOf, type Parsed} from './nodes.js';

/** Enough for any document a person wrote; each round but the last makes at least one escape. */
const ROUNDS = 100;

/** In this order, as each changes what the text is to the parser, and so what there is for the next. */
const STEPS: readonly ((parsed: Parsed) => Edit[])[] = [
  comments,
  blockDirectives,
  tables,
  links,
  html,
  inlineMarks,
  definitions,
  fragments,
];

/**
 * Escapes what Docusaurus would not show of a text it reads as CommonMark (`mdx: {format: 'md'}`): tags that are none (`Array<Foo>`),
 * tags without their other half, single tildes around text, directives that nothing draws, definitions that nothing refers to.
 * Code and front matter stay as they are, and comments stay hidden.
 * @param text a whole Markdown file
 * @returns the text to compile. It depends on the text alone, and is its own result
 */
export function keepWords(text: string): string {
  const head = frontMatterOf(text);
  let body = text.slice(head.length);
  for (let round = 0; round < ROUNDS; round++) {
    // Docusaurus unwraps these fences after us, and would bring tags to light that nobody has seen.
    body = unwrapMdxCodeBlocks(body);
    const edits = editsOf(body);
    if (edits.length === 0) break;
    body = edited(body, edits);
  }
  return head + body;
}

/** The edits of the first step that has any. What they bring to light, such as Markdown inside `<script>`, is for the next round. */
function editsOf(text: string, isTitle = false): Edit[] {
  const parsed = parse(text, isTitle);
  for (const step of STEPS) {
    const edits = step(parsed);
    if (edits.length > 0) return edits;
  }
  return [];
}

function comments({text, nodes}: Parsed): Edit[] {
  return nodes.flatMap(({node}) => {
    const lines = node.type === 'html' ? leadingComment(text.slice(...rangeOf(node)), node.value, rangeOf(node)[0]) : [];
    return lines.map(([start, end]) => ({at: start, remove: end - start, insert: ''}));
  });
}

function blockDirectives({text, nodes}: Parsed): Edit[] {
  return backslashes(nodes.flatMap(({node}) => lostBlockDirectives(node, text)));
}

function tables({text, nodes}: Parsed): Edit[] {
  return backslashes(nodes.flatMap(({node}) => lostCells(node, text)));
}

function links({text, nodes}: Parsed): Edit[] {
  return nodes.flatMap(({node}) => unlinked(node, text));
}

function html({tags}: Parsed): Edit[] {
  const foreign = new Set(tags.flatMap(foreignTags));
  const selfClosed = tags.flatMap(selfClosedTags).filter((tag) => !foreign.has(tag));
  // Without attributes it does nothing on a page, so it is spoken of.
  const named = selfClosed.filter((tag) => tag.attributes.trim() === '');
  const used = selfClosed.filter((tag) => tag.attributes.trim() !== '');
  const lost = [...foreign, ...named, ...unpairedTags(tags, foreign)];
  const starts = new Set(lost.map((tag) => tag.start));
  const now = lost.filter((tag) => tag.block === undefined || tag.block === tag.start || !starts.has(tag.block));
  return [
    ...now.map((tag) => ({at: tag.start, remove: 1, insert: '&lt;'})),
    ...used.map((tag) => ({at: tag.end - 2, remove: 2, insert: `></${tag.name}>`})),
  ];
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
    const mayBeText = node.type === 'footnoteDefinition' || (node.type === 'definition' && /^[^\s./:#?@]+$/.test(node.url));
    return mayBeText && !used.has(node.identifier);
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
