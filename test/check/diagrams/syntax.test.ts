import {expect, test} from 'vitest';
import {check, mermaidIn} from '../../../src/check/check.js';
import type {Message} from '../../../src/check/report.js';
import type {MermaidParsed} from '../../../src/diagram/mermaid/index.js';

const path = 'milestone-1-core.md';

function broken(line: number, column: number, more: Partial<MermaidParsed> = {}): MermaidParsed {
  return {ok: false, type: 'flowchart', errors: [{line, column, message: 'Unexpected X, expected Y', hint: 'Write Y.'}], ...more};
}

function found(text: string, verdicts: Readonly<Record<string, MermaidParsed>>): Message[] {
  const [document] = check([{path, text}], {stage: 'milestone-design', diagrams: new Map(Object.entries(verdicts))}).documents;
  return (document?.messages ?? []).filter(({ruleId}) => ruleId === 'diagram/syntax');
}

test('the place in the document is that in the diagram, behind what stands before its lines', () => {
  const text = '# Milestone 1: Core\n\n```mermaid\nflowchart TD\n  A\n```\n\n> - one\n>\n>   ```mermaid\n>   pie\n>     x\n>   ```\n';
  const messages = found(text, {'flowchart TD\n  A': broken(2, 3), 'pie\n  x': broken(2, 3)});
  expect(messages.map(({line, column}) => [line, column])).toEqual([
    [5, 3],
    [12, 7],
  ]);
  expect(messages[0]).toMatchObject({severity: 'error', reason: 'Unexpected X, expected Y', note: 'Write Y.'});
});

test('a diagram is one finding, its first', () => {
  const verdict = broken(1, 1, {errors: [...broken(1, 1).errors, ...broken(1, 5).errors]});
  expect(found('```mermaid\npie\n```\n', {pie: verdict})).toHaveLength(1);
});

test('one that takes too long is found, one on which Mermaid itself failed is not', () => {
  expect(found('```mermaid\npie\n```\n', {pie: broken(1, 1, {fault: 'limit'})})).toHaveLength(1);
  expect(found('```mermaid\npie\n```\n', {pie: broken(1, 1, {fault: 'crash'})})).toHaveLength(0);
});

test('what Mermaid was not asked is not judged', () => {
  const [document] = check([{path, text: '```mermaid\nnonsense\n```\n'}], {stage: 'milestone-design'}).documents;
  const item = document?.checklist.find(({rules}) => rules.includes('diagram/syntax'));
  expect(item?.state).toBe('notApplicable');
  expect(found('```mermaid\nnonsense\n```\n', {})).toEqual([]);
});

test('what is to be asked: each source once, of documents of a stage, where the rule is on', () => {
  const fence = '```mermaid\npie\n```\n';
  const files = [
    {path, text: `${fence}\n${fence}\n~~~Mermaid\nflowchart TD\n~~~\n\n\`\`\`mermaid nodraw\ngantt\n\`\`\`\n`},
    {path: 'notes.md', text: '```mermaid\nmindmap\n```\n'},
  ];
  expect(mermaidIn(files)).toEqual(['pie', 'flowchart TD']);
  expect(mermaidIn(files, {settings: {rules: {'diagram/syntax': 'off'}}})).toEqual([]);
});
