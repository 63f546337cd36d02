import type {DocumentReport, Message} from '../check/report.js';
import type {ExportedDocument, ExportedFinding} from '../exports/define.js';
import type {StatusChange} from '../history/define.js';
import type {Stage} from '../stage/define.js';
import {statusesOf, statusKey} from '../stage/status.js';
import {addressOf} from './dashboard-address.js';
import {nextOf} from './dashboard-next.js';
import {progressOf} from './dashboard-row.js';
import {tallyOf} from './page-data.js';

/** A document on its way out. */
export interface Exported {
  readonly report: DocumentReport;
  readonly stage: Stage | undefined;
  /** What it is called in addresses. */
  readonly name: string;
  readonly href: string;
  readonly isMilestone: boolean;
  /** Absent where the past is unknown. */
  readonly changes?: readonly StatusChange[];
}

/**
 * What other tools are told of a document.
 * @param whole makes an address whole
 */
export function exportedDocument(one: Exported, whole: (href: string) => string): ExportedDocument {
  const {report, stage, name, href, isMilestone, changes} = one;
  const {title, number, status, path, facts, checklist, messages, waived} = report;
  const {statusText, summary, openQuestions, highestRisk, lastUpdated} = facts;
  const tally = tallyOf(checklist);
  const last = stage && statusesOf(stage).at(-1);
  const next = nextOf(report, href);
  return {
    name,
    title,
    number,
    stage: {id: report.stage, name: stage?.name ?? report.stage},
    isMilestone,
    status,
    ...(statusText === undefined ? {} : {statusText}),
    isComplete: last !== undefined && status === statusKey(last.name),
    path,
    address: href,
    url: whole(href),
    ...(summary === undefined ? {} : {summary}),
    tally,
    progress: progressOf(tally),
    errors: messages.filter(({severity}) => severity === 'error').length,
    warnings: messages.filter(({severity}) => severity === 'warning').length,
    waived: waived.length,
    ...(openQuestions === undefined ? {} : {openQuestions}),
    ...(highestRisk ? {highestRisk: {name: highestRisk.name, level: highestRisk.level}} : {}),
    ...(next ? {next: withUrl(next, whole)} : {}),
    ...(lastUpdated === undefined ? {} : {lastUpdated}),
    findings: messages.map((message) => findingOf(message, href, whole)),
    ...(changes ? {changes} : {}),
  };
}

function findingOf(message: Message, href: string, whole: (href: string) => string): ExportedFinding {
  const {ruleId, severity, reason, note, line, column, url: help} = message;
  return {ruleId, severity, reason, note, line, column, url: whole(addressOf(href, message)), help};
}

function withUrl<T extends {readonly href: string}>({href, ...rest}: T, whole: (href: string) => string): Omit<T, 'href'> & {url: string} {
  return {...rest, url: whole(href)};
}
