import {expect, test} from 'vitest';
import {covers} from '../../src/stage/rule-pattern.js';
import {stageOfFile} from '../../src/stage/file-name.js';
import {stages} from '../../src/stage/index.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {rulesOf} from '../../src/stage/rules.js';

const rules = rulesOf(milestoneDesign);

test('the ids of the rules are the public contract', () => {
  expect(rules.map(({id, severity}) => `${id} ${severity}`)).toMatchInlineSnapshot(`
    [
      "metadata/front-matter error",
      "metadata/fence error",
      "metadata/status error",
      "metadata/parent-document error",
      "metadata/architecture-reference error",
      "metadata/document-status warning",
      "metadata/last-updated warning",
      "metadata/title warning",
      "metadata/file-name warning",
      "metadata/stage warning",
      "order warning",
      "duplicate-section warning",
      "executive-summary error",
      "executive-summary/count warning",
      "executive-summary/key-principle error",
      "goal error",
      "goal/proves error",
      "goal/proves/count warning",
      "goal/excludes error",
      "architecture error",
      "architecture/diagram error",
      "architecture/stack error",
      "architecture/cost error",
      "components error",
      "components/count warning",
      "components/purpose error",
      "components/features error",
      "components/flow error",
      "components/technical-design error",
      "components/integration-points error",
      "components/detail warning",
      "phases error",
      "phases/objective error",
      "phases/objective/count warning",
      "phases/deliverables error",
      "phases/success-criteria error",
      "phases/production-launch error",
      "metrics error",
      "metrics/target error",
      "metrics/measured error",
      "metrics/why error",
      "outcomes error",
      "why error",
      "decisions error",
      "decisions/alternative warning",
      "risks error",
      "risks/impact error",
      "risks/probability error",
      "risks/mitigation error",
      "open-questions error",
      "open-questions/decision error",
      "next-steps error",
      "next-steps/immediate error",
      "next-steps/after error",
      "next-steps/before error",
      "related-documents error",
      "related-documents/overview error",
      "related-documents/architecture error",
    ]
  `);
});

test('an id stands for one rule', () => {
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
});

test('every rule says what it checks and how to mend it', () => {
  expect(rules.filter(({checks, fix}) => checks === '' || fix === '').map(({id}) => id)).toEqual([]);
});

test('every rule belongs to an item of the checklist', () => {
  const patterns = milestoneDesign.checklist.flatMap(({items}) => items.flatMap((item) => item.rules));
  expect(rules.filter(({id}) => !patterns.some((pattern) => covers(pattern, id))).map(({id}) => id)).toEqual([]);
});

test('the checklist has the twelve items of the guide, then three groups', () => {
  expect(milestoneDesign.checklist.map(({id, items}) => `${id} ${items.length}`)).toEqual([
    'verification 12',
    'metadata 5',
    'principles 7',
    'agreement 3',
  ]);
});

test.each([
  ['milestone-1-web-core.md', 'milestone-design', '1', 'web-core'],
  ['docs/plans/milestone-01-foundation.md', 'milestone-design', '1', 'foundation'],
  ['milestone-3.5-bridge.mdx', 'milestone-design', '3.5', 'bridge'],
  ['milestone-10.md', 'milestone-design', '10', undefined],
  ['visual-milestone.md', 'milestone-design', undefined, 'visual'],
  ['web-core-milestone-spec.md', 'milestone-design', undefined, 'web-core'],
  ['M3.5.md', 'milestone-design', '3.5', undefined],
  ['milestone-3-new-architecture.md', 'milestone-design', '3', 'new-architecture'],
  ['milestones-overview.md', 'milestones-overview', undefined, undefined],
  ['toolshed-roadmap.md', 'milestones-overview', undefined, 'toolshed'],
  ['ROADMAP.md', 'milestones-overview', undefined, undefined],
  ['architecture.md', 'architecture', undefined, undefined],
  ['web-core-architecture.md', 'architecture', undefined, 'web-core'],
])('%s is a %s', (file, stage, number, slug) => {
  const found = stageOfFile(file, stages);
  expect([found?.stage.id, found?.number, found?.slug]).toEqual([stage, number, slug]);
});

test.each([
  'milestone-1-core-summary.md',
  'visual-milestone-details.md',
  'milestone-2-api-review.md',
  'milestone-1-tasks.md',
  'visual-poc-design.md',
  'readme.md',
  'milestone.md',
  'M1.txt',
  'my-m1.md',
])('%s is no stage document', (file) => {
  expect(stageOfFile(file, stages)).toBeUndefined();
});
