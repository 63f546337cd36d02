import type {Example, Stage} from '../../stage/define.js';
import type {ListedRule} from './all-rules.js';
import {check} from '../check.js';
import {exampleVerdicts} from '../diagrams/syntax.js';
import type {Message, Report} from '../report.js';
import {MAIN} from './url.js';

/** A day after every date in the examples. */
const TODAY = '2026-11-22';

/**
 * Checks an example as the page of its rule shows it: one text is a document of the rule's stage, several are known by their file names.
 */
export function checkExample(example: Example, rule: ListedRule, stages: readonly Stage[]): Report {
  const options = {stages, today: TODAY, diagrams: exampleVerdicts};
  if (typeof example !== 'string') return check(filesOf(example), options);
  const stage = rule.stage ?? rule.stages.find(({id}) => id === MAIN) ?? rule.stages[0];
  return check(filesOf(example), stage ? {...options, stage: stage.id} : options);
}

/** What the rule finds in an example of its own. */
export function findingsIn(example: Example, rule: ListedRule, stages: readonly Stage[]): {path: string; message: Message}[] {
  return checkExample(example, rule, stages).documents.flatMap(({path, messages}) =>
    messages.filter(({ruleId}) => ruleId === rule.id).map((message) => ({path, message})),
  );
}

function filesOf(example: Example): {path: string; text: string}[] {
  if (typeof example === 'string') return [{path: 'example.md', text: example}];
  return Object.entries(example).map(([path, text]) => ({path, text}));
}
