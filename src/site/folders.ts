import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {RemarkPlugins} from '../markdown/compile-mdx.js';

/** What of a docs instance's options decides how its documents are read. */
interface Reading {
  /** Those of the site, which may add syntax. */
  readonly remarkPlugins: RemarkPlugins;
  readonly admonitionKeywords: readonly string[];
}

/** Where a docs instance keeps its documents, as its options say. */
export interface DocsFolder extends Reading {
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
}

/** A folder from which documents are loaded. */
export interface ContentFolder extends Reading {
  /** Absolute. */
  readonly folder: string;
}

interface DocsOptions {
  readonly id?: unknown;
  readonly path?: unknown;
  readonly routeBasePath?: unknown;
  readonly sidebarPath?: unknown;
  readonly beforeDefaultRemarkPlugins?: unknown;
  readonly remarkPlugins?: unknown;
  readonly admonitions?: unknown;
}

type Site = Pick<LoadContext, 'siteDir' | 'siteConfig'>;

/** The docs folders of a site, read from its config: those of presets with `docs` options and of docs plugins. */
export function docsFolders({siteDir, siteConfig}: Site): DocsFolder[] {
  const presets = siteConfig.presets.flatMap((preset): DocsOptions[] => {
    const options = Array.isArray(preset) ? asObject(preset[1]) : {};
    const docs = options['docs'];
    return preset && docs !== false ? [asObject(docs)] : [];
  });
  const plugins = siteConfig.plugins.flatMap((plugin): DocsOptions[] => {
    const [module, options] = Array.isArray(plugin) ? plugin : [plugin];
    const given: DocsOptions = asObject(options);
    const isDocs =
      typeof module === 'string' ? /content-docs/.test(module) : given.routeBasePath !== undefined || given.sidebarPath !== undefined;
    return isDocs ? [given] : [];
  });
  return [...presets, ...plugins].map((options) => ({
    id: typeof options.id === 'string' ? options.id : 'default',
    folder: path.resolve(siteDir, typeof options.path === 'string' ? options.path : 'docs'),
    ...readingOf(options),
  }));
}

/** Every folder from which a docs instance may load a document: its own, its versions', the translations'. */
export function contentFolders(context: Site & Pick<LoadContext, 'localizationDir'>): ContentFolder[] {
  const {siteDir, localizationDir} = context;
  return docsFolders(context).flatMap(({id, folder, remarkPlugins, admonitionKeywords}) => {
    const versions = path.join(siteDir, id === 'default' ? 'versioned_docs' : `${id}_versioned_docs`);
    const translations = path.join(localizationDir, `docusaurus-plugin-content-docs${id === 'default' ? '' : `-${id}`}`);
    return [folder, versions, translations].map((one) => ({folder: one, remarkPlugins, admonitionKeywords}));
  });
}

function readingOf({beforeDefaultRemarkPlugins, remarkPlugins, admonitions}: DocsOptions): Reading {
  const {keywords} = asObject(admonitions);
  return {
    remarkPlugins: [...asList(beforeDefaultRemarkPlugins), ...asList(remarkPlugins)] as RemarkPlugins,
    admonitionKeywords: asList(keywords).filter((keyword) => typeof keyword === 'string'),
  };
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
