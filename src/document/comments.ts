import {lineOf, lineStarts} from './line-starts.js';
import {codeIn} from './mdx.js';
import type {Place} from './place.js';
import type {Source} from './read.js';

/** A comment that speaks to the checker. */
export interface Comment {
  /** Its words on one line, without the marks around them. */
  readonly text: string;
  readonly place: Place;
  readonly form: 'html' | 'mdx';
  /** Nothing else stands on its lines. */
  readonly isAlone: boolean;
  readonly isClosed: boolean;
}

/** `milestones-…`, and slips of it; names of documents, such as `milestones-overview.md`, are none. */
const ADDRESS = String.raw`(?:milestones-(?!overview|design|\d)|milestones?[-\s:]+(?:dis|en)able|milestones?[-\s:]+ignore)`;
const HTML = new RegExp(String.raw`<!--\s*(?<words>${ADDRESS}[^]*?)(?<end>-->|(?=<!--)|$)`, 'gi');
const MDX = new RegExp(String.raw`\{\s*\/\*+\s*(?<words>${ADDRESS}[^]*?)(?<end>\*\/\s*\}|(?=\{\s*\/\*)|$)`, 'gi');

/**
 * The comments that begin with `milestones-`, in the order of the document.
 * They are looked for in the text and not in the tree, where a table drops what stands behind its last column.
 * In code and in front matter there are none.
 */
export function commentsOf(source: Source): Comment[] {
  const {text, frontMatter, root} = source;
  if (!/milestones?[-\s:]/i.test(text)) return [];
  const code = codeIn(root);
  const starts = lineStarts(text);
  const isContent = (at: number): boolean => at >= frontMatter.end && !code.some(([start, end]) => at >= start && at < end);
  const found = [
    ...[...text.matchAll(HTML)].map((match) => ({match, form: 'html' as const})),
    ...[...text.matchAll(MDX)].map((match) => ({match, form: 'mdx' as const})),
  ];
  return found
    .filter(({match}) => isContent(match.index))
    .toSorted((a, b) => a.match.index - b.match.index)
    .map(({match, form}) => commentAt(match, form, text, starts));
}

function commentAt(match: RegExpExecArray, form: Comment['form'], text: string, starts: readonly number[]): Comment {
  const {words = '', end = ''} = match.groups ?? {};
  const isClosed = end !== '';
  // Of a comment without end, the first line is it.
  const [whole = ''] = isClosed ? [match[0]] : match[0].split(/\r?\n/);
  const [said = ''] = isClosed ? [words] : words.split(/\r?\n/);
  const from = pointAt(match.index, starts);
  const to = pointAt(match.index + whole.length, starts);
  const before = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
  const after = text.slice(match.index + whole.length, starts[to.line] ?? text.length);
  return {
    text: said
      .replace(/\s*\n[ \t>]*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    place: {...from, endLine: to.line, endColumn: to.column},
    form,
    isAlone: /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*$/.test(before) && after.trim() === '',
    isClosed,
  };
}

function pointAt(offset: number, starts: readonly number[]): {line: number; column: number} {
  const line = lineOf(offset, starts);
  return {line: line + 1, column: offset - (starts[line] ?? 0) + 1};
}
