import type {DocumentReport, Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';
import {wordsOf} from './words.js';

/** Test results for CI servers: a suite for each document, a failed case for each finding, a passed one where there is none. */
export function junit(report: Report, options: ReporterOptions): string {
  const suites = shown(report, options).map((document) => suite(document));
  const total = (pick: (one: Suite) => number): number => suites.reduce((sum, one) => sum + pick(one), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="milestones" tests="${total(({tests}) => tests)}" failures="${total(({failures}) => failures)}" errors="0">`,
    ...suites.flatMap(({lines}) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suite({path, messages, waived, known = []}: DocumentReport): Suite {
  const failed = messages.map((message) => testCase(path, message, failure(path, message)));
  const skipped = [
    ...waived.map((message) => testCase(path, message, skip(`Waived: ${message.waiver.reason || 'no reason given'}`))),
    ...known.map((message) => testCase(path, message, skip('In the baseline'))),
  ];
  const cases =
    failed.length + skipped.length > 0 ? [...failed, ...skipped] : [`    <testcase classname="${attribute(path)}" name="all rules"/>`];
  const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="${skipped.length}"`;
  return {
    tests: cases.length,
    failures: failed.length,
    lines: [`  <testsuite name="${attribute(path)}" ${counts}>`, ...cases, '  </testsuite>'],
  };
}

function testCase(path: string, {ruleId, line, column}: Message, inner: string): string {
  const name = `${ruleId} ${line}:${column}`;
  return `    <testcase classname="${attribute(path)}" name="${attribute(name)}" file="${attribute(path)}" line="${line}">${inner}</testcase>`;
}

function failure(path: string, message: Message): string {
  const {severity, reason, line, column, url} = message;
  const text = `${path}:${line}:${column}\n${wordsOf(message)}\n${url}`;
  return `<failure type="${severity}" message="${attribute(reason)}">${escaped(text)}</failure>`;
}

function skip(why: string): string {
  return `<skipped message="${attribute(why)}"/>`;
}

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll(/\s/g, ' ');
}
