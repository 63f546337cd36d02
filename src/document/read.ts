import type {Code, Nodes, Root} from 'mdast';
import {readFrontMatter, type FrontMatter} from './front-matter.js';
import {withoutLazyLabels} from './lazy.js';
import {isMdx, parseMarkdown, parseMdx} from './mdx.js';
import {placeOf, type Place} from './place.js';

/** A document as it was read: its text, its tree, and what stood in the way. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly root: Root;
  readonly frontMatter: FrontMatter;
  /** A fence that is opened and never closed: all that follows it is code. */
  readonly openFence?: Place;
}

/**
 * Parses a document once, with places.
 * A `.md` file is CommonMark with GFM and front matter, unless its front matter says `mdx: {format: mdx}`;
 * a `.mdx` file is MDX, and read as CommonMark where MDX refuses it.
 * @param path decides the format by its ending
 * @param text without byte order mark
 */
export function read(path: string, text: string): Source {
  const frontMatter = readFrontMatter(text);
  // Places must not move, so front matter becomes as many blank lines and spaces.
  const markdown = text.slice(0, frontMatter.end).replace(/[^\r\n]/g, ' ') + text.slice(frontMatter.end);
  const root = withoutLazyLabels(isMdx({path, frontMatter}) ? parseMdx(markdown) : parseMarkdown(markdown));
  const openFence = findOpenFence(root, markdown);
  return {path, text, root, frontMatter, ...(openFence ? {openFence} : {})};
}

const SWALLOWED = /^(?:#{1,6} \S|\*\*[^*\n]+\*\*:)/m;
const MARKDOWN = new Set(['md', 'markdown', 'mdx']);

/**
 * The fence that was left open, if the text ends inside one.
 * The next opening fence closes it, and so on to the end; the first that holds a heading or a label is the one.
 */
function findOpenFence(root: Root, text: string): Place | undefined {
  const fences = codeIn(root);
  const last = fences.at(-1);
  if (!last || !isOpen(last, text)) return undefined;
  const place = placeOf(fences.find((code) => !MARKDOWN.has(code.lang ?? '') && SWALLOWED.test(code.value)) ?? last);
  return {...place, endLine: place.line, endColumn: place.column + 3};
}

function codeIn(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap((child) => codeIn(child)) : [];
}

function isOpen(code: Code, text: string): boolean {
  const start = code.position?.start.offset ?? 0;
  const end = code.position?.end.offset ?? 0;
  if (text.slice(end).trim() !== '') return false;
  const marker = /^(`{3,}|~{3,})/.exec(text.slice(start, end))?.[0];
  if (marker === undefined) return false; // indented code has no fence
  const lines = text.slice(start, end).trimEnd().split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[>\s]+/, '').trim(); // in a quote its sign stands before the fence
  const closes = lines.length > 1 && last.startsWith(marker) && last.replaceAll(marker.charAt(0), '') === '';
  return !closes;
}
