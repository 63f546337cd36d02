import {createRequire} from 'node:module';
import type {LoadContext} from '@docusaurus/types';
import {statusFeed} from '../exports/atom.js';
import {badgeJson, badgeSvg, type Badge} from '../exports/badge.js';
import {badgeOf, badgeOfAll, statusName} from '../exports/badges.js';
import {milestonesCsv} from '../exports/csv.js';
import type {ExportedDocument, MilestonesFile} from '../exports/define.js';
import type {Words} from '../exports/words.js';
import {MILESTONES_SCHEMA} from '../exports/schema.js';
import type {Past} from '../history/define.js';
import type {SiteVersion} from './docs.js';
import {absolute} from './exports-address.js';
import {exportedDocument, type Exported} from './exports-document.js';
import {addressNames} from './names.js';
import type {SiteRegisters} from './registers.js';

const require = createRequire(import.meta.url);
const {name, version}: {name: string; version: string} = require('../../package.json');

/** What the files are made from. */
export interface ExportSources {
  readonly versions: readonly SiteVersion[];
  readonly registers: Pick<SiteRegisters, 'pages' | 'entries'>;
  readonly past: Past | undefined;
}

/** The files for other tools, and where the feed is, if there is one. */
export interface Exports {
  /** Address of a file → its text. */
  readonly files: ReadonlyMap<string, string>;
  readonly feed?: string;
}

type Site = Pick<LoadContext, 'siteConfig'> & {readonly i18n: Pick<LoadContext['i18n'], 'currentLocale'>};

/**
 * Makes the files that other tools read: the same documents, the same files.
 * @param route the dashboard's; the files stand below it
 * @param words those that readers see; programs are told in English
 */
export function exportsOf(sources: ExportSources, route: string, {siteConfig, i18n}: Site, words: Words): Exports {
  const whole = absolute(siteConfig);
  const below = (file: string): string => `${route.replace(/\/$/, '')}/${file}`;
  const shown = shownIn(sources);
  const documents = shown.map((one) => exportedDocument(one, whole));
  const content: MilestonesFile = {
    $schema: './milestones.schema.json',
    version: 1,
    generator: {name, version},
    site: {title: siteConfig.title, url: whole(route), locale: i18n.currentLocale},
    totals: totalsOf(documents),
    documents,
    registers: registersIn(sources.registers, whole),
  };
  const stages = new Map(shown.flatMap(({report, stage}) => (stage ? [[report.stage, stage] as const] : [])));
  // The address of a file has no slash at its end, whatever pages have.
  const self = new URL(below('feed.xml'), siteConfig.url).href;
  const feed = statusFeed(content, self, ({stage}, status) => statusName(stages.get(stage.id), status, words), words);
  const badges = documents.flatMap((one) =>
    one.status === null ? [] : [[one.name, badgeOf(one, stages.get(one.stage.id), words)] as const],
  );
  return {
    files: new Map([
      [below('milestones.json'), json(content)],
      [below('milestones.schema.json'), json(MILESTONES_SCHEMA)],
      [below('milestones.csv'), milestonesCsv(documents)],
      ...[['all', badgeOfAll(documents, words)] as const, ...badges].flatMap(([called, badge]) =>
        badgeFiles(below(`badge/${called}`), badge),
      ),
      ...(feed === undefined ? [] : [[below('feed.xml'), feed] as const]),
    ]),
    ...(feed === undefined ? {} : {feed: below('feed.xml')}),
  };
}

/** The documents by stage, then by number. */
function shownIn({versions, past}: ExportSources): Exported[] {
  const names = addressNames(versions.flatMap(({report}) => report.documents));
  const listed = new Set(versions.flatMap(({stages}) => stages.flatMap(({lists}) => lists ?? [])));
  const changes = new Map(past && 'history' in past ? past.history.documents.map((one) => [one.path, one.changes]) : []);
  const shown = versions.flatMap(({report, documents, stages}) => {
    const hrefs = new Map(documents.map(({path, permalink}) => [path, permalink]));
    return report.documents.flatMap((one): Exported[] => {
      const href = hrefs.get(one.path);
      if (href === undefined) return [];
      const own = changes.get(one.path);
      return [
        {
          report: one,
          stage: stages.find(({id}) => id === one.stage),
          name: names.get(one.path) ?? one.path,
          href,
          isMilestone: one.status !== null && listed.has(one.stage),
          ...(own ? {changes: own} : {}),
        },
      ];
    });
  });
  return shown.toSorted(byPlace);
}

function byPlace(a: Exported, b: Exported): number {
  const [first, second] = [a, b].map(({stage, report}) => [stage?.position ?? 1000, report.number ?? 1e9]);
  return (
    (first?.[0] ?? 0) - (second?.[0] ?? 0) ||
    (first?.[1] ?? 0) - (second?.[1] ?? 0) ||
    a.report.path.localeCompare(b.report.path, 'en', {numeric: true})
  );
}

function totalsOf(documents: readonly ExportedDocument[]): MilestonesFile['totals'] {
  const milestones = documents.filter(({isMilestone}) => isMilestone);
  const sum = (of: (one: ExportedDocument) => number): number => documents.reduce((total, one) => total + of(one), 0);
  return {
    milestones: milestones.length,
    complete: milestones.filter(({isComplete}) => isComplete).length,
    errors: sum(({errors}) => errors),
    warnings: sum(({warnings}) => warnings),
  };
}

/** The entries of the registers that the site has, each with its address there. */
function registersIn({pages, entries}: ExportSources['registers'], whole: (href: string) => string): MilestonesFile['registers'] {
  const found = pages.map(({id, route}) => [id, entries[id].map((entry) => ({...entry, url: whole(`${route}#${entry.anchor}`)}))]);
  return Object.fromEntries(found) as MilestonesFile['registers'];
}

function badgeFiles(address: string, badge: Badge): [string, string][] {
  return [
    [`${address}.svg`, badgeSvg(badge)],
    [`${address}.json`, badgeJson(badge)],
  ];
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
