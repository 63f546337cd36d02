import {describe, expect, test} from 'vitest';
import {everyRule, type ListedRule} from '../../src/check/rules/all-rules.js';
import {checkExample} from '../../src/check/rules/examples.js';
import type {Example} from '../../src/stage/define.js';
import {stages} from '../../src/stage/index.js';

const rules = everyRule(stages);

/** The ids of all findings in an example. */
function idsIn(example: Example, rule: ListedRule): string[] {
  return checkExample(example, rule, stages).documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
}

test('every rule says why, and shows it', () => {
  expect(rules.filter(({guidance}) => guidance === undefined).map(({id, stage}) => `${stage?.id ?? ''} ${id}`)).toEqual([]);
});

test('guidance is written for rules that are there', () => {
  const unknown = stages.flatMap(({id, guidance = {}}) =>
    Object.keys(guidance).filter((ruleId) => !rules.some((rule) => rule.id === ruleId && rule.stage?.id === id)),
  );
  expect(unknown).toEqual([]);
});

test('no two rules have the same page, and no two reasons are the same', () => {
  expect(new Set(rules.map(({url}) => url)).size).toBe(rules.length);
  const reasons = rules.flatMap(({guidance, stage}) => (guidance ? [`${stage?.id ?? ''} ${guidance.why}`] : []));
  expect(new Set(reasons).size).toBe(reasons.length);
});

describe.each(rules.map((rule) => [`${rule.stage?.id ?? 'all'} ${rule.id}`, rule] as const))('%s', (_name, rule) => {
  test('is found in the failing example', () => {
    expect(rule.guidance && idsIn(rule.guidance.fail, rule)).toContain(rule.id);
  });

  test('is not found in the passing example, nor is bad wording', () => {
    const found = rule.guidance && idsIn(rule.guidance.pass, rule);
    expect(found?.filter((id) => id === rule.id || id.startsWith('prose/'))).toEqual([]);
  });
});
