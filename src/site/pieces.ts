import type {PageMessage} from '../client/page.js';
import type {PieceChecklist, PieceChecklists, PieceFinding, PieceMilestones, PieceRisk} from '../client/pieces.js';
import type {Registers} from '../registers/define.js';
import {statusesOf, statusKey, UNKNOWN} from '../stage/status.js';
import {at, addressOf} from './dashboard-address.js';
import {rowOf, type Shown} from './dashboard-row.js';
import {byPlace, shownIn} from './dashboard.js';
import type {SiteVersion} from './docs.js';
import {pageData} from './page-data.js';

/** What pieces anywhere on the site may show: a file of each kind, so that a page loads what its pieces need. */
export interface Pieces {
  readonly milestones: PieceMilestones;
  readonly checklists: PieceChecklists;
  readonly risks: readonly PieceRisk[];
}

/**
 * Gathers the data of pieces from what dashboard, pages and registers show.
 * @param term gives the words of a stage in the language of the site
 */
export function piecesOf(versions: readonly SiteVersion[], {risks}: Registers, term?: (words: string) => string): Pieces {
  const shown = shownIn(versions);
  const stages = versions.flatMap((version) => version.stages);
  const milestones = shown.filter(({report}) => report.status !== null).toSorted(byPlace);
  const names = new Map(milestones.map(({report, name}) => [report.path, name]));
  const hrefs = new Map(milestones.map(({report, href}) => [report.path, href]));
  const lists = new Set(stages.flatMap((stage) => stage.lists ?? []));
  return {
    milestones: {
      milestones: milestones.map((one) => ({...factsOf(one), stage: one.report.stage, isMilestone: lists.has(one.report.stage)})),
      statuses: [...new Set([...stages.flatMap((stage) => statusesOf(stage).map(({name}) => statusKey(name))), UNKNOWN])],
      stages: [...new Set(stages.map(({id}) => id))],
    },
    checklists: Object.fromEntries(
      versions.flatMap((version) => {
        const own = milestones.filter(({report}) => version.report.documents.includes(report));
        return own.map((one) => [one.name, checklistOf(one, version, term)] as const);
      }),
    ),
    risks: risks.flatMap(({path, slug, name, impact, probability}) => {
      const [milestone, href] = [names.get(path), hrefs.get(path)];
      return milestone === undefined || href === undefined ? [] : [{milestone, name, impact, probability, href: at(href, slug)}];
    }),
  };
}

/** What a row of the dashboard says besides its findings. */
function factsOf(one: Shown): Omit<ReturnType<typeof rowOf>, 'groups' | 'next' | 'trend'> {
  const today = new Date().toISOString().slice(0, 10);
  const {groups: _groups, next: _next, trend: _trend, ...facts} = rowOf(one, {today, findings: 0});
  return facts;
}

/** The checklist of the page, with findings that can be read elsewhere. */
function checklistOf({report, href}: Shown, version: SiteVersion, term?: (words: string) => string): PieceChecklist {
  const {document} = pageData(report, version, '', [], term);
  const {tally, groups} = document ?? {tally: {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0}, groups: []};
  return {
    tally,
    groups: groups.map(({id, title, items}) => ({
      id,
      title,
      items: items.map(({id: item, text, state, messages}) => ({
        id: item,
        text,
        state,
        findings: messages.map((message) => findingOf(message, href)),
      })),
    })),
  };
}

function findingOf(message: PageMessage, page: string): PieceFinding {
  const {severity, reason, note, line, waiver} = message;
  const href = addressOf(page, message);
  return {severity, reason, note, line, href, ...(waiver === undefined ? {} : {waiver: waiver.reason})};
}
