import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {Settings} from '../../src/settings/define.js';
import {inForce} from '../../src/settings/in-force.js';
import {stages} from '../../src/stage/index.js';
import {CLEAN, fixture} from '../fixtures.js';

const PATH = 'docs/milestone-1-core.md';
const clean = fixture(CLEAN);
/** Without proof points: one finding, `goal/proves`. */
const broken = clean.replace('**Status**: Planning', '**Status**: Nearly there');

function findings(settings: Settings, text = broken, path = PATH): string[] {
  const [document] = check([{path, text}], {settings, today: '2027-01-01'}).documents;
  return (document?.messages ?? [])
    .map(({ruleId, severity}) => `${severity} ${ruleId}`)
    .filter((one) => !/ (?:overview|links)\//.test(one));
}

function stateOf(settings: Settings, item: string): string | undefined {
  return check([{path: PATH, text: broken}], {settings}).documents[0]?.checklist.find(({id}) => id === item)?.state;
}

test('without settings a rule has its own severity', () => {
  expect(findings({})).toEqual(['error metadata/status']);
});

describe('levels', () => {
  test.each<[string, Settings, string[]]>([
    ['off', {rules: {'metadata/status': 'off'}}, []],
    ['warn', {rules: {'metadata/status': 'warn'}}, ['warning metadata/status']],
    ['warning, as reports say', {rules: {'metadata/status': 'warning'}}, ['warning metadata/status']],
    ['a family', {rules: {'metadata/*': 'warn'}}, ['warning metadata/status']],
    ['everything', {rules: {'*': 'off'}}, []],
    [
      'the exact id wins, wherever it stands',
      {rules: {'metadata/status': 'warn', 'metadata/*': 'off', '*': 'off'}},
      ['warning metadata/status'],
    ],
    ['one stage only', {rules: {'milestone-design:metadata/status': 'warn'}}, ['warning metadata/status']],
    ['another stage', {rules: {'architecture:metadata/status': 'off'}}, ['error metadata/status']],
    ['one stage before all', {rules: {'milestone-design:metadata/status': 'warn', 'metadata/status': 'off'}}, ['warning metadata/status']],
    ['an override', {overrides: [{files: 'docs/**', rules: {'metadata/status': 'warn'}}]}, ['warning metadata/status']],
    ['an override for other files', {overrides: [{files: 'notes/**', rules: {'metadata/status': 'off'}}]}, ['error metadata/status']],
    [
      'a later override wins over one before',
      {
        overrides: [
          {files: '**', rules: {'metadata/status': 'off'}},
          {files: ['*.md'], rules: {'metadata/*': 'warn'}},
        ],
      },
      ['warning metadata/status'],
    ],
    ['a glob that takes away', {overrides: [{files: ['docs/**', '!**/milestone-1-*'], rules: {'*': 'off'}}]}, ['error metadata/status']],
    ['statusSeverity', {statusSeverity: {unknown: {'metadata/status': 'warn'}}}, ['warning metadata/status']],
    ['statusSeverity of another status', {statusSeverity: {Complete: {'metadata/status': 'off'}}}, ['error metadata/status']],
    [
      'rules of an override before statusSeverity of all',
      {statusSeverity: {unknown: {'*': 'off'}}, overrides: [{files: '**', rules: {'metadata/status': 'warn'}}]},
      ['warning metadata/status'],
    ],
  ])('%s', (_, settings, expected) => {
    expect(findings(settings)).toEqual(expected);
  });

  test('strict makes every finding an error, rules still win', () => {
    const text = clean.replace(/\*Document Status\*.*\n/, '');
    expect(findings({}, text)).toEqual(['warning metadata/document-status']);
    expect(findings({preset: 'strict'}, text)).toEqual(['error metadata/document-status']);
    expect(findings({preset: 'strict', rules: {'metadata/*': 'warn'}}, text)).toEqual(['warning metadata/document-status']);
  });
});

test('an item whose rules are off is not applicable', () => {
  expect(stateOf({}, 'timeline')).not.toBe('notApplicable');
  expect(stateOf({}, 'status')).toBe('fail');
  expect(stateOf({rules: {'metadata/status': 'off'}}, 'status')).toBe('notApplicable');
  expect(stateOf({rules: {'prose/timeline': 'off'}}, 'timeline')).toBe('notApplicable');
});

test('counts', () => {
  const settings = (max: number): Settings => ({rules: {'goal/proves/count': ['warn', {min: 1, max}]}});
  expect(findings(settings(8), clean)).toEqual([]);
  const [document] = check([{path: PATH, text: clean}], {settings: settings(2)}).documents;
  expect(document?.messages.find(({ruleId}) => ruleId === 'goal/proves/count')?.reason).toBe(
    'Unexpected 3 points in `What This Milestone Proves`, expected 1 to 2',
  );
  expect(findings({overrides: [{files: 'other/**', rules: {'goal/proves/count': ['warn', {max: 2, min: 1}]}}]}, clean)).toEqual([]);
});

test('a level alone keeps the options set before', () => {
  const {ruleIn} = inForce(
    {rules: {'goal/proves/count': ['warn', {min: 1, max: 2}]}, overrides: [{files: '**', rules: {'goal/*': 'error'}}]},
    stages,
  );
  expect(ruleIn('goal/proves/count', {path: PATH, stage: 'milestone-design', status: null})).toEqual({
    level: 'error',
    levelFrom: "overrides[0].rules['goal/*']",
    options: {min: 1, max: 2},
    optionsFrom: {min: "rules['goal/proves/count']", max: "rules['goal/proves/count']"},
  });
});

test('globs see the path that `locate` gives', () => {
  const settings: Settings = {overrides: [{files: 'docs/**', rules: {'*': 'off'}}]};
  const [document] = check([{path: 'milestone-1-core.md', text: broken}], {settings, locate: (path) => `docs/${path}`}).documents;
  expect(document?.messages).toEqual([]);
});

describe('statuses', () => {
  const statuses = ['Sketched', {name: 'In Progress', color: 'info'}, {name: 'QA / Review', accepted: ['qa']}];

  test('replace those of the guide', () => {
    const text = (status: string): string => clean.replace('**Status**: Planning', `**Status**: ${status}`);
    expect(findings({statuses}, text('Planning'))).toEqual(['error metadata/status']);
    for (const [status, key] of Object.entries({Sketched: 'sketched', 'in progress': 'in-progress', qa: 'qa-review'})) {
      const [document] = check([{path: PATH, text: text(status)}], {settings: {statuses}}).documents;
      expect(document?.status).toBe(key);
      expect(document?.messages.filter(({ruleId}) => ruleId === 'metadata/status')).toEqual([]);
    }
  });

  test('two are joined by a word in the remedy', () => {
    const [document] = check([{path: PATH, text: clean}], {settings: {statuses: ['Sketched', 'Live']}}).documents;
    expect(document?.messages.find(({ruleId}) => ruleId === 'metadata/status')?.note).toBe(
      'Write `**Status**: Sketched` or `Live` below the title.',
    );
  });

  test('keep the words that are known for a status of the guide, and are named in messages and checklist', () => {
    const [document] = check([{path: PATH, text: clean.replace('**Status**: Planning', '**Status**: WIP')}], {
      settings: {statuses},
    }).documents;
    expect(document?.messages.find(({ruleId}) => ruleId === 'metadata/status')).toMatchObject({
      reason: 'Unexpected status `WIP`, expected `Sketched`, `In Progress` or `QA / Review` (the nearest is `In Progress`)',
      note: 'Write `**Status**: Sketched`, `In Progress` or `QA / Review` below the title.',
    });
    expect(document?.checklist.find(({id}) => id === 'status')?.text).toBe('Status is Sketched, In Progress or QA / Review');
  });
});

test('aliases, values and file names', () => {
  const text = clean.replace('## Goal', '## Ziel').replace('**Status**: Planning', '**Stand**: Geplant');
  const settings: Settings = {
    aliases: {'milestone-design:goal': ['Ziel'], 'metadata/status': ['Stand']},
    values: {'metadata/status': {Planning: ['Geplant']}},
    include: {'milestone-design': ['<n>-<slug>']},
  };
  expect(check([{path: 'docs/1-core.md', text}]).documents).toEqual([]);
  expect(findings(settings, text, 'docs/1-core.md')).toEqual([]);
});
