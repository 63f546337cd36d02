import {createRequire} from 'node:module';
import path from 'node:path';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {docuHash} from '@docusaurus/utils';
import {fingerprintOf} from '../check/fingerprint.js';
import type {PageData} from '../client/page.js';
import type {Settings} from '../settings/define.js';
import type {SiteDocument} from './docs.js';
import type {LoaderOptions, Mark} from './loader.js';
import type {Images} from './markdown.js';

const require = createRequire(import.meta.url);
const {version}: {version: string} = require('../../package.json');

/** A file of its own for what shows drawings: Docusaurus would put it into one that every page loads. */
const DRAWINGS = {
  test: /[\\/]theme[\\/]Milestone(?:Code|Drawing)[\\/](?!dialog)/,
  name: 'milestones-drawings',
  chunks: 'async',
  priority: 45,
  enforce: true,
} as const;

/** The version of the plugin, with a mark of its settings. */
export function editionOf(settings: Settings): string {
  return `${version} ${fingerprintOf([JSON.stringify(settings)])}`;
}

export interface Page {
  /** What the page is given; undefined for one that stays as it is. */
  readonly data: PageData | undefined;
  readonly images: Images;
}

/** Brings data into the pages of documents: one JSON file each, which the compiled document exports again. */
export class Pages {
  private readonly folders = new Set<string>();

  constructor(
    private readonly context: Pick<LoadContext, 'siteDir' | 'generatedFilesDir'>,
    private readonly plugin: string,
    private readonly id: string,
    /** Pages are made anew when it changes: the version of the plugin, and the settings. */
    private readonly edition: string,
  ) {}

  /** Writes the data of every document of a version, or that it has none. */
  async write(
    documents: readonly SiteDocument[],
    folders: readonly string[],
    pageOf: (document: SiteDocument) => Page,
    {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  ): Promise<void> {
    for (const folder of folders) this.folders.add(folder + path.sep);
    for (const document of documents) {
      const {data, images} = pageOf(document);
      if (data) await createData(`${this.nameOf(document.file)}.json`, data);
      const mark: Mark = {
        version: this.edition,
        hasData: data !== undefined,
        hasDrawings: data?.drawings !== undefined,
        found: images.found,
        lost: images.lost,
      };
      await createData(`${this.nameOf(document.file)}.mark.json`, mark);
    }
  }

  /** The rule that runs after Docusaurus' own loader has compiled a document. */
  configureWebpack(isServer: boolean): ReturnType<NonNullable<Plugin['configureWebpack']>> {
    const options: LoaderOptions = {
      mark: (file) => path.join(this.context.generatedFilesDir, this.plugin, this.id, `${this.nameOf(file)}.mark.json`),
      data: (file) => `@generated/${this.plugin}/${this.id}/${this.nameOf(file)}.json`,
    };
    return {
      module: {
        rules: [{test: /\.mdx?$/i, include: [...this.folders], enforce: 'post', use: [{loader: require.resolve('./loader.js'), options}]}],
      },
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {milestonesDrawings: DRAWINGS}}}}),
    };
  }

  private nameOf(file: string): string {
    return docuHash(path.relative(this.context.siteDir, file));
  }
}
