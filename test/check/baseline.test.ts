import {describe, expect, test} from 'vitest';
import {applyBaseline, updated, type Checked, type Compared} from '../../src/check/baseline/baseline.js';
import {EMPTY, readBaseline, writeBaseline, type Baseline} from '../../src/check/baseline/baseline-file.js';
import {check, type File} from '../../src/check/check.js';
import {CLEAN, fixture} from '../fixtures.js';

/** Four findings: a status, a missing part of a metric, a missing section, a line at the bottom. */
const broken = fixture(CLEAN)
  .replace('**Status**: Planning', '**Status**: Nearly there')
  .replace(/- Why: Farmers.*\n/, '')
  .replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '')
  .replace(/\*Document Status\*.*\n/, '');
const one: File = {path: 'docs/milestone-1-core.md', text: broken};

function compare(files: readonly File[], baseline: Baseline, more: Partial<Checked> = {}): Compared {
  const report = check(files, {today: '2026-11-22'});
  return applyBaseline(report, baseline, {files, nameOf: (path) => path, isGone: () => false, ...more});
}

const rulesOf = (compared: Compared): string[] => compared.report.documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
const RULES = ['metadata/status', 'metrics/why', 'risks', 'metadata/document-status'];
const baseline = updated(compare([one], EMPTY), true);

test('without a baseline all is new', () => {
  expect(rulesOf(compare([one], EMPTY))).toEqual(RULES);
  expect(baseline.findings.map(({ruleId}) => ruleId).toSorted()).toEqual(RULES.toSorted());
});

test('what the baseline knows is told apart, and counts for nothing', () => {
  const {report, gone} = compare([one], baseline);
  expect(report.totals).toMatchObject({errors: 0, warnings: 0, known: 4});
  expect(report.documents[0]?.messages).toEqual([]);
  expect(report.documents[0]?.known?.map(({ruleId}) => ruleId)).toEqual(RULES);
  expect(gone).toBe(0);
});

describe('a finding is the same', () => {
  test.each<[name: string, change: (text: string) => string]>([
    ['some lines further down', (text) => text.replace('\n', '\n\nA new paragraph.\n\nAnd another.\n')],
    ['with other white space', (text) => text.replace('**Status**: Nearly there', '**Status**:   Nearly there  ')],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['when headings are numbered', (text) => text.replace(/^## /gm, '## 4. ')],
    [
      'where a missing section is missed at another heading',
      (text) => text.replace('## Open Questions', '## Risk Notes\n\nNone.\n\n## Open Questions'),
    ],
  ])('%s', (_, change) => {
    const text = change(broken);
    expect(text).not.toBe(broken);
    expect(rulesOf(compare([{...one, text}], baseline))).toEqual([]);
  });
});

describe('a finding is new', () => {
  test('when the words it is about change', () => {
    const compared = compare([{...one, text: broken.replace('Nearly there', 'Almost there')}], baseline);
    expect(rulesOf(compared)).toEqual(['metadata/status']);
    expect(compared.gone).toBe(1);
  });

  test('when there are more of the same than before', () => {
    const twice = {...one, path: 'docs/milestone-1-twice.md', text: broken.replace('# Milestone 1: Core', '# Milestone 1: Twice')};
    expect(rulesOf(compare([one, twice], baseline))).toEqual(expect.arrayContaining(RULES));
  });

  test('when another rule finds it', () => {
    expect(rulesOf(compare([{...one, text: broken.replace(/## Goal[\s\S]*?(?=## Arch)/, '')}], baseline))).toEqual(['goal']);
  });
});

describe('a file with another name', () => {
  const moved = {...one, path: 'docs/milestone-1-heart.md', text: broken.replace('# Milestone 1: Core', '# Milestone 1: Heart')};

  test('keeps its findings when the old one is gone', () => {
    const compared = compare([moved], baseline, {isGone: () => true});
    expect(rulesOf(compared)).toEqual([]);
    expect(new Set(updated(compared, false).findings.map(({path}) => path))).toEqual(new Set([moved.path]));
  });

  test('has new ones when the old one is there', () => {
    expect(rulesOf(compare([moved], baseline))).toEqual(RULES);
  });
});

describe('an update', () => {
  const mended = {...one, text: broken.replace('Nearly there', 'Planning').replace('## Next Steps', '## Later')};

  test('drops what is gone and takes nothing new', () => {
    const compared = compare([mended], baseline);
    expect(compared.gone).toBe(1);
    expect(compared.added.map(({ruleId}) => ruleId)).toEqual(['next-steps']);
    expect(
      updated(compared, false)
        .findings.map(({ruleId}) => ruleId)
        .toSorted(),
    ).toEqual(['metadata/document-status', 'metrics/why', 'risks']);
  });

  test('takes new ones when it is forced', () => {
    expect(updated(compare([mended], baseline), true).findings.map(({ruleId}) => ruleId)).toContain('next-steps');
  });

  test('leaves files alone that were not looked at', () => {
    const other = {
      path: 'docs/milestone-2-other.md',
      ruleId: 'goal',
      fingerprint: '0123456789ab',
      count: 1,
      reason: 'Unexpected missing section',
    };
    const compared = compare([mended], {version: 1, findings: [...baseline.findings, other]});
    expect(compared.gone).toBe(1);
    expect(updated(compared, false).findings).toContainEqual(other);
  });
});

test('findings that say the same are counted', () => {
  const text = fixture(CLEAN)
    .replaceAll(/\*\*Impact\*\*: .*/g, '**Impact**: Soon')
    .replaceAll(/### Risk: .*/g, '### Risk: Rain');
  const same = updated(compare([{...one, text}], EMPTY), true);
  expect(same.findings).toMatchObject([{ruleId: 'risks/impact', count: text.match(/\*\*Impact\*\*: Soon/g)?.length}]);
  expect(same.findings[0]?.count).toBeGreaterThan(1);
  const less = {...same, findings: same.findings.map((entry) => ({...entry, count: 1}))};
  expect(rulesOf(compare([{...one, text}], less))).toHaveLength((same.findings[0]?.count ?? 0) - 1);
});

test('a waived finding is none of its business', () => {
  const text = broken.replace(
    '**Status**: Nearly there',
    '**Status**: Nearly there <!-- milestones-disable-line metadata/status -- soon -->',
  );
  const compared = compare([{...one, text}], EMPTY);
  expect(compared.added.map(({ruleId}) => ruleId)).not.toContain('metadata/status');
  expect(compared.report.totals.waived).toBe(1);
});

describe('the file', () => {
  test('has a line for each finding, by path and rule, and is read as it was written', () => {
    const text = writeBaseline(baseline);
    expect(text.split('\n')).toHaveLength(baseline.findings.length + 6);
    expect(text).toContain('\n    {"path":"docs/milestone-1-core.md","ruleId":"metadata/document-status","fingerprint":"');
    expect(readBaseline(text)).toEqual(baseline);
    expect(readBaseline(writeBaseline(EMPTY))).toEqual(EMPTY);
  });

  test.each([
    ['{', 'Unexpected baseline that is not JSON, expected a file that `milestones check --update-baseline` has written'],
    ['<<<<<<< ours\n{}', 'Unexpected baseline that is not JSON'],
    ['[]', 'Unexpected JSON that is no baseline'],
    [
      '{"version": 2, "findings": []}',
      'Unexpected version 2 of the baseline, expected 1: a newer docusaurus-plugin-milestones reads later ones',
    ],
    ['{"version": 1, "findings": {}}', 'Unexpected baseline without a list of `findings`'],
    [
      '{"version": 1, "findings": [{"path": "a.md", "ruleId": "goal", "fingerprint": "zz", "count": 1, "reason": ""}]}',
      'Unexpected `findings[0]` of the baseline, expected an object with `path`, `ruleId`, `fingerprint`, `count` and `reason`',
    ],
  ])('that is %s is refused', (text, fault) => {
    expect(readBaseline(text)).toEqual({fault: expect.stringContaining(fault)});
  });
});
