import type {DocumentReport} from '../check/report.js';
import type {Dashboard, DashboardAbsent, DashboardLink, DashboardOthers, DashboardRow} from '../client/dashboard.js';
import type {StatusLook} from '../client/page.js';
import type {Severity, Stage} from '../stage/define.js';
import {statusesOf, statusKey, UNKNOWN} from '../stage/status.js';
import type {SiteVersion} from './docs.js';
import {tallyOf} from './page-data.js';
import {looksOf} from './status-looks.js';

interface Shown {
  readonly report: DocumentReport;
  readonly stage: Stage | undefined;
  readonly href: string;
}

/** The state of all milestones: what the dashboard shows. */
export function dashboardOf(versions: readonly SiteVersion[]): Dashboard {
  const shown = versions.flatMap(({report, documents, stages}): Shown[] =>
    report.documents.flatMap((document) => {
      const href = documents.find(({path}) => path === document.path)?.permalink;
      return href === undefined ? [] : [{report: document, stage: stages.find(({id}) => id === document.stage), href}];
    }),
  );
  // A milestone is a document of the stage that an overview lists.
  const listed = new Set(versions.flatMap(({stages}) => stages.flatMap(({lists}) => lists ?? [])));
  const withStatus = shown.filter(({report}) => report.status !== null).toSorted(byPlace);
  const milestones = withStatus.filter(({report}) => listed.has(report.stage));
  const parents = shown.filter(({report}) => report.status === null);
  const rows = milestones.map((one) => rowOf(one));
  const named = new Set(shown.flatMap(({report}) => report.facts.milestones ?? []).flatMap(({document}) => document ?? []));
  const hasOverview = shown.some(({report}) => report.facts.milestones !== undefined);
  return {
    groups: groupsOf(milestones),
    rows,
    totals: {
      milestones: rows.length,
      errors: countOf(shown, 'error'),
      warnings: countOf(shown, 'warning'),
      openQuestions: sum(rows.map(({openQuestions}) => openQuestions ?? 0)),
      tally: tallyOf(milestones.flatMap(({report}) => report.checklist)),
      statuses: countBy(rows.map(({status}) => status)),
      ...statusLooksOf(milestones),
    },
    parents: parents.map((one) => linkOf(one)),
    others: othersAmong(withStatus.filter(({report}) => !listed.has(report.stage))),
    unnamed: hasOverview ? milestones.filter(({report}) => !named.has(report.path)).map((one) => linkOf(one)) : [],
    absent: parents.flatMap((one) => absentIn(one)),
  };
}

/** By stage, then by number. */
function byPlace(a: Shown, b: Shown): number {
  const places = [a, b].map(({stage}) => stage?.position ?? Infinity);
  if (places[0] !== places[1]) return (places[0] ?? 0) - (places[1] ?? 0);
  const first = a.report.number ?? Infinity;
  const second = b.report.number ?? Infinity;
  return first === second ? a.report.path.localeCompare(b.report.path, 'en', {numeric: true}) : first - second;
}

function rowOf(one: Shown): DashboardRow {
  const {report, stage, href} = one;
  const {title, number, status, facts, checklist} = report;
  const at = (slug: string | undefined): string => (slug === undefined ? href : `${href}#${slug}`);
  const {highestRisk, nextStep} = facts;
  const look = looksOf(stage).get(status ?? '');
  return {
    title,
    number,
    href,
    status: status ?? UNKNOWN,
    ...(look ? {statusLook: look} : {}),
    ...(facts.statusText === undefined ? {} : {statusText: facts.statusText}),
    groups: Object.fromEntries(
      [...new Set(checklist.map(({group}) => group))].map((group) => [group, tallyOf(checklist.filter((item) => item.group === group))]),
    ),
    errors: countOf([one], 'error'),
    warnings: countOf([one], 'warning'),
    ...(facts.openQuestions === undefined ? {} : {openQuestions: facts.openQuestions}),
    ...(highestRisk ? {highestRisk: {name: highestRisk.name, level: highestRisk.level, href: at(highestRisk.slug)}} : {}),
    ...(nextStep ? {nextStep: {text: nextStep.text, href: at(nextStep.slug)}} : {}),
    ...(facts.lastUpdated === undefined ? {} : {lastUpdated: facts.lastUpdated}),
  };
}

/** By stage, in the order of the documents. */
function othersAmong(shown: readonly Shown[]): DashboardOthers[] {
  const names = [...new Set(shown.map((one) => linkOf(one).stage))];
  return names.map((stage) => ({
    stage,
    documents: shown
      .filter((one) => linkOf(one).stage === stage)
      .map((one) => {
        const {title, number, href, status, statusLook, statusText} = rowOf(one);
        return {
          title,
          number,
          href,
          status,
          ...(statusLook ? {statusLook} : {}),
          ...(statusText === undefined ? {} : {statusText}),
          tally: tallyOf(one.report.checklist),
        };
      }),
  }));
}

function groupsOf(milestones: readonly Shown[]): Dashboard['groups'] {
  const used = new Set(milestones.flatMap(({stage}) => stage ?? []));
  const groups = [...used].flatMap(({checklist}) => checklist.map(({id, title}) => ({id, title})));
  return groups.filter(({id}, index) => groups.findIndex((other) => other.id === id) === index);
}

/** The statuses of all stages that are shown, in their order, where the theme does not know all of them. */
function statusLooksOf(milestones: readonly Shown[]): Pick<Dashboard['totals'], 'statusLooks'> {
  const used = [...new Set(milestones.flatMap(({stage}) => stage ?? []))];
  const looks = new Map(used.flatMap((stage) => [...looksOf(stage)]));
  if (looks.size === 0) return {};
  const keys = [...new Set([...used.flatMap((stage) => statusesOf(stage).map(({name}) => statusKey(name))), UNKNOWN])];
  const lookOf = (status: string): {look?: StatusLook} => {
    const look = looks.get(status);
    return look ? {look} : {};
  };
  return {statusLooks: keys.map((status) => ({status, ...lookOf(status)}))};
}

function linkOf({report, stage, href}: Shown): DashboardLink {
  return {title: report.title, stage: stage?.name ?? report.stage, href};
}

function absentIn(shown: Shown): DashboardAbsent[] {
  return (shown.report.facts.milestones ?? []).flatMap(({name, number, status, slug, document}) => {
    if (document !== undefined) return [];
    const overview = linkOf(shown);
    return [
      {
        name,
        overview: {...overview, href: slug === undefined ? overview.href : `${overview.href}#${slug}`},
        ...(number === undefined ? {} : {number}),
        ...(status === undefined ? {} : {status}),
      },
    ];
  });
}

/** How many findings of a severity some documents have. */
function countOf(shown: readonly Shown[], wanted: Severity): number {
  return shown.flatMap(({report}) => report.messages).filter(({severity}) => severity === wanted).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
