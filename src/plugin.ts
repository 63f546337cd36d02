import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {logger} from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from './options.js';
import {addCommand} from './site/command.js';
import {dashboardOf} from './site/dashboard.js';
import {checkLoadedDocs, type SiteDocument, type SiteVersion} from './site/docs.js';
import {wrapMarkdown, type Decisions} from './site/markdown.js';
import {addNavbarItem} from './site/navigation.js';
import {pageData} from './site/page-data.js';
import {Pages, type Page} from './site/pages.js';
import {Gate} from './site/validation.js';

const NAME = 'docusaurus-plugin-milestones';

/** The plugin's place in the life of a site; the work is done elsewhere. */
export function plugin(context: LoadContext, options: PluginOptions): Plugin<void> {
  const {baseUrl, siteDir, i18n} = context;
  const route = normalizeUrl([baseUrl, options.path]);
  const decisions = wrapMarkdown(context, options);
  const pages = new Pages(context, NAME, options.id);
  const gate = new Gate(options.onBrokenRules);
  let named = '';
  addNavbarItem(context, options);

  return {
    name: NAME,
    getThemePath: () => './theme',
    getTypeScriptThemePath: () => '../theme',
    getClientModules: () => [fileURLToPath(new URL('client/sidebar.css', import.meta.url))],
    configureWebpack: () => pages.configureWebpack(),
    extendCli: (cli) => addCommand(cli, context, options.id),

    /** Runs after every docs instance has loaded, and again after each change of a document in `start`. */
    async allContentLoaded({allContent, actions}) {
      const versions = await checkLoadedDocs(allContent['docusaurus-plugin-content-docs'], siteDir);
      for (const version of versions) {
        const pageOf = (document: SiteDocument): Page => {
          const report = version.report.documents.find(({path: file}) => file === document.path);
          const {isCommonMark = false, lost = []} = decisions.get(document.file) ?? {};
          return {data: report ? pageData(report, version, route) : isCommonMark ? {} : undefined, lost};
        };
        await pages.write(version.documents, version.folders, pageOf, actions);
      }
      const current = versions.filter(({isCurrent}) => isCurrent);
      await addDashboard(current, versions);
      named = nameRefused(decisions, siteDir, named);
      // A site in several languages is built once for each; the findings are the same.
      if (i18n.currentLocale === i18n.defaultLocale) gate.report(current.map(({report}) => report));

      async function addDashboard(shown: readonly SiteVersion[], all: readonly SiteVersion[]): Promise<void> {
        actions.setGlobalData({path: route});
        const taken = all.flatMap(({documents}) => documents).find(({permalink}) => permalink.replace(/\/$/, '') === route.replace(/\/$/, ''));
        if (taken) {
          logger.warn(`Milestones: the dashboard is left out, because ${taken.path} is at ${route} already. Set the option \`path\` of ${NAME}, for example to \`status\`.`);
          return;
        }
        const dashboard = await actions.createData('dashboard.json', dashboardOf(shown));
        actions.addRoute({path: route, component: '@theme/MilestonesPage', exact: true, modules: {dashboard}});
      }
    },
  };
}

/** One line that names the documents which belong to no stage and are CommonMark because MDX would refuse them. */
function nameRefused(decisions: Decisions, siteDir: string, before: string): string {
  const files = [...decisions].flatMap(([file, {refused}]) => (refused === undefined ? [] : [`${path.relative(siteDir, file)} (${refused})`]));
  const text = files.toSorted().join(', ');
  if (text !== '' && text !== before) logger.info(`Milestones: read as CommonMark, because MDX would refuse them: ${text}`);
  return text;
}
