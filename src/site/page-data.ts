import {posix} from 'node:path';
import type {ChecklistItem, DocumentReport, Message, State, WaivedMessage} from '../check/report.js';
import type {PageData, PageGroup, PageLink, PageMessage, Tally} from '../client/page.js';
import {pathOfLink} from '../document/links.js';
import type {Stage} from '../stage/define.js';
import type {SiteVersion} from './docs.js';
import {looksOf} from './status-looks.js';
import {covers} from '../stage/rule-pattern.js';

/** What the page of a stage document is given of its report. */
export function pageData(report: DocumentReport, version: SiteVersion, dashboard: string): Pick<PageData, 'document'> {
  const stage = version.stages.find(({id}) => id === report.stage);
  const {facts, messages, checklist, status} = report;
  const look = looksOf(stage).get(status ?? '');
  return {
    document: {
      stage: stage?.name ?? report.stage,
      status,
      ...(look ? {statusLook: look} : {}),
      ...(facts.statusText === undefined ? {} : {statusText: facts.statusText}),
      ...(facts.lastUpdated === undefined ? {} : {lastUpdated: facts.lastUpdated}),
      links: pageLinks(report, version, stage),
      labels: facts.labels,
      tally: tallyOf(checklist),
      errors: messages.filter(({severity}) => severity === 'error').length,
      warnings: messages.filter(({severity}) => severity === 'warning').length,
      groups: stage && isJudged(report, stage) ? pageGroups(report, stage) : [],
      dashboard,
    },
  };
}

/** A document that only has the name of a stage has something to show only where there is something to mend. */
function isJudged({checklist, messages, waived}: DocumentReport, {sections}: Stage): boolean {
  const ids = new Set(sections.map(({id}) => id));
  const isOfSection = (rule: string): boolean => ids.has(rule.split('/')[0] ?? '');
  const isSeen = checklist.some(({state, rules}) => state !== 'notApplicable' && rules.some((rule) => isOfSection(rule)));
  return isSeen || messages.length + waived.length > 0;
}

/** How many items are in each state. */
export function tallyOf(items: readonly ChecklistItem[]): Tally {
  const tally: Record<State, number> = {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0};
  for (const {state} of items) tally[state] += 1;
  return tally;
}

/** The metadata lines that link to another document, with its address on the site. */
function pageLinks({path, facts}: DocumentReport, {documents}: SiteVersion, stage: Stage | undefined): PageLink[] {
  return Object.entries(facts.links).map(([id, {text, url}]) => {
    const target = posix.join(posix.dirname(path), pathOfLink(url) ?? '');
    const page = documents.find((document) => document.path === target)?.permalink;
    const anchor = /#.*$/s.exec(url)?.[0] ?? '';
    const href = /^https?:/i.test(url) ? url : page === undefined ? undefined : `${page}${anchor}`;
    const label = stage?.metadata.find((field) => field.id === id)?.label ?? id;
    return {id, label, text, ...(href === undefined ? {} : {href})};
  });
}

/** Each finding stands at the first item that its rule belongs to, those that are waived behind the others. */
function pageGroups({checklist, messages, waived}: DocumentReport, stage: Stage | undefined): PageGroup[] {
  const placed = new Set<Message>();
  const all: readonly (Message | WaivedMessage)[] = [...messages, ...waived];
  const take = (item: ChecklistItem): PageMessage[] =>
    all.flatMap((message) => {
      if (placed.has(message) || !item.rules.some((rule) => covers(rule, message.ruleId))) return [];
      placed.add(message);
      return [pageMessage(message)];
    });
  return (stage?.checklist ?? []).map(({id, title}) => ({
    id,
    title,
    items: checklist
      .filter(({group}) => group === id)
      .map((item) => ({id: item.id, text: item.text, state: item.state, evidence: item.evidence, messages: take(item)})),
  }));
}

function pageMessage(message: Message | WaivedMessage): PageMessage {
  const {ruleId, severity, reason, line, column, note, url, heading} = message;
  return {
    ruleId,
    severity,
    reason,
    line,
    column,
    note,
    url,
    ...(heading ? {heading} : {}),
    ...('waiver' in message ? {waiver: message.waiver} : {}),
  };
}
