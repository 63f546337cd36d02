import {readFileSync} from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type {Log} from 'sarif';
import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {Report} from '../../src/check/report.js';
import {sarif} from '../../src/reporters/sarif.js';
import {rulesOf} from '../../src/stage/rules.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {document, HOSTILE, message, reportOf} from './report.js';

const schema = JSON.parse(readFileSync(new URL('sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv({strict: false, allErrors: true});
addFormats(ajv as never);
const isValid = ajv.compile(schema);

function logOf(report: Report): Log {
  return JSON.parse(sarif(report, {rules: rulesOf(milestoneDesign)})) as Log;
}

const full = reportOf(
  document('docs/a b/ünï-milestone.md', {
    messages: [
      message({fix: {range: [4, 9], text: 'four'}, heading: {text: 'Goal', slug: 'goal'}}),
      message({ruleId: 'order', severity: 'warning', reason: HOSTILE}),
    ],
    waived: [{...message({line: 9, endLine: 9}), waiver: {reason: 'Agreed with the customer', line: 8}}],
    known: [message({line: 20, endLine: 21})],
  }),
  document('docs/milestone-2.md'),
);

describe('the log is valid SARIF 2.1.0', () => {
  test.each([
    ['with every kind of result', full],
    ['of nothing', reportOf()],
    ['with a notice', {...reportOf(), notices: [{path: 'x.md', reason: 'Unexpected binary file', note: 'Leave it out.'}]}],
    ['of real findings', check([{path: 'milestone-1-core.md', text: '# Milestone 1: Core\n\n## Goal\n\nx\n'}])],
  ])('%s', (_, report) => {
    isValid(logOf(report));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('and the schema refuses a log that is not', () => {
    const log = logOf(full);
    Object.assign(log.runs[0]?.results?.[0] ?? {}, {level: 'fatal'});
    expect(isValid(log)).toBe(false);
  });
});

test('a result says where, what and how to mend it', () => {
  const [run] = logOf(full).runs;
  const [first] = run?.results ?? [];
  expect(first).toMatchObject({
    ruleId: 'goal/proves',
    level: 'error',
    message: {text: 'Unexpected missing `Proves`. Add it.'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'docs/a%20b/%C3%BCn%C3%AF-milestone.md', uriBaseId: 'SRCROOT'},
          region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 9},
        },
      },
    ],
    fixes: [{artifactChanges: [{replacements: [{deletedRegion: {charOffset: 4, charLength: 5}, insertedContent: {text: 'four'}}]}]}],
  });
  const rule = run?.tool.driver.rules?.[first?.ruleIndex ?? -1];
  expect(rule).toMatchObject({
    id: 'goal/proves',
    helpUri: 'https://docusaurus-plugin-milestones.github.io/rules/goal/proves',
    defaultConfiguration: {level: 'error'},
  });
  expect(rule?.shortDescription?.text).toContain('What This Milestone Proves');
});

test('waived and known findings are suppressed, and only those', () => {
  const results = logOf(full).runs[0]?.results ?? [];
  expect(results.map(({suppressions, baselineState}) => [suppressions?.[0]?.kind, baselineState])).toEqual([
    [undefined, 'new'],
    [undefined, 'new'],
    ['inSource', 'new'],
    ['external', 'unchanged'],
  ]);
  expect(results[2]?.suppressions?.[0]?.justification).toBe('Agreed with the customer');
});

test('a fingerprint stays when lines move', () => {
  const at = (line: number) => logOf(reportOf(document('a.md', {messages: [message({line, endLine: line})]}))).runs[0]?.results?.[0];
  expect(at(3)?.partialFingerprints).toEqual(at(30)?.partialFingerprints);
});
