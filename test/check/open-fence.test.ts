import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';

const TEXT = `# Milestone 1: Ovens

## Goal

Bake bread, as Milestone 2 sells it.

## Drawings

Phase 1 takes 2 weeks.

\`\`\`text
oven → table

## Next Steps

Milestone 3 follows.
`;

test('words are judged up to a fence that is never closed, sections up to the one it opens in', () => {
  const messages = check([{path: 'milestone-1-ovens.md', text: TEXT}], {stage: 'milestone-design'}).documents[0]?.messages ?? [];
  const found = messages.map(({line, ruleId}) => `${line} ${ruleId}`);
  expect(found.filter((one) => one.includes('prose/') || one.includes('fence'))).toEqual([
    '5 prose/forward-reference',
    '9 prose/timeline',
    '11 metadata/fence',
  ]);
  expect(found.filter((one) => one.includes('next-steps'))).toEqual([]);
});
