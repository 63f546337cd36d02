import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {readSettings} from '../../src/check/settings.js';
import type {DocumentReport} from '../../src/check/report.js';
import {completeStage} from '../../src/stage/complete/complete.js';
import {rulesOf} from '../../src/stage/rules.js';
import {defineStage, type UserStage} from '../../src/stage/user.js';

const adr = defineStage({
  id: 'adr',
  name: 'Decision record',
  files: ['adr-<n>-<slug>'],
  titles: ['ADR <n>: <name>'],
  statuses: ['Proposed', 'Accepted', {name: 'Superseded', near: ['replaced'], color: 'secondary'}],
  sections: [
    'Context',
    {
      title: 'Options',
      items: {name: 'option', parts: ['For', {label: 'Against', severity: 'warn'}], count: {min: 2, max: 4}},
    },
    {title: 'Decision', parts: [{label: 'Effort', holds: {kind: 'choice', values: ['Small', 'Large']}}]},
    {title: 'Consequences', optional: true, count: {of: 'paragraphs', min: 1, max: 2}},
  ],
  metadata: [{label: 'Decided', at: 'bottom', holds: 'date', optional: true}],
  rules: ['prose/placeholder', ['prose/timeline', 'warn']],
});

const RIGHT = `# ADR 7: Keep SQLite

**Status**: Accepted

## Context

Two people write at once, at most.

## Options

### SQLite

**For**: One file.
**Against**: One writer.

### PostgreSQL

**For**: Many writers.
**Against**: A server to look after.

## Decision

SQLite stays.

**Effort**: Small

---

*Decided*: May 2026
`;

function checked(text: string, stage: UserStage = adr, path = 'adr-7-keep-sqlite.md'): DocumentReport | undefined {
  return check([{path, text}], {today: '2026-11-22', settings: {stages: [stage]}}).documents[0];
}

function findings(text: string): string[] {
  return (checked(text)?.messages ?? []).map(({line, severity, ruleId, reason}) => `${line} ${severity} ${ruleId} ${reason}`);
}

test('a spotless document of it', () => {
  expect(checked(RIGHT)).toMatchObject({stage: 'adr', number: 7, title: 'Keep SQLite', status: 'accepted', messages: []});
});

test('its checklist follows from its sections, metadata and rules', () => {
  expect(checked(RIGHT)?.checklist.map(({group, text, state}) => `${group}: ${text}: ${state}`)).toEqual([
    'sections: Context is written: pass',
    'sections: Options: each option has For and Against: pass',
    'sections: Decision has Effort: pass',
    'sections: Consequences is written, where it is there: notApplicable',
    'sections: Every section once, in order: pass',
    'metadata: Title and file name say what it is: pass',
    'metadata: Status stands at the top of the document and is Proposed, Accepted or Superseded: pass',
    'metadata: Decided, where it is given, stands at the bottom of the document and is a date that is not in the future: pass',
    'metadata: The file can be read as it was meant: pass',
    'wording: Wording keeps to the rules: pass',
  ]);
});

describe('one defect gives one finding', () => {
  test.each<[string, string, string, string]>([
    [
      'a status',
      'Accepted',
      'Replaced',
      '3 error metadata/status Unexpected status `Replaced`, expected `Proposed`, `Accepted` or `Superseded` (the nearest is `Superseded`)',
    ],
    [
      'a section',
      '## Context\n\nTwo people write at once, at most.\n\n',
      '',
      '5 error context Unexpected missing section, expected `## Context`',
    ],
    ['a part', '**For**: One file.\n', '', '11 error options/for Unexpected missing `For` in `SQLite`'],
    ['a part that warns', '**Against**: One writer.\n', '', '11 warning options/against Unexpected missing `Against` in `SQLite`'],
    ['a choice', 'Small', 'Tiny', '25 error decision/effort Unexpected effort `Tiny`, expected `Small` or `Large`'],
    [
      'a count',
      /### PostgreSQL[\s\S]*(?=## Decision)/.exec(RIGHT)?.[0] ?? '',
      '',
      '9 warning options/count Unexpected 1 option in `Options`, expected 2 to 4',
    ],
    [
      'an empty optional section',
      '---\n\n*Decided*: May 2026\n',
      '## Consequences\n',
      '27 error consequences Unexpected empty section `Consequences`',
    ],
    [
      'a date',
      'May 2026',
      'one day',
      '29 error metadata/decided Unexpected date `one day`, expected a month and year such as `January 2026`, or an ISO date such as `2026-01-20`',
    ],
    ['a number', 'ADR 7', 'ADR 8', '1 warning metadata/title Unexpected number 8 in the title, expected 7 as in the file name'],
    ['a placeholder', 'One file.', '[Reason 1]', '13 error prose/placeholder'],
    ['an estimate, as a warning', 'SQLite stays.', 'Migration (Week 1-2): SQLite stays.', '23 warning prose/timeline'],
  ])('%s', (_name, from, to, expected) => {
    expect(RIGHT).toContain(from);
    const found = findings(RIGHT.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), found[0]).toBe(true);
  });
});

test('a document with its name and none of its sections gets one warning', () => {
  expect(findings('# ADR 7: Keep SQLite\n\nTo be written.\n')).toEqual([
    '1 warning metadata/stage Unexpected document without any section of the stage: this does not look like a decision record',
  ]);
});

test('a stage that is complete stays as it is', () => {
  const complete = completeStage(adr);
  expect(completeStage(complete)).toEqual(complete);
  expect(rulesOf(complete).every(({fix, checks}) => fix !== '' && checks !== '')).toBe(true);
});

test('three titles are a stage', () => {
  const short: UserStage = {id: 'meeting-note', files: ['<slug>-meeting'], sections: ['Present', 'Discussed', 'Decided']};
  const document = checked('# Board\n\n## Present\n\nAda\n\n## Discussed\n\nThe roof.\n', short, 'board-meeting.md');
  expect(document?.messages.map(({reason, note}) => `${reason}: ${note}`)).toEqual([
    'Unexpected missing section, expected `## Decided`: Add `## Decided`.',
  ]);
});

test('a stage with the id of a built-in one takes its place', () => {
  const note: UserStage = {id: 'architecture', files: ['<slug>-design'], sections: ['Idea']};
  const files = [
    {path: 'shed-design.md', text: '# Shed\n\n## Idea\n\nA wall of lockers.\n'},
    {path: 'shed-architecture.md', text: '# Shed\n'},
  ];
  const {documents} = check(files, {today: '2026-11-22', settings: {stages: [note]}});
  expect(documents.map(({path, stage, messages}) => [path, stage, messages.length])).toEqual([['shed-design.md', 'architecture', 0]]);
});

describe('two stages that want one file', () => {
  const a: UserStage = {id: 'a', files: ['<slug>-plan'], sections: ['A']};
  const b: UserStage = {id: 'b', files: ['(<slug>-)?plan'], sections: ['B']};
  const settings = {stages: [a, b]};

  test('are told once, with what decides', () => {
    const {documents, notices} = check([{path: 'docs/roof-plan.md', text: '# Roof\n\n## A\n\nWords.\n'}], {today: '2026-11-22', settings});
    expect(documents.map(({stage}) => stage)).toEqual(['a']);
    expect(notices).toEqual([
      {
        path: 'docs/roof-plan.md',
        reason: 'Unexpected file name that the stages `a` and `b` both claim, expected one',
        note: 'Say which it is in the front matter, such as `stage: a`, or change a pattern. It was checked as `a`.',
      },
    ]);
  });

  test('front matter decides', () => {
    const {documents, notices} = check([{path: 'roof-plan.md', text: '---\nstage: b\n---\n\n# Roof\n\n## B\n\nWords.\n'}], {
      today: '2026-11-22',
      settings,
    });
    expect([documents[0]?.stage, notices]).toEqual(['b', []]);
  });

  test('one of them built in: that of the settings', () => {
    const own: UserStage = {id: 'own', files: ['<slug>-architecture'], sections: ['A']};
    const {documents, notices} = check([{path: 'roof-architecture.md', text: '# Roof\n\n## A\n\nWords.\n'}], {
      today: '2026-11-22',
      settings: {stages: [own]},
    });
    expect([documents[0]?.stage, notices]).toEqual(['own', []]);
  });
});

test('what is wrong with it is told where settings are read', async () => {
  expect(await readSettings({stages: [adr]})).toHaveProperty('settings');
  expect(await readSettings({stages: [{...adr, parents: ['adr']}]})).toEqual({
    faults: ['Unexpected circle of parents `adr` → `adr`, expected stages that lead to one without parents'],
  });
});
