import type {Dashboard, DashboardLink, DashboardOthers} from '../client/dashboard.js';
import type {Past} from '../history/define.js';
import {OTHER} from './dashboard-cells.js';
import {mapsOf} from './dashboard-map.js';
import {rowOf, statusOf, type Shown} from './dashboard-row.js';
import {totalsOf} from './dashboard-totals.js';
import {rowTrendOf, trendOf} from './dashboard-trend.js';
import type {SiteVersion} from './docs.js';
import {addressNames} from './names.js';
import {tallyOf} from './page-data.js';

/** Findings that a cell shows at most, and all cells of a group together, so that a page of many milestones stays light. */
const PER_CELL = 4;
const PER_GROUP = 600;

export interface DashboardOptions {
  /** `YYYY-MM-DD`; today by default. */
  readonly today?: string;
  /** What git tells; nothing is said of the past by default. */
  readonly past?: Past;
}

/** The state of all milestones: what the dashboard shows. */
export function dashboardOf(versions: readonly SiteVersion[], options: DashboardOptions = {}): Dashboard {
  const {today = new Date().toISOString().slice(0, 10), past} = options;
  const shown = shownIn(versions);
  // A milestone is a document of the stage that an overview lists.
  const listed = new Set(versions.flatMap(({stages}) => stages.flatMap(({lists}) => lists ?? [])));
  const withStatus = shown.filter(({report}) => report.status !== null).toSorted(byPlace);
  const milestones = withStatus.filter(({report}) => listed.has(report.stage));
  const parents = shown.filter(({report}) => report.status === null);
  const findings = Math.max(1, Math.min(PER_CELL, Math.floor(PER_GROUP / Math.max(1, milestones.length))));
  const rows = milestones.map((one) => ({...rowOf(one, {today, findings}), ...rowTrendOf(past, one.report.path)}));
  const named = new Set(shown.flatMap(({report}) => report.facts.milestones ?? []).flatMap(({document}) => document ?? []));
  const hasOverview = shown.some(({report}) => report.facts.milestones !== undefined);
  const hasOther = rows.some(({groups}) => OTHER in groups);
  return {
    groups: [...groupsOf(milestones), ...(hasOther ? [{id: OTHER, title: ''}] : [])],
    rows,
    totals: totalsOf(rows, shown, milestones),
    maps: mapsOf(shown),
    ...trendOf(past),
    parents: parents.map((one) => linkOf(one)),
    others: othersAmong(withStatus.filter(({report}) => !listed.has(report.stage))),
    unnamed: hasOverview ? milestones.filter(({report}) => !named.has(report.path)).map((one) => linkOf(one)) : [],
  };
}

/** The documents that have a page, with their names. */
export function shownIn(versions: readonly SiteVersion[]): Shown[] {
  const names = addressNames(versions.flatMap(({report}) => report.documents));
  return versions.flatMap(({report, documents, stages, library}): Shown[] => {
    const addresses = new Map(documents.map(({path, permalink}) => [path, permalink]));
    const outlines = new Map(library.outlines.map((outline) => [outline.source.path, outline]));
    return report.documents.flatMap((document) => {
      const href = addresses.get(document.path);
      if (href === undefined) return [];
      const stage = stages.find(({id}) => id === document.stage);
      return [{report: document, stage, outline: outlines.get(document.path), href, name: names.get(document.path) ?? document.path}];
    });
  });
}

/** By stage, then by number. */
export function byPlace(a: Shown, b: Shown): number {
  const places = [a, b].map(({stage}) => stage?.position ?? Infinity);
  if (places[0] !== places[1]) return (places[0] ?? 0) - (places[1] ?? 0);
  const first = a.report.number ?? Infinity;
  const second = b.report.number ?? Infinity;
  return first === second ? a.report.path.localeCompare(b.report.path, 'en', {numeric: true}) : first - second;
}

/** By stage, in the order of the documents. */
function othersAmong(shown: readonly Shown[]): DashboardOthers[] {
  const names = [...new Set(shown.map((one) => linkOf(one).stage))];
  return names.map((stage) => ({
    stage,
    documents: shown
      .filter((one) => linkOf(one).stage === stage)
      .map((one) => {
        const {title, number, checklist} = one.report;
        return {title, number, href: one.href, ...statusOf(one), tally: tallyOf(checklist)};
      }),
  }));
}

function groupsOf(milestones: readonly Shown[]): Dashboard['groups'] {
  const used = new Set(milestones.flatMap(({stage}) => stage ?? []));
  const groups = [...used].flatMap(({checklist}) => checklist.map(({id, title}) => ({id, title})));
  return groups.filter(({id}, index) => groups.findIndex((other) => other.id === id) === index);
}

function linkOf({report, stage, href}: Shown): DashboardLink {
  return {title: report.title, stage: stage?.name ?? report.stage, href};
}
