import {expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {foundIn, pairOf} from './found.js';

const DOCUMENT = 'docs/milestone-1-core.md';
const DIFFERENT = pairOf('**Goal**: Measure rain on ten roofs.', '## Goal\n\nMeasure rain on a few roofs.');
const AGREEING = pairOf('**Goal**: Measure rain.', '## Goal\n\nMeasure rain.');

function withFrontMatter(files: Readonly<Record<string, string>>, yaml: string): Record<string, string> {
  return {...files, [DOCUMENT]: `---\n${yaml}\n---\n\n${files[DOCUMENT] ?? ''}`};
}

function findings(files: Readonly<Record<string, string>>): string[] {
  return (foundIn(files).get(DOCUMENT) ?? []).map(({line, ruleId, severity, reason}) => `${line} ${severity} ${ruleId}: ${reason}`);
}

function fingerprint(files: Readonly<Record<string, string>>): string {
  return (
    foundIn(files)
      .get(DOCUMENT)
      ?.find(({ruleId}) => ruleId === 'overview/goal')?.difference ?? 'none'
  );
}

test('a finding carries the fingerprint of the difference, and says how to accept it', () => {
  const [finding] = foundIn(DIFFERENT).get(DOCUMENT) ?? [];
  expect(finding?.difference).toMatch(/^[0-9a-f]{12}$/);
  expect(finding?.note).toBe(
    'Copy the sentence from the overview, or bring the overview up to date. If the difference is meant, record it with `milestones accept docs/milestone-1-core.md overview/goal`.',
  );
});

test('an accepted difference is no finding, and the checklist says so', () => {
  const files = withFrontMatter(DIFFERENT, `accepted:\n  overview/goal: "${fingerprint(DIFFERENT)}"`);
  const [, document] = check(Object.entries(files).map(([path, text]) => ({path, text}))).documents;
  expect(document?.messages.filter(({ruleId}) => ruleId.startsWith('overview/'))).toEqual([]);
  const copied = document?.checklist.find(({id}) => id === 'copied');
  expect(copied?.state).toBe('pass');
  expect(copied?.evidence.map(({text}) => text)).toContain('The difference from the overview is accepted');
});

test.each([
  ['the overview', 'docs/milestones-overview.md', 'ten', 'twelve'],
  ['the document', DOCUMENT, 'a few', 'some'],
])('it is told again when %s says something else, and that it has changed', (_side, path, before, after) => {
  const files = withFrontMatter(DIFFERENT, `accepted:\n  overview/goal: "${fingerprint(DIFFERENT)}"`);
  const changed = {...files, [path]: (files[path] ?? '').replace(before, after)};
  const [finding, ...others] = foundIn(changed).get(DOCUMENT) ?? [];
  expect(others).toEqual([]);
  expect(finding?.ruleId).toBe('overview/goal');
  expect(finding?.note).toMatch(/^One of the two sides has changed since their difference was accepted\. Copy/);
  expect(finding?.difference).not.toBe(fingerprint(DIFFERENT));
});

test('a difference that is gone is told at its line', () => {
  expect(findings(withFrontMatter(AGREEING, 'title: Core\naccepted:\n  overview/goal: 3f2a9c81d0b4'))).toEqual([
    '4 warning overview/accepted: Unexpected accepted difference of `overview/goal`, expected one that is still there: the overview and the document agree',
  ]);
});

test.each([
  [
    'a list',
    'accepted: [overview/goal]',
    2,
    /Unexpected `accepted` that is not a mapping, expected lines such as `overview\/goal: 3f2a9c81d0b4`/,
  ],
  ['a word', 'accepted: yes', 2, /Unexpected `accepted` that is not a mapping/],
  [
    'a rule that is not there',
    'accepted:\n  overview/gaol: 3f2a9c81d0b4',
    3,
    /Unexpected `overview\/gaol` below `accepted`, expected `overview\/status`, .* or `overview\/outcomes`/,
  ],
  [
    'another fingerprint',
    'accepted:\n  overview/goal: yes',
    3,
    /Unexpected fingerprint `yes` of `overview\/goal`, expected twelve hexadecimal digits such as `3f2a9c81d0b4`/,
  ],
  ['a number', 'accepted:\n  overview/goal: 123456789012', 3, /Unexpected fingerprint `123456789012`.*in quotation marks/],
  ['a list of fingerprints', 'accepted:\n  overview/goal: [3f2a9c81d0b4]', 3, /Unexpected fingerprint .* of `overview\/goal`/],
  ['nothing', 'accepted:\n  overview/goal:', 3, /Unexpected fingerprint/],
])('what cannot be a record is one finding with the valid form: %s', (_name, yaml, line, message) => {
  const [finding, ...others] = findings(withFrontMatter(AGREEING, yaml));
  expect(others).toEqual([]);
  expect(finding).toMatch(new RegExp(`^${line} warning overview/accepted: `));
  expect(finding).toMatch(message);
});

test('a fingerprint that cannot be read accepts nothing', () => {
  const files = withFrontMatter(DIFFERENT, 'accepted:\n  overview/goal: 3F2A');
  expect(findings(files).map((finding) => finding.split(':')[0])).toEqual(['3 warning overview/accepted', '8 warning overview/goal']);
});

test.each([
  [
    'without an overview nobody can say whether it is still there',
    {[DOCUMENT]: AGREEING[DOCUMENT] ?? ''},
    'accepted:\n  overview/goal: 3f2a9c81d0b4',
  ],
  ['an empty record', AGREEING, 'accepted:'],
  ['an empty mapping', AGREEING, 'accepted: {}'],
  ['other front matter', AGREEING, 'title: Core'],
])('no finding: %s', (_name, files, yaml) => {
  expect(findings(withFrontMatter(files, yaml))).toEqual([]);
});
