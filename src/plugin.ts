import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from './options.js';
import {withBaseline} from './site/baseline.js';
import {addCommands} from './site/command.js';
import {dashboardOf} from './site/dashboard.js';
import {checkLoadedDocs, type SiteDocument, type SiteVersion} from './site/docs.js';
import {Gate} from './site/gate.js';
import {lostLinksIn, untold, type LostLinks} from './site/lost-links.js';
import {NO_IMAGES, wrapMarkdown} from './site/markdown.js';
import {addNavbarItem} from './site/navigation.js';
import {Notes} from './site/notes.js';
import {pageData} from './site/page-data.js';
import {editionOf, Pages, type Page} from './site/pages.js';
import {ownerOf} from './site/routes.js';
import {siteSettings} from './site/settings.js';
import {sidebarStyles} from './site/status-looks.js';

const NAME = 'docusaurus-plugin-milestones';

/** The plugin's place in the life of a site; the work is done elsewhere. */
export async function plugin(context: LoadContext, options: PluginOptions): Promise<Plugin<void>> {
  const {baseUrl, siteDir, i18n} = context;
  const route = normalizeUrl([baseUrl, options.path]);
  const site = await siteSettings(context, options);
  const decisions = wrapMarkdown(context, options, site.settings);
  const pages = new Pages(context, NAME, options.id, editionOf(site.settings));
  const styles = options.sidebarBadges ? sidebarStyles(site.settings) : '';
  const gate = new Gate(options.onBrokenRules);
  const notes = new Notes(siteDir);
  addNavbarItem(context, options);

  /**
   * Gives each document of a version what its page shows.
   * @returns the links of the version that lead nowhere
   */
  async function writePages(version: SiteVersion, actions: PluginContentLoadedActions): Promise<LostLinks> {
    const lost = await lostLinksIn(version, existsSync);
    const pageOf = (document: SiteDocument): Page => {
      const report = version.report.documents.find(({path}) => path === document.path);
      const decision = decisions.get(document.file);
      const isChanged = decision?.isCommonMark === true || lost.has(document.path);
      return {data: report ? pageData(report, version, route) : isChanged ? {} : undefined, images: decision?.images ?? NO_IMAGES};
    };
    await pages.write(version.documents, version.folders, pageOf, actions);
    return lost;
  }

  /** Adds the dashboard of the current versions, unless something else has its address. */
  async function addDashboard(
    current: readonly SiteVersion[],
    owner: string | undefined,
    {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  ): Promise<void> {
    setGlobalData({path: route});
    if (owner !== undefined) notes.taken(owner, route);
    else
      addRoute({
        path: route,
        component: '@theme/MilestonesPage',
        exact: true,
        modules: {dashboard: await createData('dashboard.json', dashboardOf(current))},
      });
  }

  return {
    name: NAME,
    getThemePath: () => './theme',
    getTypeScriptThemePath: () => '../theme',
    getClientModules: () => [fileURLToPath(new URL('client/sidebar.css', import.meta.url))],
    injectHtmlTags: () => (styles === '' ? {} : {headTags: [{tagName: 'style', innerHTML: styles}]}),
    configureWebpack: () => pages.configureWebpack(),
    extendCli: (cli) => addCommands(cli, context, options.id, site),

    /** Runs after every docs instance has loaded, and again after each change of a document in `start`. */
    async allContentLoaded({allContent, actions}) {
      const versions = await checkLoadedDocs(allContent['docusaurus-plugin-content-docs'], siteDir, site.settings);
      const current = versions.filter(({isCurrent}) => isCurrent);
      const lost: LostLinks[] = [];
      for (const version of versions) {
        const links = await writePages(version, actions);
        if (version.isCurrent) lost.push(untold(links, version.report));
      }
      await addDashboard(current, ownerOf(route, allContent), actions);
      notes.lost(lost);
      notes.refused(decisions);
      notes.none(current.every(({report}) => report.documents.length === 0));
      // A site in several languages is built once for each; the findings are the same.
      if (i18n.currentLocale === i18n.defaultLocale) gate.report(await withBaseline(current, site, siteDir));
    },
  };
}
