import {createProcessor, type ProcessorOptions} from '@mdx-js/mdx';
import remarkComment from '@slorber/remark-comment';
import type {Program} from 'estree-jsx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

export type RemarkPlugins = NonNullable<ProcessorOptions['remarkPlugins']>;

/**
 * Compiles a document as Docusaurus does, but for its own plugins, none of which refuses what MDX accepts.
 * @param text preprocessed
 * @param comments whether `<!-- -->` is allowed
 * @param plugins those of the site, for the syntax they add
 * @returns the program, with JSX in it; throws what MDX throws
 */
export async function compileMdx(text: string, comments: boolean, plugins: RemarkPlugins): Promise<Program | undefined> {
  let program: Program | undefined;
  const processor = createProcessor({
    format: 'mdx',
    jsx: true,
    development: true,
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkGfm, ...(comments ? [remarkComment] : []), ...plugins],
    recmaPlugins: [() => (tree: Program) => void (program = tree)],
  });
  await processor.process(text);
  return program;
}
