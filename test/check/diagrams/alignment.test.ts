import {describe, expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import type {DocumentReport, Message} from '../../../src/check/report.js';
import {read} from '../../../src/document/read.js';
import {fencesOf} from '../../../src/drawings/fences.js';
import {repairAscii} from '../../../src/diagram/index.js';
import {CLEAN, fixture} from '../../fixtures.js';

const STRAIGHT = `┌────────────┐
│ Gauge      │
│ counts     │
│ tips       │
└────────────┘`;
const SLIPPED = STRAIGHT.replace('Gauge      │', 'Gauge │').replace('tips       │', 'tips         │');

function checked(drawing: string): DocumentReport | undefined {
  const text = fixture(CLEAN).replace('\n## Goal', `\n${drawing}\n\n## Goal`);
  return check([{path: 'milestone-1-core.md', text}], {today: '2026-11-22'}).documents[0];
}

function found(drawing: string): Message[] {
  return checked(drawing)?.messages.filter(({ruleId}) => ruleId === 'diagram/alignment') ?? [];
}

/** The document with the fix of its only finding. */
function fixed(text: string): string | undefined {
  const [document] = check([{path: 'x.md', text}], {stage: 'milestone-design'}).documents;
  const message = document?.messages.find(({ruleId}) => ruleId === 'diagram/alignment');
  const fix = message?.fix;
  return fix && text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
}

const inFence = (text: string, info = ''): string => `\`\`\`${info}\n${text}\n\`\`\``;
const behind = (prefix: string, text: string): string => text.replaceAll(/^/gm, prefix);

test('a drawing is one finding at its first wrong line, which names the others', () => {
  const [message, ...more] = found(inFence(SLIPPED));
  expect(more).toEqual([]);
  expect(message).toMatchObject({severity: 'warning', reason: expect.stringMatching(/out of line here and in line \d+, expected/)});
  const line = fixture(CLEAN).split('\n').indexOf('## Goal') + 3;
  expect(message).toMatchObject({line, column: 9, endLine: line});
  expect(message?.reason).toContain(`in line ${line + 2},`);
});

test('two drawings are two findings', () => {
  expect(found(`${inFence(SLIPPED)}\n\nand\n\n${inFence(SLIPPED)}`)).toHaveLength(2);
});

test.each([
  ['a straight one', inFence(STRAIGHT)],
  ['what its author does not want drawn', inFence(SLIPPED, 'nodraw')],
  ['another language', inFence(SLIPPED, 'sh')],
  ['the output of a tool', inFence('$ npm test\n12 │ const a = 1;\n13 │   const b = 2;')],
])('nothing is found in %s', (_name, drawing) => {
  expect(found(drawing)).toEqual([]);
});

test('without a drawing there is nothing to judge', () => {
  const document = check([{path: 'x.md', text: '# A\n\n```mermaid\ngraph TD\n```\n'}], {stage: 'milestone-design'}).documents[0];
  expect(document?.checklist.find(({id}) => id === 'diagrams')?.evidence.map(({text}) => text)).not.toContain('Every box is closed');
});

test('a comment above the fence waives it', () => {
  const document = checked(`<!-- milestones-disable-next-line diagram/alignment -- as it is printed -->\n${inFence(SLIPPED)}`);
  expect(document?.waived.map(({ruleId}) => ruleId)).toEqual(['diagram/alignment']);
});

describe('the fix mends the whole drawing and touches nothing else', () => {
  test.each([
    ['in a fence', inFence(SLIPPED), inFence(STRAIGHT)],
    ['in an indented fence', behind('  ', inFence(SLIPPED)), behind('  ', inFence(STRAIGHT))],
    ['in a list', `- Item\n\n${behind('  ', inFence(SLIPPED))}`, `- Item\n\n${behind('  ', inFence(STRAIGHT))}`],
    ['in a quote', behind('> ', inFence(SLIPPED)), behind('> ', inFence(STRAIGHT))],
    ['in a quote in a list', behind('  > ', inFence(SLIPPED)).replace(/^ /, '-'), behind('  > ', inFence(STRAIGHT)).replace(/^ /, '-')],
    ['in indented code', `Text\n\n${behind('    ', SLIPPED)}`, `Text\n\n${behind('    ', STRAIGHT)}`],
  ])('%s', (_name, before, after) => {
    const document = (drawing: string): string => `---\ntitle: x\n---\n\n# A\n\n${drawing}\n\nEnd\n`;
    expect(fixed(document(before))).toBe(document(after));
    const windows = (text: string): string => document(text).replaceAll('\n', '\r\n');
    expect(fixed(windows(before))).toBe(windows(after));
  });

  test('in every generated slip', () => {
    for (let seed = 1; seed < 60; seed++) {
      const slipped = STRAIGHT.split('\n')
        .map((line, row) => (row > 0 && row < 4 ? line.replace(/ *│$/, `${' '.repeat((seed * (row + 3) * 7) % 9)}│`) : line))
        .join('\n');
      const text = `# A\n\n1. Item\n\n${behind('   ', inFence(slipped))}\n`;
      const mended = fixed(text) ?? text;
      expect(fencesOf(read('x.md', mended).root).map(({node}) => node.value)).toEqual([repairAscii(slipped).text]);
    }
  });

  test('a line of which a tab is only partly indentation is left to a person', () => {
    const slipped = SLIPPED.replace(/^│/gm, '\t│').replace(/^[┌└]/gm, '    $&');
    const text = `# A\n\n- Item\n\n${behind('  ', inFence(slipped)).replaceAll('  \t', '\t')}\n`;
    const [document] = check([{path: 'x.md', text}], {stage: 'milestone-design'}).documents;
    const message = document?.messages.find(({ruleId}) => ruleId === 'diagram/alignment');
    const mended = message?.fix && fixed(text);
    // Where there is a fix it is exact: nothing but blanks and lines has changed.
    expect(mended?.replaceAll(/[\s│]/g, '') ?? text.replaceAll(/[\s│]/g, '')).toBe(text.replaceAll(/[\s│]/g, ''));
    expect(message).toBeDefined();
  });
});
