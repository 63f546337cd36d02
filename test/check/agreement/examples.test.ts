import {expect, test} from 'vitest';
import {agreement} from '../../../src/check/agreement/index.js';
import {check} from '../../../src/check/check.js';
import type {Example} from '../../../src/stage/define.js';

function foundIn(example: Example, ruleId: string): number {
  const files = typeof example === 'string' ? {'milestone-1-core.md': example} : example;
  const {documents} = check(Object.entries(files).map(([path, text]) => ({path, text})));
  return documents.flatMap(({messages}) => messages).filter((message) => message.ruleId === ruleId).length;
}

test.each(agreement.map((rule) => [rule.id, rule] as const))('the examples of %s', (id, {fail, pass}) => {
  expect(foundIn(fail, id)).toBe(1);
  expect(foundIn(pass, id)).toBe(0);
});
