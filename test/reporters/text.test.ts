import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {describe, expect, test} from 'vitest';
import {github} from '../../src/reporters/github.js';
import {json} from '../../src/reporters/json.js';
import {junit} from '../../src/reporters/junit.js';
import {markdown} from '../../src/reporters/markdown.js';
import {stylish} from '../../src/reporters/stylish.js';
import {document, HOSTILE, message, reportOf} from './report.js';

const report = reportOf(
  document('docs/a,b:c.md', {
    messages: [message(), message({ruleId: 'order', severity: 'warning', reason: HOSTILE, endLine: 5})],
    waived: [{...message({line: 9}), waiver: {reason: 'Agreed "so" <b>', line: 8}}],
    known: [message({line: 20})],
  }),
  document('docs/milestone-2.md'),
);

describe('github', () => {
  const lines = github(report, {}).trimEnd().split('\n');

  test('one command on one line for each finding, then the totals', () => {
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      '::error file=docs/a%2Cb%3Ac.md,line=3,endLine=3,col=1,endColumn=9,title=goal/proves::Unexpected missing `Proves`. Add it.%0Ahttps://docusaurus-plugin-milestones.github.io/rules/goal/proves',
    );
    expect(lines[2]).toBe('1 error, 1 warning, 1 waived, 1 in the baseline in 2 documents');
  });

  test('several lines have no columns, and nothing in the words ends the command', () => {
    expect(lines[1]).toMatch(/^::warning file=docs\/a%2Cb%3Ac\.md,line=3,endLine=5,title=order::/);
    expect(lines[1]).toContain('100%250A%0D%0A@team');
  });
});

describe('junit', () => {
  const xml = junit(report, {});
  const parsed = new XMLParser({ignoreAttributes: false, isArray: (name) => ['testsuite', 'testcase'].includes(name)}).parse(xml) as {
    testsuites: {testsuite: {testcase: Record<string, unknown>[]; '@_failures': string; '@_skipped': string; '@_tests': string}[]};
  };

  test('is well-formed', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(XMLValidator.validate(xml.replace('</testsuite>', ''))).not.toBe(true);
    expect(xml).not.toMatch(/[\u0000\u001B]/); // oxlint-disable-line no-control-regex -- these are what must not be there
  });

  test('findings fail, waived and known ones are skipped, a clean document passes', () => {
    const [first, second] = parsed.testsuites.testsuite;
    expect([first?.['@_tests'], first?.['@_failures'], first?.['@_skipped']]).toEqual(['4', '2', '2']);
    expect(first?.testcase.map((one) => Object.keys(one).filter((key) => ['failure', 'skipped'].includes(key)))).toEqual([
      ['failure'],
      ['failure'],
      ['skipped'],
      ['skipped'],
    ]);
    expect(first?.testcase[2]?.['skipped']).toEqual({'@_message': 'Waived: Agreed "so" <b>'});
    expect(second?.testcase).toHaveLength(1);
    expect(second?.['@_failures']).toBe('0');
  });
});

describe('markdown', () => {
  const text = markdown(report, {});

  test('a heading with the totals, a row for each finding', () => {
    expect(text).toMatch(/^## Milestones: 1 error, 1 warning, 1 waived, 1 in the baseline in 2 documents\n/);
    expect(text).toContain(
      '| 3:1 | error | [goal/proves](https://docusaurus-plugin-milestones.github.io/rules/goal/proves) | Unexpected missing `Proves`. Add it. |',
    );
    expect(text).toContain('Nothing to mend in `docs/milestone-2.md`.');
  });

  test('words of a document are no markup', () => {
    const row = text.split('\n').find((line) => line.includes('[order]')) ?? '';
    expect(row).toContain(String.raw`\<script\>alert(1)\</script\>`);
    expect(row).toContain('&#64;team');
    expect(row.replaceAll(String.raw`\|`, '').split('|')).toHaveLength(6);
  });

  test('too long a list is cut between rows and says so', () => {
    const messages = Array.from({length: 2000}, (_, line) => message({line}));
    const long = markdown(reportOf(document('a.md', {messages})), {});
    expect(long.length).toBeLessThan(65_536);
    const rows = long.split('\n').filter((line) => /^\| \d/.test(line)).length;
    expect(long).toContain(`${2000 - rows} more findings are not shown.`);
  });
});

test('stylish tells what is waived and known only where there is any', () => {
  expect(stylish(report, {})).toContain('1 error, 1 warning, 1 waived, 1 in the baseline in 2 documents');
  expect(stylish(reportOf(document('a.md')), {})).toBe('0 errors, 0 warnings in 1 document\n');
});

test('quiet leaves warnings out of every list', () => {
  for (const reporter of [stylish, github, junit, markdown, json]) {
    expect(reporter(report, {quiet: true})).toContain('goal/proves');
    expect(reporter(report, {quiet: true})).not.toContain('"order"');
    expect(reporter(report, {quiet: true})).not.toMatch(/\border\b/);
  }
});
