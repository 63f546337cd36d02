import {expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import type {Message} from '../../../src/check/report.js';
import {CHECKABLE} from './checkable-criteria.js';
import {VAGUE} from './vague-criteria.js';

const RULE = 'prose/vague-criterion';

function found(text: string, settings = {}): Message[] {
  const [document] = check([{path: 'milestone-1-core.md', text}], {stage: 'milestone-design', settings}).documents;
  return (document?.messages ?? []).filter(({ruleId}) => ruleId === RULE);
}

function asCriterion(criterion: string): string {
  return `# Milestone 1: Core\n\n## Implementation Phases\n\n### Phase 1: First\n\n**Success Criteria**:\n- ✅ ${criterion}\n`;
}

test.each(VAGUE)('vague: %s', (criterion) => {
  expect(found(asCriterion(criterion)).map(({line}) => line)).toEqual([8]);
});

test.each(CHECKABLE)('checkable: %s', (criterion) => {
  expect(found(asCriterion(criterion)).map(({reason}) => reason)).toEqual([]);
});
