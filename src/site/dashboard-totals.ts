import type {DashboardRow, DashboardStatus, DashboardTotals} from '../client/dashboard.js';
import type {StatusLook} from '../client/page.js';
import {statusesOf, statusKey, UNKNOWN} from '../stage/status.js';
import {countOf, progressOf, type Shown} from './dashboard-row.js';
import {tallyOf} from './page-data.js';
import {looksOf} from './status-looks.js';

/**
 * The sums over all milestones; of findings, over all documents, because those of an overview fail a build as well.
 * @param shown all documents
 * @param milestones those that have rows
 */
export function totalsOf(rows: readonly DashboardRow[], shown: readonly Shown[], milestones: readonly Shown[]): DashboardTotals {
  const tally = tallyOf(milestones.flatMap(({report}) => report.checklist));
  return {
    milestones: rows.length,
    ready: rows.filter(({errors, progress}) => errors === 0 && progress.total > 0).length,
    unchecked: rows.filter(({progress}) => progress.total === 0).length,
    errors: countOf(shown, 'error'),
    warnings: countOf(shown, 'warning'),
    reviews: shown.reduce((total, {report}) => total + tallyOf(report.checklist).review, 0),
    openQuestions: rows.reduce((total, {openQuestions = 0}) => total + openQuestions, 0),
    tally,
    progress: progressOf(tally),
    statuses: statusesAmong(rows, milestones),
  };
}

/** In the order of the stages; a name that has another look in another stage counts apart. */
function statusesAmong(rows: readonly DashboardRow[], milestones: readonly Shown[]): DashboardStatus[] {
  const used = [...new Set(milestones.flatMap(({stage}) => stage ?? []))];
  const known = used.flatMap((stage) => statusesOf(stage).map(({name}) => seen(statusKey(name), looksOf(stage).get(statusKey(name)))));
  const all = new Map([...known, seen(UNKNOWN, undefined)].map((one) => [keyOf(one.status, one.look), one]));
  const counts = new Map<string, number>();
  for (const {status, statusLook} of rows) {
    const key = keyOf(status, statusLook);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...all].flatMap(([key, one]) => (counts.has(key) ? [{...one, count: counts.get(key) ?? 0}] : []));
}

function seen(status: string, look: StatusLook | undefined): Omit<DashboardStatus, 'count'> {
  return {status, ...(look ? {look} : {})};
}

function keyOf(status: string, look: StatusLook | undefined): string {
  return JSON.stringify([status, look?.name, look?.color, look?.done]);
}
