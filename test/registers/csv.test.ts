import {expect, test} from 'vitest';
import {csvOf} from '../../src/registers/csv.js';
import {tableOf} from '../../src/registers/tables.js';
import {drawn} from './drawn.js';

test('RFC 4180: quotation marks where they are needed, CR LF at the end of each row, a byte order mark before all', () => {
  expect(csvOf([['a', 'b, c', 'say "x"', 'two\nlines', '']])).toBe('\uFEFFa,"b, c","say ""x""","two\nlines",\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(
    csvOf([[text]])
      .replace(/^\uFEFF"?/, '')
      .startsWith("'"),
  ).toBe(true);
});

test('a row has the document, what the register has of it, and where it stands', () => {
  const {risks, traceability} = drawn({
    'milestone-1-core.md':
      '# Milestone 1: Core\n\n## Risks\n\n### Risk: Frost\n\n**Impact**: High - it bursts\n**Probability**: Often\n**Mitigation**:\n- A\n- B\n',
  });
  const surroundings = {
    documentAt: () => ({title: 'Core', number: '1', status: 'planning'}),
    addressOf: ({path, slug = ''}: {readonly path: string; readonly slug?: string}) => `https://example.com/${path}#${slug}`,
  };
  const [head = [], row = []] = tableOf('risks', risks, surroundings);
  expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toEqual({
    document: 'Core',
    number: '1',
    status: 'planning',
    risk: 'Frost',
    impact: 'High',
    'impact in words': 'it bursts',
    probability: 'unknown',
    'probability in words': 'Often',
    mitigation: 'A\nB',
    file: 'milestone-1-core.md',
    line: '5',
    address: 'https://example.com/milestone-1-core.md#risk-frost',
  });
  const traces = tableOf('traceability', traceability, surroundings);
  expect(new Set(traces.map((cells) => cells.length)).size).toBe(1);
});
