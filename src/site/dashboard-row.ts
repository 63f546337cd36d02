import type {DocumentReport} from '../check/report.js';
import {dayIn} from '../check/structure/date.js';
import type {DashboardProgress, DashboardRow} from '../client/dashboard.js';
import type {StatusLook, Tally} from '../client/page.js';
import type {Outline} from '../document/outline.js';
import type {Severity, Stage} from '../stage/define.js';
import {UNKNOWN} from '../stage/status.js';
import {at} from './dashboard-address.js';
import {cellsOf} from './dashboard-cells.js';
import {nextOf} from './dashboard-next.js';
import {tallyOf} from './page-data.js';
import {looksOf} from './status-looks.js';

/** A document of the dashboard. */
export interface Shown {
  readonly report: DocumentReport;
  readonly stage: Stage | undefined;
  readonly outline: Outline | undefined;
  readonly href: string;
  /** Of addresses. */
  readonly name: string;
}

/** What the rows of a dashboard have in common. */
export interface RowOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** How many findings a cell may show. */
  readonly findings: number;
}

/** What the dashboard says of a milestone. What the document does not say is absent. */
export function rowOf(one: Shown, {today, findings}: RowOptions): DashboardRow {
  const {report, href, name} = one;
  const {title, number, facts, checklist} = report;
  const {highestRisk} = facts;
  const tally = tallyOf(checklist);
  const next = nextOf(report, href);
  return {
    name,
    title,
    number,
    href,
    ...statusOf(one),
    progress: progressOf(tally),
    groups: cellsOf(report, href, findings),
    errors: countOf([one], 'error'),
    warnings: countOf([one], 'warning'),
    reviews: tally.review,
    ...(next ? {next} : {}),
    ...(facts.openQuestions === undefined ? {} : {openQuestions: facts.openQuestions}),
    ...(highestRisk ? {highestRisk: {name: highestRisk.name, level: highestRisk.level, href: at(href, highestRisk.slug)}} : {}),
    ...(facts.lastUpdated === undefined ? {} : {lastUpdated: facts.lastUpdated, ...updated(facts.lastUpdated, today)}),
  };
}

/** A status, with its look where the theme does not know one, and with what the author wrote. */
export function statusOf({report, stage}: Shown): {status: string; statusLook?: StatusLook; statusText?: string} {
  const {status, facts} = report;
  const look = looksOf(stage).get(status ?? '');
  return {
    status: status ?? UNKNOWN,
    ...(look ? {statusLook: look} : {}),
    ...(facts.statusText === undefined ? {} : {statusText: facts.statusText}),
  };
}

/** Of the items that apply, those that pass; no number where a program has decided none. */
export function progressOf({pass, fail, warning, waived, review}: Tally): DashboardProgress {
  const decided = pass + fail + warning + waived;
  return {passed: pass, total: decided === 0 ? 0 : decided + review};
}

/** How many findings of a severity some documents have. */
export function countOf(shown: readonly Shown[], wanted: Severity): number {
  return shown.reduce((total, {report}) => total + report.messages.filter(({severity}) => severity === wanted).length, 0);
}

function updated(text: string, today: string): Pick<DashboardRow, 'updated' | 'isInFuture'> {
  const day = dayIn(text);
  if (day === undefined) return {};
  return {updated: day, ...(day > today.slice(0, day.length) ? {isInFuture: true} : {})};
}
