import type {ChecklistItem, DocumentReport, Message, WaivedMessage} from '../check/report.js';
import type {DashboardCell, DashboardFinding} from '../client/dashboard.js';
import {covers} from '../stage/rule-pattern.js';
import {addressOf, at} from './dashboard-address.js';
import {tallyOf} from './page-data.js';

/** The group of findings that no item of the checklist asks for. */
export const OTHER = 'other';

/**
 * What became of each group of a document's checklist. A finding stands in the first group that asks for its rule.
 * @param limit how many findings a cell may show
 */
export function cellsOf(report: DocumentReport, href: string, limit: number): Record<string, DashboardCell> {
  const {checklist, messages, waived} = report;
  const groupOf = (ruleId: string): string => checklist.find(({rules}) => rules.some((rule) => covers(rule, ruleId)))?.group ?? OTHER;
  const placed = [...messages.toSorted(bySeverity), ...waived].map((message) => ({message, group: groupOf(message.ruleId)}));
  const groups = new Set([...checklist.map(({group}) => group), ...placed.map(({group}) => group)]);
  return Object.fromEntries(
    [...groups].map((group) => {
      const own = placed.flatMap((one) => (one.group === group ? [one.message] : []));
      return [
        group,
        cellOf(
          checklist.filter((item) => item.group === group),
          own,
          href,
          limit,
        ),
      ];
    }),
  );
}

function cellOf(
  items: readonly ChecklistItem[],
  messages: readonly (Message | WaivedMessage)[],
  href: string,
  limit: number,
): DashboardCell {
  const told = messages.map((message) => findingOf(message, href));
  const waiting = items.filter(({state}) => state === 'review').map((item) => waitingOf(item, href));
  const all = [...told.filter(({state}) => state !== 'waived'), ...waiting, ...told.filter(({state}) => state === 'waived')];
  return {tally: tallyOf(items), findings: all.slice(0, limit), more: Math.max(0, all.length - limit)};
}

function findingOf(message: Message | WaivedMessage, href: string): DashboardFinding {
  const state = 'waiver' in message ? 'waived' : message.severity === 'error' ? 'fail' : 'warning';
  return {state, text: message.reason, line: message.line, href: addressOf(href, message)};
}

/** An item that a person must look at. */
function waitingOf({text, review}: ChecklistItem, href: string): DashboardFinding {
  const [section] = review?.sections ?? [];
  return {state: 'review', text, ...(section ? {line: section.line} : {}), href: at(href, section?.slug)};
}

function bySeverity(a: Message, b: Message): number {
  return Number(a.severity !== 'error') - Number(b.severity !== 'error');
}
