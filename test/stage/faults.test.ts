import {describe, expect, test} from 'vitest';
import {stageFaults} from '../../src/stage/faults/faults.js';
import {stages} from '../../src/stage/index.js';
import type {UserStage} from '../../src/stage/user.js';

const adr: UserStage = {id: 'adr', files: ['adr-<n>-<slug>'], sections: ['Context', 'Decision']};
const CODED = ['prose/timeline', 'prose/code', 'links/broken'];

function faults(...given: unknown[]): string[] {
  return stageFaults(given, stages, CODED);
}

test('a short stage is fine, and so is one that takes the place of a built-in one', () => {
  expect(faults(adr, {...adr, id: 'architecture', files: ['design']})).toEqual([]);
  expect(stageFaults(stages, stages)).toEqual([]);
});

describe('the form', () => {
  test('is a list of objects', () => {
    expect(stageFaults({}, stages)).toEqual(['Unexpected object in `stages`, expected a list']);
    expect(stageFaults(['adr'], stages)).toEqual(['Unexpected `adr` in `stages[0]`, expected an object with `id`, `files`, `sections`']);
  });

  test.each<[string, object, string]>([
    ['a missing field', {sections: undefined}, 'Unexpected `stages[0]` without `sections`, expected a list'],
    [
      'an unknown field',
      {sectoins: []},
      'Unexpected `stages[0].sectoins`, expected one of `id`, `name`, `files`, `notFiles`, `titles`, `parents`, `lists`, `position`, `claim`, `severity`, `statuses`, `metadata`, `wholes`, `sections`, `checklist`, `rules`, `guidance` (the nearest is `sections`)',
    ],
    ['another type', {files: 'adr'}, 'Unexpected `adr` in `stages[0].files`, expected a list'],
    ['empty words', {name: ' '}, 'Unexpected empty words in `stages[0].name`, expected words'],
    [
      'a field of a section',
      {sections: [{title: 'Context', severty: 'warn'}]},
      'Unexpected `stages[0].sections[0].severty`, expected one of `id`, `title`, `aliases`, `each`, `optional`, `repeatable`, `severity`, `fix`, `ownText`, `count`, `parts`, `items` (the nearest is `severity`)',
    ],
    [
      'a severity',
      {sections: [{title: 'Context', severity: 'fatal'}]},
      'Unexpected `fatal` in `stages[0].sections[0].severity`, expected one of `error`, `warning`, `warn`',
    ],
    [
      'a content',
      {sections: [{title: 'Context', parts: [{label: 'Why', holds: 'picture'}]}]},
      'Unexpected `picture` in `stages[0].sections[0].parts[0].holds`, expected one of `any`, `points`, `diagram`, `purposes`, `reasoned`, `date`',
    ],
    [
      'the severity of a rule',
      {rules: [['prose/timeline', 'loud']]},
      'Unexpected `loud` in `stages[0].rules[0][1]`, expected one of `error`, `warning`, `warn`',
    ],
  ])('%s', (_name, change, message) => {
    expect(faults({...adr, ...change})).toEqual([message]);
  });
});

describe('what it means', () => {
  test.each<[string, object, string]>([
    [
      'an id with other letters',
      {id: 'Decision Record'},
      'Unexpected id `Decision Record` in `stages[0].id`, expected small letters, digits and hyphens, a letter first, such as `decision-record`',
    ],
    [
      'a title no id can be made of',
      {sections: ['背景']},
      'Unexpected missing id in `stages[0].sections[0].id`, expected small letters, digits and hyphens, a letter first, such as `decision-record`',
    ],
    ['no section', {sections: []}, "Unexpected empty `stages[0].sections`, expected at least one section, such as `'Context'`"],
    ['no file', {files: []}, 'Unexpected empty `stages[0].files`, expected at least one pattern such as `adr-<n>-<slug>`'],
    [
      'a section twice',
      {sections: ['Context', 'context']},
      'Unexpected second section `context` in `stages[0].sections`, expected an `id` of its own for each',
    ],
    [
      'a part twice',
      {sections: [{title: 'Options', parts: ['Cost'], items: {name: 'option', parts: ['Cost']}}]},
      'Unexpected second part `cost` in `stages[0].sections[0]`, expected an `id` of its own for each',
    ],
    [
      'a section named like a family of rules',
      {sections: ['Links']},
      'Unexpected section id `links` in `stages[0].sections[0]`, expected another word, because rules of all stages begin with it',
    ],
    [
      'an unknown parent',
      {parents: ['architectur']},
      'Unexpected stage `architectur` in `stages[0].parents[0]`, expected one of `adr`, `milestone-design`, `milestones-overview`, `architecture` (the nearest is `architecture`)',
    ],
    [
      'a link to an unknown stage',
      {metadata: [{label: 'Plan', holds: {kind: 'link', stage: 'plan'}}]},
      'Unexpected stage `plan` in `stages[0].metadata[0].holds.stage`, expected one of `adr`, `milestone-design`, `milestones-overview`, `architecture`',
    ],
    [
      'a choice of nothing',
      {metadata: [{label: 'Level', holds: {kind: 'choice', values: []}}]},
      "Unexpected choice without `values` in `stages[0].metadata[0].holds`, expected a list such as `['High', 'Low']`",
    ],
    [
      'a count that nothing can meet',
      {sections: [{title: 'Context', count: {min: 3, max: 2}}]},
      'Unexpected `min: 3, max: 2` in `stages[0].sections[0].count`, expected whole numbers of which `min` is not the greater',
    ],
    [
      'an unknown rule',
      {rules: ['prose/timelines']},
      'Unexpected rule `prose/timelines` in `stages[0].rules`, expected a rule such as `prose/timeline`',
    ],
    [
      'a checklist entry of no rule',
      {checklist: [{id: 'all', title: 'All', items: [{id: 'context', text: 'Context', rules: ['contxt']}]}]},
      'Unexpected rule `contxt` in the item `context` of `stages[0].checklist`, expected a rule such as `context`',
    ],
    [
      'a checklist item twice',
      {
        checklist: [
          {
            id: 'all',
            title: 'All',
            items: [
              {id: 'context', text: 'Context', rules: ['context']},
              {id: 'context', text: 'Decision', rules: ['decision/*']},
            ],
          },
        ],
      },
      'Unexpected second item `context` in `stages[0].checklist`, expected an id of its own for each, over all groups',
    ],
    [
      'a pattern that is not closed',
      {files: ['(adr-<n>']},
      'Unexpected file pattern `(adr-<n>` in `stages[0].files[0]`, which cannot be read, expected a form such as `adr-<n>-<slug>` or `(<slug>-)?decisions`',
    ],
    [
      'a pattern with an ending',
      {files: ['adr-<n>.md']},
      'Unexpected file pattern `adr-<n>.md` in `stages[0].files[0]`, expected it without `.md`',
    ],
    [
      'a pattern with another word',
      {files: ['adr-<number>']},
      'Unexpected file pattern `adr-<number>` in `stages[0].files[0]`, expected `<n>` or `<slug>` instead of `<number>`',
    ],
    [
      'a pattern with many wildcards',
      {files: ['*a*b*c*d*e']},
      'Unexpected file pattern `*a*b*c*d*e` in `stages[0].files[0]`, expected at most 4 of `*` and `<slug>`',
    ],
    [
      'a folder in a pattern',
      {files: ['adr/<n>']},
      'Unexpected file pattern `adr/<n>` in `stages[0].files[0]`, expected a file name without folders, a form such as `adr-<n>-<slug>` or `(<slug>-)?decisions`',
    ],
  ])('%s', (_name, change, message) => {
    expect(faults({...adr, ...change})).toEqual([message]);
  });
});

test('a circle of parents is shown', () => {
  const circle = faults(
    {...adr, parents: ['b']},
    {...adr, id: 'b', files: ['b'], parents: ['c']},
    {...adr, id: 'c', files: ['c'], parents: ['adr']},
  );
  expect(circle).toEqual(['Unexpected circle of parents `adr` → `b` → `c` → `adr`, expected stages that lead to one without parents']);
  expect(faults({...adr, parents: ['adr']})).toEqual([
    'Unexpected circle of parents `adr` → `adr`, expected stages that lead to one without parents',
  ]);
});

test('a circle that a stage in place of a built-in one closes', () => {
  expect(faults({...adr, id: 'architecture', files: ['a'], parents: ['milestone-design']})).toHaveLength(1);
});

test('one pattern in two stages', () => {
  expect(faults(adr, {...adr, id: 'b', files: ['ADR-<n>-<slug>']})).toEqual([
    'Unexpected file pattern `ADR-<n>-<slug>` in the stages `adr` and `b`, expected each pattern in one stage; `stage: b` in the front matter of a document decides over its name',
  ]);
});

test('a stage twice', () => {
  expect(faults(adr, {...adr, files: ['b']})).toEqual([
    'Unexpected second stage `adr` in `stages[1]`, expected another id than that of `stages[0]`',
  ]);
});
