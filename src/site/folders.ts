import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';

/** Where a docs instance keeps its documents, as its options say. */
export interface DocsFolder {
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
}

interface DocsOptions {
  readonly id?: unknown;
  readonly path?: unknown;
  readonly routeBasePath?: unknown;
  readonly sidebarPath?: unknown;
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
    const isDocs = typeof module === 'string' ? /content-docs/.test(module) : given.routeBasePath !== undefined || given.sidebarPath !== undefined;
    return isDocs ? [given] : [];
  });
  return [...presets, ...plugins].map(({id, path: folder}) => ({id: typeof id === 'string' ? id : 'default', folder: path.resolve(siteDir, typeof folder === 'string' ? folder : 'docs')}));
}

/** Every folder from which a docs instance may load a document: its own, its versions', the translations'. */
export function contentFolders(context: Site & Pick<LoadContext, 'localizationDir'>): string[] {
  const {siteDir, localizationDir} = context;
  return docsFolders(context).flatMap(({id, folder}) => {
    const suffix = id === 'default' ? '' : `-${id}`;
    return [folder, path.join(siteDir, id === 'default' ? 'versioned_docs' : `${id}_versioned_docs`), path.join(localizationDir, `docusaurus-plugin-content-docs${suffix}`)];
  });
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
