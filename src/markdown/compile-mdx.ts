import {createProcessor, type ProcessorOptions} from '@mdx-js/mdx';
import remarkComment from '@slorber/remark-comment';
import type {Program} from 'estree-jsx';
import type {Nodes} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type {VFile} from 'vfile';
import {badAddress, unexpectedAddress} from './bad-links.js';

export type RemarkPlugins = NonNullable<ProcessorOptions['remarkPlugins']>;

/**
 * Compiles a document as Docusaurus does. Of its own plugins, only the one for links refuses what MDX accepts.
 * @param text preprocessed
 * @param comments whether `<!-- -->` is allowed
 * @param plugins those of the site, for the syntax they add
 * @returns the program, with JSX in it; throws a message with line and column
 */
export async function compileMdx(text: string, comments: boolean, plugins: RemarkPlugins): Promise<Program | undefined> {
  let program: Program | undefined;
  const processor = createProcessor({
    format: 'mdx',
    jsx: true,
    development: true,
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkGfm, ...(comments ? [remarkComment] : []), ...plugins, refuseBadLinks],
    recmaPlugins: [() => (tree: Program) => void (program = tree)],
  });
  await processor.process(text);
  return program;
}

function refuseBadLinks(): (tree: Nodes, file: VFile) => void {
  return function visit(node, file) {
    const address = badAddress(node);
    if (address !== undefined) file.fail(unexpectedAddress(address), node);
    if ('children' in node) for (const child of node.children) visit(child, file);
  };
}
