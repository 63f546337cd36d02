import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {DocumentReport} from '../../src/check/report.js';

const TITLE = '# Milestone 1: Core\n\n## Goal\n\n';

function reportOf(text: string): DocumentReport {
  const [document] = check([{path: 'milestone-1-core.md', text}], {stage: 'milestone-design', today: '2026-01-20'}).documents;
  if (!document) throw new Error('no document');
  return document;
}

function count(text: string, ruleId: string): number {
  return reportOf(text).messages.filter((message) => message.ruleId === ruleId).length;
}

test.each([
  ['quotes', `${'>'.repeat(20_000)} deep`],
  ['emphasis', `${'*'.repeat(50_000)}deep${'*'.repeat(50_000)}`],
  ['lists', Array.from({length: 1500}, (_, level) => `${' '.repeat(2 * level)}- deep`).join('\n')],
])('what stands beside %s of thousands of levels is still judged', (_, deep) => {
  expect(count(`${TITLE}${deep}\n\n## Next Steps\n\nIt waits for Milestone 4.\n`, 'prose/forward-reference')).toBe(1);
});

test('a word of millions of letters is text like any other', () => {
  expect(count(`${TITLE}${'x'.repeat(5_000_000)}\n\nIt waits for Milestone 4.\n`, 'prose/forward-reference')).toBe(1);
});

test.each([
  [
    'aliases that multiply',
    `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${`*${'abcdefg'.charAt(index)},`.repeat(9)}1]`).join('\n')}`,
  ],
  ['an alias of nothing', 'a: *b'],
  ['lists in lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['lists in lists without brackets', `a:\n  ${'- '.repeat(5000)}x`],
])('front matter of %s is one finding', (_, yaml) => {
  expect(count(`---\n${yaml}\n---\n\n${TITLE}`, 'metadata/front-matter')).toBe(1);
});

test('each of ten thousand waivers is accounted for', () => {
  const waiver = (id: string): string => `<!-- milestones-disable-next-line ${id} -- known -->\n`;
  const used = `${waiver('prose/forward-reference')}It waits for Milestone 4.\n\n`.repeat(2000);
  const unused = waiver('prose/forward-reference').repeat(4000);
  const unknown = waiver('prose/forward-referenc').repeat(4000);
  const {waived, messages} = reportOf(`${TITLE}${used}${unused}${unknown}`);
  expect(waived.filter(({ruleId}) => ruleId === 'prose/forward-reference')).toHaveLength(2000);
  expect(messages.filter(({ruleId}) => ruleId === 'waivers/unused')).toHaveLength(4000);
  expect(messages.filter(({ruleId}) => ruleId === 'waivers/unknown-rule')).toHaveLength(4000);
});

test('a section that is there thousands of times is told once for each', () => {
  const again = '## Goal\n\nSay it again.\n\n'.repeat(5000);
  expect(count(`${TITLE}It works.\n\n${again}`, 'duplicate-section')).toBe(5000);
});

test('each of ten thousand milestones on one line has its column', () => {
  const columns = reportOf(`${TITLE}${'Milestone 4 '.repeat(10_000)}\n`)
    .messages.filter(({ruleId}) => ruleId === 'prose/forward-reference')
    .map(({column}) => column);
  expect(columns).toEqual(Array.from({length: 10_000}, (_, index) => index * 12 + 1));
});

test('white space of any length between words ends', () => {
  expect(count(`${TITLE}a${' '.repeat(500_000)}b\n\nIt waits for Milestone 4.\n`, 'prose/forward-reference')).toBe(1);
});

test('no message holds characters that command a terminal', () => {
  const {messages} = reportOf(`# Milestone 1: Core\n\n## Core Components\n\n### Bench\u001B[31m\u0007\n\n**Purpose**: It holds.\n`);
  const told = messages.filter(({reason}) => reason.includes('Bench'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({reason, note}) => /\p{Cc}/u.test(reason + note))).toEqual([]);
});
