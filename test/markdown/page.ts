import {createRequire} from 'node:module';
import {run} from '@mdx-js/mdx';
import {createElement, type ReactNode} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';

const require = createRequire(import.meta.url);
const {
  createProcessorUncached,
}: typeof import('@docusaurus/mdx-loader/lib/processor.js') = require('@docusaurus/mdx-loader/lib/processor.js');
const preprocessor: typeof import('@docusaurus/mdx-loader/lib/preprocessor.js') = require('@docusaurus/mdx-loader/lib/preprocessor.js');

const filePath = '/site/docs/page.md';
const markdownConfig = {
  format: 'mdx' as const,
  mermaid: false,
  emoji: true,
  mdx1Compat: {comments: true, admonitions: true, headingIds: true},
  anchors: {maintainCase: false},
  remarkRehypeOptions: undefined,
  hooks: {onBrokenMarkdownLinks: 'ignore' as const, onBrokenMarkdownImages: 'ignore' as const},
  parseFrontMatter: async () => ({frontMatter: {}, content: ''}),
};
// MDX gives a function instead of a module, so that no bundler is needed.
const options = {
  admonitions: true,
  siteDir: '/site',
  staticDirs: [],
  markdownConfig,
  resolveMarkdownLink: () => null,
  outputFormat: 'function-body',
};
const processors = {md: createProcessorUncached({format: 'md', options}), mdx: createProcessorUncached({format: 'mdx', options})};

const components = {
  Head: () => null,
  Details: ({children}: {children?: ReactNode}) => createElement('details', null, children),
  admonition: ({title, children}: {title?: string; children?: ReactNode}) => createElement('aside', null, title, children),
};

/**
 * Makes a page of a document as Docusaurus does: its own loader in the default configuration, and React.
 * @returns the HTML of the content, and the table of contents; throws what makes a build fail
 */
export async function pageOf(text: string, format: 'md' | 'mdx'): Promise<{readonly html: string; readonly toc: unknown}> {
  const content = preprocessor.default({fileContent: text, filePath, markdownConfig, admonitions: true});
  const {content: code} = await (await processors[format]).process({content, filePath, frontMatter: {}, compilerName: 'server'});
  const module = await run(code, {...runtime, useMDXComponents: () => ({}), baseUrl: import.meta.url});
  return {html: renderToStaticMarkup(createElement(module.default, {components})), toc: module['toc']};
}
