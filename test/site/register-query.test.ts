import {expect, test} from 'vitest';
import {ALL, fits, folded, isNarrow, queryIn, searchWith} from '../../theme/MilestonesRegister/query.js';

const document = {name: '1', title: 'Core', number: 1, status: 'planning', href: '/core'};
const register = {id: 'traceability', documents: [document], entries: [], csv: ''} as const;
const row = {anchor: '1-a', name: 'A', cells: {}, document, text: folded('Élan vital Core 1')};

test('the address says what is to be seen, and keeps what else stands in it', () => {
  const query = {q: 'a b', milestone: '1', status: 'planning', holes: true};
  expect(queryIn('?q=a+b&milestone=1&status=planning&holes&x=1', register)).toEqual(query);
  expect(searchWith('?x=1&q=old', {q: 'a b', milestone: '', status: 'planning', holes: true})).toBe('?x=1&q=a+b&status=planning&holes');
  expect(searchWith('?holes&q=a', ALL)).toBe('');
});

test('an address that asks for what this register does not have asks for nothing', () => {
  expect(queryIn('?milestone=99&status=Complete', register)).toEqual(ALL);
  expect(queryIn('?holes', {...register, id: 'risks'})).toEqual(ALL);
});

test.each([
  [{q: 'VITAL elan'}, true],
  [{q: 'vital other'}, false],
  [{q: '  '}, true],
  [{milestone: '1', status: 'planning'}, true],
  [{milestone: '2'}, false],
  [{status: 'complete'}, false],
  [{holes: true}, false],
])('%j: %s', (wanted, isThere) => {
  expect(fits(row, {...ALL, ...wanted})).toBe(isThere);
});

test('only what has a hole is one', () => {
  expect(fits({...row, isHole: true}, {...ALL, holes: true})).toBe(true);
});

test('a filter of spaces narrows nothing', () => {
  expect([ALL, {...ALL, q: '  '}, {...ALL, holes: true}].map((query) => isNarrow(query))).toEqual([false, false, true]);
});
