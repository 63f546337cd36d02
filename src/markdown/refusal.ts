import {admonitionTitleToDirectiveLabel, escapeMarkdownHeadingIds, unwrapMdxCodeBlocks} from '@docusaurus/utils';
import {badAddress, unexpectedAddress} from './bad-links.js';
import type {RemarkPlugins} from './compile-mdx.js';
import {ADMONITIONS} from './lost-directives.js';
import {frontMatterOf, parse, rangeOf, type Parsed} from './nodes.js';

export interface RefusalOptions {
  /** `markdown.mdx1Compat.comments` of the site. */
  readonly comments: boolean;
  /** `markdown.mdx1Compat.headingIds` of the site. */
  readonly headingIds: boolean;
  /** The site's own, besides those of Docusaurus. */
  readonly admonitionKeywords?: readonly string[];
  /** The site's own, for the syntax they add: with `remark-math`, `$\frac{a}{b}$` is no expression. */
  readonly remarkPlugins?: RemarkPlugins;
  /** Whether a component may be used without import, besides those of the classic theme. */
  readonly providedComponents: (name: string) => boolean;
}

/** The components in theme-classic's `MDXComponents` that a document can name; its other entries replace HTML elements. */
const THEME_COMPONENTS = new Set(['Head', 'Details']);

/**
 * Why a `.md` file that Docusaurus reads as MDX would not become a page: it is refused, or what MDX makes of it throws when rendered.
 * The compiler is loaded only for a text in which MDX could see more than Markdown.
 * @param text the whole file, of which nothing makes this throw: only a compiler that cannot be loaded does
 * @returns the reason in one line, with line and column if known; undefined if the page would be built
 */
export async function refusal(text: string, options: RefusalOptions): Promise<string | undefined> {
  const content = preprocessed(text, options);
  const head = frontMatterOf(content);
  const markdown = parse(content.slice(head.length));
  if (isPlain(markdown)) return badLinkIn(markdown, head);
  // Outside of what is caught: a broken installation is no fault of the document's.
  const [{compileMdx}, {renderFault}] = await Promise.all([import('./compile-mdx.js'), import('./render-fault.js')]);
  try {
    const program = await compileMdx(content, options.comments, options.remarkPlugins ?? []);
    return program && renderFault(program, (name) => THEME_COMPONENTS.has(name) || options.providedComponents(name));
  } catch (error) {
    return reasonOf(error);
  }
}

/** What Docusaurus does to the text of a file before MDX sees it, in its order. */
function preprocessed(text: string, {headingIds, admonitionKeywords = []}: RefusalOptions): string {
  const unwrapped = unwrapMdxCodeBlocks(text);
  const escaped = headingIds ? escapeMarkdownHeadingIds(unwrapped) : unwrapped;
  return admonitionTitleToDirectiveLabel(escaped, [...ADMONITIONS, ...admonitionKeywords]);
}

/**
 * Whether MDX reads a text as Markdown does: outside code there is no `<`, no `{`, no `import` or `export` at the start of a line.
 * Indented code is text to MDX, and so what stands in backticks after one there, or after an address that runs into them, may not be code.
 */
function isPlain({text, nodes}: Parsed): boolean {
  let rest = text;
  for (const {node} of nodes) {
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    const [start, end] = rangeOf(node);
    const source = text.slice(start, end);
    if (/^[ \t>]*:{3,}/m.test(source)) return false; // ends an admonition around the code, and so the code
    if (/^(?:`|~~~)/.test(source)) rest = rest.slice(0, start) + '`'.repeat(end - start) + rest.slice(end);
    else if (/`|~~~/.test(source)) return false;
  }
  return !/(?<!\\)(?:\\\\)*[<{]/.test(rest) && !/^(?:import|export) /m.test(rest) && !/(?:https?:\/\/|www\.)[^\s<`]*`/i.test(rest);
}

function badLinkIn({nodes}: Parsed, head: string): string | undefined {
  for (const {node} of nodes) {
    const address = badAddress(node);
    const {line = 0, column = 0} = node.position?.start ?? {};
    if (address !== undefined) return `${unexpectedAddress(address)} (${head.split('\n').length - 1 + line}:${column})`;
  }
  return undefined;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = error.message.replace(/\s+/g, ' ').trim();
  const isPlaced = 'line' in error && 'column' in error && typeof error.line === 'number' && typeof error.column === 'number';
  return isPlaced ? `${reason} (${error.line}:${error.column})` : reason;
}
