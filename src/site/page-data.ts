import type {ChecklistItem, DocumentReport, Message, State, WaivedMessage} from '../check/report.js';
import type {PageData, PageGroup, PageItem, PageLink, PageMessage, Tally} from '../client/page.js';
import {isOffSite} from '../client/off-site.js';
import type {PageRegister} from '../client/registers.js';
import type {Stage} from '../stage/define.js';
import type {SiteVersion} from './docs.js';
import {documentAt} from './look.js';
import {marksOf} from './marks.js';
import {numbered} from './numbered.js';
import {looksOf} from './status-looks.js';
import {covers} from '../stage/rule-pattern.js';

/**
 * What the page of a stage document is given of its report, and what the registers have of it.
 * @param dashboard its address, if there is one
 * @param term gives the words of a stage in the language of the site
 */
export function pageData(
  report: DocumentReport,
  version: SiteVersion,
  dashboard: string | undefined,
  registers: readonly PageRegister[] = [],
  term: (words: string) => string = (words) => words,
): Pick<PageData, 'document'> {
  const stage = version.stages.find(({id}) => id === report.stage);
  const {facts, messages, checklist, status} = report;
  const look = looksOf(stage).get(status ?? '');
  const links = pageLinks(report, version, stage);
  const groups = stage && isJudged(report, stage) ? numbered(pageGroups(report, version, stage)) : [];
  return {
    document: {
      stage: term(stage?.name ?? report.stage),
      status,
      ...(look ? {statusLook: look} : {}),
      ...(facts.statusText === undefined ? {} : {statusText: facts.statusText}),
      ...(facts.lastUpdated === undefined ? {} : {lastUpdated: facts.lastUpdated}),
      links: links.map((link) => ({...link, label: term(link.label)})),
      labels: facts.labels,
      values: shownValues(report, links),
      tally: tallyOf(groups.length > 0 ? groups.flatMap(({items}) => items) : checklist),
      errors: messages.filter(({severity}) => severity === 'error').length,
      warnings: messages.filter(({severity}) => severity === 'warning').length,
      groups: groups.map(({id, title, items}) => ({
        id,
        title: term(title),
        items: items.map((item) => ({...item, text: term(item.text)})),
      })),
      ...(dashboard === undefined ? {} : {dashboard}),
      ...(registers.length > 0 ? {registers} : {}),
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
export function tallyOf(items: readonly Pick<ChecklistItem, 'state'>[]): Tally {
  const tally: Record<State, number> = {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0};
  for (const {state} of items) tally[state] += 1;
  return tally;
}

/** The metadata lines that link to another document, with its address on the site. */
function pageLinks({path, facts}: DocumentReport, version: SiteVersion, stage: Stage | undefined): PageLink[] {
  const from = version.documents.find((document) => document.path === path);
  return Object.entries(facts.links).map(([id, {text, url}]) => {
    const page = from && documentAt(url, from, version)?.permalink;
    const anchor = /#.*$/s.exec(url)?.[0] ?? '';
    const href = /^https?:/i.test(url) ? url : page === undefined ? undefined : `${page}${anchor}`;
    const label = stage?.metadata.find((field) => field.id === id)?.label ?? id;
    return {id, label, text, ...(href === undefined ? {} : {href})};
  });
}

/** What the header repeats of the metadata lines. A link stays in the text where the header cannot lead to where it may lead. */
function shownValues({facts}: DocumentReport, links: readonly PageLink[]): string[] {
  const {lastUpdated, statusText} = facts;
  const shown = links.filter(({id, href}) => href !== undefined || isOffSite(facts.links[id]?.url ?? ''));
  return [lastUpdated, statusText, ...shown.map(({text}) => text)].filter((value) => value !== undefined);
}

/**
 * Each finding stands at the first item that its rule belongs to, those that are waived behind the others.
 * A stage of one's own may have rules that no item names: what they find stands at an item of its own.
 */
function pageGroups({path, facts, checklist, messages, waived}: DocumentReport, {library}: SiteVersion, stage: Stage): PageGroup[] {
  const outline = library.outlines.find(({source}) => source.path === path);
  const at = outline ? marksOf(outline, facts.labels) : () => undefined;
  const left = new Set<Message | WaivedMessage>([...messages, ...waived]);
  const take = (isMeant: (message: Message) => boolean): PageMessage[] => {
    const taken = [...left].filter(isMeant);
    for (const message of taken) left.delete(message);
    return taken.map((message) => pageMessage(message, at(message)));
  };
  const groups = stage.checklist.map(({id, title}) => ({
    id,
    title,
    items: checklist
      .filter(({group}) => group === id)
      .map(({id: item, text, state, evidence, rules}) => ({
        id: item,
        text,
        state,
        evidence,
        messages: take(({ruleId}) => rules.some((rule) => covers(rule, ruleId))),
      })),
  }));
  const others = take(() => true);
  return others.length === 0 ? groups : [...groups, {id: 'other', title: 'Other findings', items: [otherItem(others)]}];
}

function otherItem(messages: readonly PageMessage[]): PageItem {
  const open = messages.filter(({waiver}) => !waiver);
  const state = open.some(({severity}) => severity === 'error') ? 'fail' : open.length > 0 ? 'warning' : 'waived';
  return {id: 'other', text: 'No other findings', state, evidence: [], messages};
}

function pageMessage(message: Message | WaivedMessage, at: string | undefined): PageMessage {
  const {ruleId, severity, reason, line, column, note, url, heading} = message;
  return {
    number: 0,
    ruleId,
    severity,
    reason,
    line,
    column,
    note,
    url,
    ...(heading ? {heading} : {}),
    ...(at === undefined ? {} : {at}),
    ...('waiver' in message ? {waiver: message.waiver} : {}),
  };
}
