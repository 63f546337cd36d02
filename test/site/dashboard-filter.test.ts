import {expect, test} from 'vitest';
import {filterIn, fits, isNarrow, NONE, searchWith, sorted} from '../../theme/MilestonesPage/filter.js';
import type {Dashboard, DashboardCell, DashboardRow, Tally} from '../../src/client/index.js';

const NOTHING: Tally = {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0};

function cell(tally: Partial<Tally>, text = ''): DashboardCell {
  return {tally: {...NOTHING, ...tally}, findings: text === '' ? [] : [{state: 'fail', text, href: '/'}], more: 0};
}

function row(name: string, more: Partial<DashboardRow>): DashboardRow {
  const known = {number: null, href: `/${name}`, status: 'planning', progress: {passed: 0, total: 0}, groups: {}};
  return {name, title: name, ...known, errors: 0, warnings: 0, reviews: 0, ...more};
}

const rows = [
  row('a', {title: 'Zoë', status: 'complete', progress: {passed: 9, total: 9}, updated: '2026-10', groups: {g: cell({pass: 9})}}),
  row('b', {
    title: 'Core 10',
    errors: 2,
    warnings: 1,
    progress: {passed: 1, total: 4},
    groups: {g: cell({fail: 2}, 'Unexpected `X`'), h: cell({pass: 1})},
  }),
  row('c', {title: 'Core 9', warnings: 1, reviews: 1, updated: '2026-10-03', groups: {h: cell({warning: 1, review: 1})}}),
];
const dashboard = {
  rows,
  groups: [
    {id: 'g', title: 'G'},
    {id: 'h', title: 'H'},
  ],
  totals: {
    statuses: [
      {status: 'planning', count: 2},
      {status: 'complete', count: 1},
    ],
  },
} as unknown as Dashboard;

const left = (wanted: Partial<typeof NONE>): string => rows.flatMap((one) => (fits(one, {...NONE, ...wanted}) ? one.name : [])).join('');

test.each([
  [{}, 'abc'],
  [{status: 'complete'}, 'a'],
  [{group: 'g'}, 'b'],
  [{group: 'h'}, 'c'],
  [{severity: 'error'}, 'b'],
  [{severity: 'warning'}, 'bc'],
  [{severity: 'review'}, 'c'],
  [{severity: 'none'}, 'a'],
  [{group: 'g', severity: 'error'}, 'b'],
  [{group: 'h', severity: 'error'}, ''],
  [{group: 'g', severity: 'none'}, 'a'],
  [{q: 'zoe'}, 'a'],
  [{q: '  10 CORE '}, 'b'],
  [{q: 'unexpected core'}, 'b'],
  [{q: 'core zoe'}, ''],
  [{q: 'unexpected `x`'}, 'b'],
  [{q: '.*'}, ''],
])('%j leaves %s', (wanted, names) => {
  expect(left(wanted)).toBe(names);
});

test.each([
  ['', 'abc'],
  ['name', 'cba'],
  ['status', 'bca'],
  ['progress', 'bac'],
  ['errors', 'bca'],
  ['updated', 'cab'],
])('sorted by %s', (sort, names) => {
  expect(
    sorted(dashboard, sort)
      .map(({name}) => name)
      .join(''),
  ).toBe(names);
});

test('an address says what a filter asks for, and keeps what is not ours', () => {
  const filter = {...NONE, q: 'a & b', status: 'complete', sort: 'name'};
  const search = searchWith('?docusaurus-theme=dark&group=g', filter);
  expect(filterIn(search, dashboard)).toEqual(filter);
  expect(search).toContain('docusaurus-theme=dark');
  expect(searchWith(search, NONE)).toBe('?docusaurus-theme=dark');
  expect(searchWith('?q=x', NONE)).toBe('');
});

test('words in an address that mean nothing here are passed over', () => {
  expect(filterIn('?status=purple&group=__proto__&severity=x&sort=constructor&q=', dashboard)).toEqual(NONE);
  expect([isNarrow(NONE), isNarrow({...NONE, sort: 'name'}), isNarrow({...NONE, q: ' '}), isNarrow({...NONE, group: 'g'})]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
