import type {DocumentReport} from '../check/report.js';
import type {DashboardNext} from '../client/dashboard.js';
import {addressOf, at} from './dashboard-address.js';

/**
 * What to do first in a document: the remedy of its first error, else of its first warning, else what a person is to look at,
 * else what the document says comes next.
 */
export function nextOf({messages, checklist, facts}: DocumentReport, href: string): DashboardNext | undefined {
  const found = messages.find(({severity}) => severity === 'error') ?? messages[0];
  if (found) return {kind: found.severity, text: found.note, reason: found.reason, line: found.line, href: addressOf(href, found)};
  const item = checklist.find(({state}) => state === 'review');
  if (item) {
    const [section] = item.review?.sections ?? [];
    return {kind: 'review', text: item.text, ...(section ? {line: section.line} : {}), href: at(href, section?.slug)};
  }
  const {nextStep} = facts;
  return nextStep && {kind: 'step', text: nextStep.text, href: at(href, nextStep.slug)};
}
