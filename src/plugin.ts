import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {wordsIn} from './exports/words.js';
import type {Past} from './history/define.js';
import type {PluginOptions} from './options.js';
import {withBaseline} from './site/baseline.js';
import {addCommands} from './site/command.js';
import {dashboardOf} from './site/dashboard.js';
import {Drawings, renderersOf, untoldDrawings, type DrawnDocument} from './site/drawings.js';
import {checkLoadedDocs, type SiteDocument, type SiteVersion} from './site/docs.js';
import {absolute} from './site/exports-address.js';
import {exportsOf} from './site/exports.js';
import {writeFiles} from './site/files.js';
import {contentFolders} from './site/folders.js';
import {Gate} from './site/gate.js';
import {pastInBuild} from './site/history.js';
import {defaultMessages} from './site/locales.js';
import {lostLinksIn, untold, type LostLinks} from './site/lost-links.js';
import {NO_IMAGES, wrapMarkdown} from './site/markdown.js';
import {addNavbarItem} from './site/navigation.js';
import {Notes} from './site/notes.js';
import {pageData} from './site/page-data.js';
import {pieceFaults} from './site/piece-uses.js';
import {piecesOf} from './site/pieces.js';
import {editionOf, Pages, type Page} from './site/pages.js';
import {addRegisterRoutes, freeRegisters} from './site/register-routes.js';
import {siteRegisters, type SiteRegisters} from './site/registers.js';
import {ownerOf} from './site/routes.js';
import {termsIn} from './site/terms.js';
import {siteSettings} from './site/settings.js';
import {sidebarStyles} from './site/status-looks.js';
import {hasTasks} from './site/tasks.js';

const NAME = 'docusaurus-plugin-milestones';

/** What was found while the pages of a version were written. */
interface Written {
  readonly lost: LostLinks;
  readonly drawn: ReadonlyMap<string, DrawnDocument>;
}

/** The plugin's place in the life of a site; the work is done elsewhere. */
export async function plugin(context: LoadContext, options: PluginOptions): Promise<Plugin<void>> {
  const {baseUrl, siteDir, i18n, siteConfig} = context;
  const route = normalizeUrl([baseUrl, options.path]);
  const site = await siteSettings(context, options);
  const decisions = wrapMarkdown(context, options, site.settings);
  const pages = new Pages(context, NAME, options.id, editionOf(site.settings));
  const defaults = await defaultMessages(i18n.currentLocale);
  const messages = {...defaults, ...context.codeTranslations};
  const styles = options.sidebarBadges ? sidebarStyles(site.settings, messages) : '';
  const term = termsIn(messages);
  const words = wordsIn(i18n.currentLocale, messages, term);
  const gate = new Gate(options.onBrokenRules);
  const notes = new Notes(siteDir);
  const drawings = new Drawings(options.diagrams.pages, renderersOf(options.diagrams, siteDir));
  let files: SiteRegisters['files'] = new Map();
  addNavbarItem(context, options, messages['milestones.dashboard.title']);

  /**
   * Gives each document of a version what its page shows.
   * @param dashboard its address, if there is one
   * @returns the links of the version that lead nowhere, and its drawings
   */
  async function writePages(
    version: SiteVersion,
    registers: SiteRegisters,
    dashboard: string | undefined,
    actions: PluginContentLoadedActions,
  ): Promise<Written> {
    const [lost, drawn] = await Promise.all([lostLinksIn(version, existsSync), drawings.of(version)]);
    const registersOf = ({path}: SiteDocument) => (version.isCurrent ? registers.of(path) : []);
    const pageOf = (document: SiteDocument): Page => {
      const report = version.report.documents.find(({path}) => path === document.path);
      const decision = decisions.get(document.file);
      const isChanged = decision?.isCommonMark === true || lost.has(document.path);
      const own = drawn.get(document.path)?.drawings ?? {};
      const data = {
        ...(report ? pageData(report, version, dashboard, registersOf(document), term) : {}),
        ...(Object.keys(own).length > 0 ? {drawings: own} : {}),
      };
      return {
        data: report || isChanged || 'drawings' in data ? data : undefined,
        images: decision?.images ?? NO_IMAGES,
        hasTasks: hasTasks(decision?.text ?? ''),
      };
    };
    await pages.write(version.documents, version.folders, pageOf, actions);
    return {lost, drawn};
  }

  /** Adds the registers, and the dashboard of the current versions, unless something else has its address. */
  async function addPages(
    current: readonly SiteVersion[],
    owner: string | undefined,
    registers: SiteRegisters,
    told: {readonly past: Past | undefined; readonly feed?: string},
    {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  ): Promise<void> {
    setGlobalData({path: route});
    const {past, feed} = told;
    const dashboard = {...dashboardOf(current, past ? {past} : {}), ...(feed === undefined ? {} : {feed})};
    const self = owner === undefined ? [{id: 'dashboard', href: route, count: dashboard.totals.milestones} as const] : [];
    const nav = await createData('nav.json', [...self, ...registers.nav]);
    await addRegisterRoutes(registers, nav, {addRoute, createData});
    if (owner !== undefined) notes.taken(owner, route);
    else
      addRoute({
        path: route,
        component: '@theme/MilestonesPage',
        exact: true,
        modules: {dashboard: await createData('dashboard.json', dashboard), nav},
      });
  }

  /** Writes what pieces may show, and tells of those that ask for something else. */
  async function addPieces(
    current: readonly SiteVersion[],
    registers: SiteRegisters,
    {createData}: PluginContentLoadedActions,
  ): Promise<void> {
    const pieces = piecesOf(current, registers.entries, term);
    for (const [kind, data] of Object.entries(pieces)) await createData(`pieces-${kind}.json`, data);
    notes.pieces(await pieceFaults(current, pieces.milestones, contentFolders(context)));
  }

  return {
    name: NAME,
    getThemePath: () => './theme',
    getTypeScriptThemePath: () => '../theme',
    getDefaultCodeTranslationMessages: () => Promise.resolve(defaults),
    getClientModules: () => [fileURLToPath(new URL('client/sidebar.css', import.meta.url))],
    injectHtmlTags: () => (styles === '' ? {} : {headTags: [{tagName: 'style', innerHTML: styles}]}),
    configureWebpack: (config, isServer) => pages.configureWebpack(config, isServer),
    extendCli: (cli) => addCommands(cli, context, options.id, site),

    /** Runs after every docs instance has loaded, and again after each change of a document in `start`. */
    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs'];
      const versions = await checkLoadedDocs(docs, siteDir, site.settings, (sources, texts) => drawings.verdictsOn(sources, texts));
      const current = versions.filter(({isCurrent}) => isCurrent);
      const written: {readonly version: SiteVersion; readonly pages: Written}[] = [];
      const registers = siteRegisters(current, freeRegisters(options.registers, route, allContent, notes), route, absolute(siteConfig));
      const past = await pastInBuild(current, options.history, {siteDir, settings: site.settings, edition: editionOf(site.settings)});
      const exported = exportsOf({versions: current, registers, past}, route, context, words);
      files = new Map([...registers.files, ...exported.files]);
      const owner = ownerOf(route, allContent);
      for (const version of versions) {
        const pages = await writePages(version, registers, owner === undefined ? route : undefined, actions);
        if (version.isCurrent) written.push({version, pages});
      }
      await addPages(current, owner, registers, {...exported, past}, actions);
      await addPieces(current, registers, actions);
      notes.lost(written.map(({version, pages}) => untold(pages.lost, version.report)));
      notes.undrawn(written.flatMap(({version, pages}) => untoldDrawings(pages.drawn, version.report)));
      notes.refused(decisions);
      notes.none(current.every(({report}) => report.documents.length === 0));
      // A site in several languages is built once for each; the findings are the same.
      if (i18n.currentLocale === i18n.defaultLocale) gate.report(await withBaseline(current, site, siteDir));
    },

    async postBuild({outDir}) {
      const staticFolders = siteConfig.staticDirectories.map((folder) => path.resolve(siteDir, folder));
      notes.kept(await writeFiles({outDir, baseUrl, staticFolders}, files));
    },
  };
}
