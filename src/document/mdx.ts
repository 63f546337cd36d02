import type {Html, Nodes, Root, RootContent} from 'mdast';
import {markdownToMdast, mdxToMdast} from 'satteri';
import type {FrontMatter} from './front-matter.js';
import {pruned} from './prune.js';
import {isObject} from '../stage/is-object.js';

const OPTIONS = {position: true, features: {frontmatter: false}} as const;
const COMMENT = /^\s*\/\*[^]*\*\/\s*$/;

/** Whether a document is MDX: by the ending of its name, or by its front matter. */
export function isMdx({path, frontMatter}: {readonly path: string; readonly frontMatter: FrontMatter}): boolean {
  const {mdx} = frontMatter.data;
  return path.toLowerCase().endsWith('.mdx') || (isObject(mdx) && mdx['format'] === 'mdx');
}

/** Parses CommonMark with GFM, with places. */
export function parseMarkdown(markdown: string): Root {
  // The parser's nodes are mdast, typed in its own package.
  return pruned(markdownToMdast(markdown, OPTIONS) as Root);
}

/**
 * Parses MDX as Docusaurus does, which takes HTML comments too. What MDX refuses is read as CommonMark:
 * the site's own build says what is wrong with it, and the rules can still be checked on the text.
 */
export function parseMdx(markdown: string): Root {
  const root = attempt(markdown) ?? (markdown.includes('<!--') ? attempt(withMdxComments(markdown)) : undefined);
  return root ? {...root, children: root.children.flatMap((node) => seenThrough(node))} : parseMarkdown(withHtmlComments(markdown));
}

/** Where code stands, as offsets. */
export function codeIn(node: Nodes): (readonly [start: number, end: number])[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [rangeOf(node)];
  return 'children' in node ? node.children.flatMap((child) => codeIn(child)) : [];
}

function attempt(markdown: string): Root | undefined {
  try {
    return pruned(mdxToMdast(markdown, OPTIONS) as Root);
  } catch {
    return undefined;
  }
}

/** Each `<!-- x -->` as `{/* x *\/}`, which is as long, so that places stay. */
function withMdxComments(markdown: string): string {
  return outsideCode(markdown, /<!--([^]*?)-->/g, (words) => `{/* ${words.replaceAll('*/', '  ')}*/}`);
}

/** The other way round. */
function withHtmlComments(markdown: string): string {
  return outsideCode(markdown, /\{\/\*\s([^]*?)\*\/\}/g, (words) => `<!--${words}-->`);
}

function outsideCode(markdown: string, pattern: RegExp, replace: (words: string) => string): string {
  const code = codeIn(parseMarkdown(markdown));
  return markdown.replaceAll(pattern, (comment: string, words: string, at: number) =>
    code.some(([start, end]) => at >= start && at < end) ? comment : replace(words),
  );
}

/** Components are seen through: what stands in `<details>` is part of the document. A comment is one, as in Markdown. */
function seenThrough(node: RootContent): RootContent[] {
  const {type} = node as {type: string};
  const children = 'children' in node ? (node.children as RootContent[]).flatMap((child) => seenThrough(child)) : [];
  if (type === 'mdxJsxFlowElement') return children;
  if ((type === 'mdxFlowExpression' || type === 'mdxTextExpression') && 'value' in node && COMMENT.test(node.value))
    return [asHtml(node, node.value)];
  return 'children' in node ? [{...node, children} as RootContent] : [node];
}

function asHtml({position}: RootContent, value: string): Html {
  return {type: 'html', value: value.trim(), ...(position ? {position} : {})};
}

function rangeOf({position}: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
