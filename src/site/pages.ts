import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Configuration, RuleSetRule} from 'webpack';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {docuHash} from '@docusaurus/utils';
import {fingerprintOf} from '../check/fingerprint.js';
import type {PageData} from '../client/page.js';
import type {Settings} from '../settings/define.js';
import {docItemAliases} from './doc-item.js';
import type {SiteDocument} from './docs.js';
import type {LoaderOptions, Mark} from './loader.js';
import type {Images} from './markdown.js';
import {commonWithoutMermaid, themeHasMermaid} from './mermaid-chunks.js';
import {partsAlias} from './parts.js';

const require = createRequire(import.meta.url);
const {version}: {version: string} = require('../../package.json');

/** Our own components, as they are compiled. */
const THEME = fileURLToPath(new URL('../theme/', import.meta.url));

/** Files of their own for what pages with data show: Docusaurus would put it into one that every page loads. */
const GROUP = {chunks: 'async', priority: 45, enforce: true} as const;
const GROUPS = {
  milestonesPieces: {...GROUP, test: /[\\/]theme[\\/](?:MilestonePiece|MilestonesPage[\\/]Progress)[\\/]/},
  milestonesRisks: {...GROUP, test: /[\\/]theme[\\/](?:RiskMatrix[\\/]|MilestonesRegister[\\/](?:columns|words)\.)/},
  milestonesFacts: {...GROUP, test: /[\\/]pieces-milestones\.json$/},
  milestonesChecklists: {...GROUP, test: /[\\/]pieces-checklists\.json$/},
  milestonesRiskList: {...GROUP, test: /[\\/]pieces-risks\.json$/},
  milestonesWords: {
    ...GROUP,
    name: 'milestones-words',
    test: /[\\/]theme[\\/]Milestone(?:Badge|Registers|State|Text|sNav)[\\/](?!Icon|shapes|terms|(?:design-)?items)(?<!(?:sNav|Text)[\\/](?=index))/,
  },
  milestonesPages: {
    ...GROUP,
    name: 'milestones-pages',
    test: /[\\/](?:theme[\\/]Milestone(?:Content|Metadata|Panel|Served)[\\/](?!parts|Toggle)|lib[\\/]client[\\/]off-site\.js$)/,
  },
  milestonesParts: {
    ...GROUP,
    name: 'milestones-parts',
    test: /[\\/](?:theme[\\/]Milestone(?:Checklist|Header|Panel[\\/]Toggle|Served[\\/]parts)\b|lib[\\/]client[\\/]panel-order\.js$)/,
  },
  milestonesMarks: {
    ...GROUP,
    name: 'milestones-marks',
    test: /[\\/](?:theme[\\/]Milestone(?:Marks|Finding)[\\/](?!Note[\\/])|lib[\\/]client[\\/]block-key\.js$)/,
  },
  milestonesIcons: {...GROUP, name: 'milestones-icons', test: /[\\/]theme[\\/]MilestoneState[\\/](?:Icon|shapes)/},
  milestonesText: {...GROUP, test: /[\\/]theme[\\/]MilestoneText[\\/]index/},
  milestonesTasks: {...GROUP, test: /[\\/]theme[\\/]MilestoneTask[\\/]/},
  milestonesDrawings: {...GROUP, test: /[\\/](?:theme[\\/]Milestone(?:Code|Drawing)[\\/](?!dialog)|lib[\\/]client[\\/]drawing-key\.js$)/},
  milestonesMermaid: {...GROUP, test: /[\\/]theme[\\/]MilestoneMermaid[\\/](?!draw|harmless)/},
};

/** The version of the plugin, with a mark of its settings. */
export function editionOf(settings: Settings): string {
  return `${version} ${fingerprintOf([JSON.stringify(settings)])}`;
}

export interface Page {
  /** What the page is given; undefined for one that stays as it is. */
  readonly data: PageData | undefined;
  readonly images: Images;
  readonly hasTasks: boolean;
}

/** Brings data into the pages of documents: one JSON file each, which the compiled document exports again. */
export class Pages {
  private readonly folders = new Set<string>();
  private hasFallback = false;

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
      const {data, images, hasTasks} = pageOf(document);
      const hasFallback = Object.values(data?.drawings ?? {}).some(({fallback}) => fallback !== undefined);
      this.hasFallback ||= hasFallback;
      if (data) await createData(`${this.nameOf(document.file)}.json`, data);
      const mark: Mark = {
        version: this.edition,
        hasData: data !== undefined,
        hasFindings: data?.document?.groups.some(({items}) => items.some(({messages}) => messages.length > 0)) ?? false,
        hasTasks: data !== undefined && hasTasks,
        hasDrawings: data?.drawings !== undefined,
        hasFallback,
        found: images.found,
        lost: images.lost,
      };
      await createData(`${this.nameOf(document.file)}.mark.json`, mark);
    }
  }

  /** The rule that runs after Docusaurus' own loader has compiled a document. */
  configureWebpack(config: Configuration, isServer: boolean): ReturnType<NonNullable<Plugin['configureWebpack']>> {
    const hasMermaid = themeHasMermaid(config);
    const options: LoaderOptions = {
      mark: (file) => path.join(this.context.generatedFilesDir, this.plugin, this.id, `${this.nameOf(file)}.mark.json`),
      data: (file) => `@generated/${this.plugin}/${this.id}/${this.nameOf(file)}.json`,
      hasMermaid,
    };
    const common = hasMermaid || this.hasFallback ? {common: {test: commonWithoutMermaid()}} : {};
    const ofPages: RuleSetRule = {
      test: /\.mdx?$/i,
      include: [...this.folders],
      enforce: 'post',
      use: [{loader: require.resolve('./loader.js'), options}],
    };
    const ofTheme: RuleSetRule = {test: /\.js$/, include: THEME, enforce: 'pre', use: [require.resolve('./spare-loader.js')]};
    return {
      resolve: {
        alias: {
          ...docItemAliases(config),
          ...partsAlias(config, isServer),
          '@milestones-data': path.join(this.context.generatedFilesDir, this.plugin, this.id),
        },
      },
      module: {rules: isServer ? [ofPages] : [ofPages, ofTheme]},
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {...GROUPS, ...common}}}}),
    };
  }

  private nameOf(file: string): string {
    return docuHash(path.relative(this.context.siteDir, file));
  }
}
