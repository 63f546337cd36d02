import type {DocumentReport, Message, Report} from '../../src/check/report.js';

/** A finding with what a test wants to say of it. */
export function message(more: Partial<Message> = {}): Message {
  return {
    ruleId: 'goal/proves',
    severity: 'error',
    reason: 'Unexpected missing `Proves`',
    note: 'Add it.',
    url: 'https://docusaurus-plugin-milestones.github.io/rules/goal/proves',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
    ...more,
  };
}

export function document(path: string, more: Partial<DocumentReport> = {}): DocumentReport {
  return {
    path,
    stage: 'milestone-design',
    title: 'Core',
    number: 1,
    status: 'planning',
    messages: [],
    waived: [],
    checklist: [],
    facts: {links: {}, labels: []},
    ...more,
  };
}

/** A report of some documents, with the totals that belong to them. */
export function reportOf(...documents: DocumentReport[]): Report {
  const messages = documents.flatMap((one) => one.messages);
  const known = documents.some((one) => one.known) ? {known: documents.flatMap((one) => one.known ?? []).length} : {};
  return {
    version: 1,
    documents,
    notices: [],
    totals: {
      documents: documents.length,
      errors: messages.filter(({severity}) => severity === 'error').length,
      warnings: messages.filter(({severity}) => severity === 'warning').length,
      waived: documents.flatMap((one) => one.waived).length,
      ...known,
    },
  };
}

/** Words that would break out of every format, if it did not escape them. */
export const HOSTILE = 'Unexpected `a|b` "x" <script>alert(1)</script> ]]> --> ::error:: 100%0A\r\n@team #1 😀 \u0000\u001B[31m';
