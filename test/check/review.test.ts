import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {ChecklistItem, DocumentReport} from '../../src/check/report.js';
import {stages} from '../../src/stage/index.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);

/** The stage without the rules of drawings, so that one of its items is judged by none. */
const unjudged = {...milestoneDesign, rules: ['prose/*', 'overview/*']};

function checked(text: string, stage = milestoneDesign): DocumentReport {
  const [document] = check([{path: 'milestone-1-core.md', text}], {
    today: '2026-11-22',
    stages: stages.map((one) => (one.id === stage.id ? stage : one)),
  }).documents;
  if (!document) throw new Error('not a stage document');
  return document;
}

function itemOf(text: string, id: string, stage = milestoneDesign): ChecklistItem | undefined {
  return checked(text, stage).checklist.find((item) => item.id === id);
}

const contentOf = (id: string): string => itemOf(clean, id)?.review?.content ?? '';
const summary = contentOf('executive-summary');

/** The clean milestone with lines in its front matter. */
const signed = (lines: string, text = clean): string => `---\nreviewed:${lines}\n---\n\n${text}`;

describe('an item that is left to a person', () => {
  test('needs one, and says what to look at', () => {
    expect(itemOf(clean, 'executive-summary')).toMatchObject({
      state: 'review',
      review: {
        content: expect.stringMatching(/^[0-9a-f]{12}$/),
        sections: [{text: 'Executive Summary', line: 7, slug: 'executive-summary'}],
      },
    });
    expect(itemOf(clean, 'goal')?.review).toBeUndefined();
  });

  test.each([
    ['the short form', `\n  executive-summary: ${summary}`, 'Reviewed'],
    ['in quotes and capitals', `\n  executive-summary: "${summary.toUpperCase()}"`, 'Reviewed'],
    ['the long form', `\n  executive-summary: {by: Ada, on: 2026-11-20, content: ${summary}}`, 'Reviewed by Ada on 2026-11-20'],
    ['over several lines', `\n  executive-summary:\n    by: Ada\n    content: ${summary}`, 'Reviewed by Ada'],
  ])('passes when it is signed in %s', (_, lines, words) => {
    const item = itemOf(signed(lines), 'executive-summary');
    expect(item?.state).toBe('pass');
    expect(item?.evidence[0]).toMatchObject({text: words, slug: 'executive-summary'});
    expect(checked(signed(lines)).messages).toEqual([]);
  });

  test('needs one again when its section changes', () => {
    const lines = `\n  executive-summary: {by: Ada, on: 2026-11-20, content: ${summary}}`;
    const item = itemOf(signed(lines, clean.replace('The core of Rainwatch', 'The heart of Rainwatch')), 'executive-summary');
    expect(item?.state).toBe('review');
    expect(item?.evidence[0]?.text).toBe('Changed since it was reviewed by Ada on 2026-11-20');
  });

  test('stays signed when another section changes, or only lines and marks do', () => {
    const lines = `\n  executive-summary: ${summary}`;
    for (const change of [
      (text: string) => text.replace('Measure rain on ten roofs', 'Measure rain on nine roofs'),
      (text: string) => text.replace('The core of Rainwatch', 'The core\nof   Rainwatch'),
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => text.replace('## Executive Summary\n', '## Executive Summary\n\n<!-- a note -->\n'),
    ]) {
      const text = change(clean);
      expect(text).not.toBe(clean);
      expect(itemOf(signed(lines, text), 'executive-summary')?.state).toBe('pass');
    }
  });

  test('fails all the same where a rule finds something', () => {
    const text = clean.replace(/\*\*Key Principle\*\*.*\n/, '');
    const content = itemOf(text, 'executive-summary')?.review?.content ?? '';
    expect(itemOf(signed(`\n  executive-summary: ${content}`, text), 'executive-summary')?.state).toBe('fail');
  });

  test('shows what is waived once it is signed', () => {
    const text = clean
      .replace(/\*\*Key Principle\*\*.*\n/, '')
      .replace('## Executive', '<!-- milestones-disable-next-line executive-summary/key-principle -- none yet -->\n## Executive');
    const item = itemOf(text, 'executive-summary');
    expect(item?.state).toBe('review');
    expect(itemOf(signed(`\n  executive-summary: ${item?.review?.content}`, text), 'executive-summary')?.state).toBe('waived');
  });
});

describe('an item that no rule judges', () => {
  test('is about the whole document', () => {
    const whole = itemOf(clean, 'diagrams', unjudged);
    const signature = `\n  diagrams: "${whole?.review?.content}"`;
    expect(whole).toMatchObject({state: 'review', review: {sections: []}});
    expect(itemOf(signed(signature), 'diagrams', unjudged)?.state).toBe('pass');
    expect(itemOf(signed(signature, clean.replace('ten roofs', 'nine roofs')), 'diagrams', unjudged)?.state).toBe('review');
  });
});

describe('what cannot be read is one finding', () => {
  test.each([
    [' yes', 2, 'Unexpected `reviewed: yes`, expected a line `item: fingerprint` for each item below it'],
    [
      '\n  - executive-summary',
      2,
      'Unexpected `reviewed: ["executive-summary"]`, expected a line `item: fingerprint` for each item below it',
    ],
    [
      '\n  executive-sumary: 3f2a9c81d0b4',
      3,
      'Unexpected item `executive-sumary` below `reviewed`, expected an item of the checklist (the nearest is `executive-summary`)',
    ],
    [
      '\n  executive-summary: true',
      3,
      'Unexpected signature `true` of `executive-summary`, expected a fingerprint of 12 hexadecimal digits, alone or as `{by: NAME, on: YYYY-MM-DD, content: FINGERPRINT}`',
    ],
    ['\n  executive-summary: {by: Ada}', 3, 'Unexpected signature `{"by":"Ada"}` of `executive-summary`'],
    ['\n  executive-summary: {on: today, content: 3f2a9c81d0b4}', 3, 'Unexpected signature `{"on":"today","content":"3f2a9c81d0b4"}`'],
    ['\n  # later\n  executive-summary: 3f2a9c81d0b', 4, 'Unexpected signature `3f2a9c81d0b`'],
  ])('reviewed:%s', (lines, line, reason) => {
    const {messages, checklist} = checked(signed(lines));
    expect(messages).toMatchObject([{ruleId: 'review/signature', severity: 'warning', line}]);
    expect(messages[0]?.reason).toContain(reason);
    expect(checklist.find(({id}) => id === 'executive-summary')?.state).toBe('review');
    expect(checklist.find(({id}) => id === 'file')?.state).toBe('warning');
  });

  test('but a fingerprint of digits alone is read, as YAML takes it for a number', () => {
    expect(checked(signed('\n  executive-summary: 012345678901')).messages).toEqual([]);
  });
});
