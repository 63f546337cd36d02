import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import type {Past} from '../../src/history/define.js';
import {dashboardOf, type DashboardOptions} from '../../src/site/dashboard.js';
import type {SiteVersion} from '../../src/site/docs.js';
import type {Stage} from '../../src/stage/define.js';
import {stages as builtIn} from '../../src/stage/index.js';
import {statusKey} from '../../src/stage/status.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);
const TODAY = '2026-11-22';

function version(texts: Readonly<Record<string, string>>, stages: readonly Stage[] = builtIn): SiteVersion {
  const files = Object.entries(texts).map(([path, text]) => ({path, text}));
  const documents = files.map(({path}) => ({path, file: `/site/${path}`, permalink: `/${path.replace(/\.md$/, '')}`}));
  return {documents, folders: [], files, isCurrent: true, stages, ...checkDocuments(files, {stages, today: TODAY})};
}

function dashboard(texts: Readonly<Record<string, string>>, options: DashboardOptions = {}): ReturnType<typeof dashboardOf> {
  return dashboardOf([version(texts)], {today: TODAY, ...options});
}

const bare = (number: number, status = 'Planning'): string => `# Milestone ${number}: M\n\n**Status**: ${status}\n\n## Goal\n\nIt works.\n`;

test('the next action is the remedy of the first error, else of the first warning, else a look, else the next step', () => {
  const reviewed = clean.replace(/\n*$/, '\n');
  const [error] = dashboard({'milestone-1-core.md': clean.replace(/## Risks & Mitigation[\s\S]*?(?=\n## Open)/, '')}).rows;
  expect(error?.next).toMatchObject({kind: 'error', href: expect.stringMatching(/^\/milestone-1-core/)});
  expect(error?.next?.text).not.toBe(error?.next?.reason);
  const {rows} = dashboardOf([asIf(version({'milestone-1-core.md': reviewed}), 'warning')], {today: TODAY});
  expect(rows[0]?.next).toMatchObject({
    kind: 'warning',
    text: 'Mend it.',
    reason: 'Unexpected this',
    line: 9,
    href: '/milestone-1-core#goal',
  });
  const look = dashboardOf([asIf(version({'milestone-1-core.md': reviewed}), 'review')], {today: TODAY}).rows[0];
  expect(look?.next).toMatchObject({kind: 'review', text: look?.groups['verification']?.findings[0]?.text});
  const step = dashboardOf([asIf(version({'milestone-1-core.md': reviewed}), 'pass')], {today: TODAY}).rows[0];
  expect(step?.next).toEqual({
    kind: 'step',
    text: 'Build two gauges and stand them next to the reference gauge',
    href: '/milestone-1-core#next-steps',
  });
});

/** The same version with a checklist that has come out in one way, and with one warning or no finding. */
function asIf(one: SiteVersion, state: 'warning' | 'review' | 'pass'): SiteVersion {
  const documents = one.report.documents.map((document) => {
    const place = {line: 9, column: 1, endLine: 9, endColumn: 2};
    const found = {ruleId: 'goal', severity: 'warning' as const, reason: 'Unexpected this', note: 'Mend it.', url: '/rules/goal', ...place};
    const checklist = document.checklist.map((item, index) => ({...item, state: index === 0 ? state : ('pass' as const)}));
    return {...document, waived: [], messages: state === 'warning' ? [{...found, heading: {text: 'Goal', slug: 'goal'}}] : [], checklist};
  });
  return {...one, report: {...one.report, documents}};
}

test('the findings of a cell are those of its group, the worst first, and no more than fit', () => {
  const one = version({'milestone-2-m.md': bare(2, 'Purple')});
  const [report] = one.report.documents;
  const [row] = dashboardOf([one], {today: TODAY}).rows;
  const cells = Object.values(row?.groups ?? {});
  const told = cells.flatMap(({findings}) => findings.filter(({state}) => state === 'fail' || state === 'warning'));
  const waiting = (report?.checklist ?? []).filter(({state}) => state === 'review').length;
  const known = (report?.messages.length ?? 0) + waiting + (report?.waived.length ?? 0);
  expect(cells.reduce((sum, {findings, more}) => sum + findings.length + more, 0)).toBe(known);
  expect(Math.max(...cells.map(({findings}) => findings.length))).toBe(4);
  expect(told.length).toBeGreaterThan(4);
  for (const {findings} of cells) expect(findings.map(({state}) => state)).toEqual(findings.map(({state}) => state).toSorted(worstFirst));
  expect(row?.groups['metadata']?.findings.map(({text}) => text)).toContain(
    report?.messages.find(({ruleId}) => ruleId === 'metadata/status')?.reason,
  );
});

function worstFirst(a: string, b: string): number {
  const order = ['fail', 'warning', 'review', 'waived'];
  return order.indexOf(a) - order.indexOf(b);
}

test('a page of many milestones shows fewer findings in a cell, never none', () => {
  const one = version({'milestone-1-m.md': bare(1)});
  const paths = Array.from({length: 400}, (_, index) => `milestone-${index + 1}-m.md`);
  const reports = one.report.documents.flatMap((document) => paths.map((path, index) => ({...document, path, number: index + 1})));
  const documents = paths.map((path) => ({path, file: `/site/${path}`, permalink: `/${path}`}));
  const {rows} = dashboardOf([{...one, documents, report: {...one.report, documents: reports}}], {today: TODAY});
  expect(rows).toHaveLength(400);
  const cells = rows.flatMap(({groups}) => Object.values(groups)).filter(({findings}) => findings.length > 0);
  expect(new Set(cells.map(({findings}) => findings.length))).toEqual(new Set([1]));
  expect(cells.some(({more}) => more > 1)).toBe(true);
});

test('progress counts what applies, and is nothing where nothing was checked', () => {
  const {rows, totals} = dashboard({'milestone-1-core.md': clean});
  const tally = totals.tally;
  expect(rows[0]?.progress).toEqual({
    passed: tally.pass,
    total: tally.pass + tally.fail + tally.warning + tally.waived + tally.review,
  });
  const one = version({'milestone-1-core.md': clean});
  const documents = one.report.documents.map((document) => ({
    ...document,
    messages: [],
    checklist: document.checklist.map((item) => ({...item, state: 'review' as const})),
  }));
  const unchecked = dashboardOf([{...one, report: {...one.report, documents}}], {today: TODAY});
  expect(unchecked.rows[0]?.progress).toEqual({passed: 0, total: 0});
  expect(unchecked.totals).toMatchObject({ready: 0, unchecked: 1});
});

test('what can be built was checked and has no error', () => {
  const {totals} = dashboard({'milestone-1-core.md': clean, 'milestone-2-m.md': bare(2)});
  expect(totals).toMatchObject({milestones: 2, unchecked: 0});
  expect(totals.ready).toBe(dashboard({'milestone-1-core.md': clean}).rows[0]?.errors === 0 ? 1 : 0);
});

test.each([
  ['January 2031', '2031-01', true],
  ['November 2026', '2026-11', undefined],
  ['2026-11-23', '2026-11-23', true],
  ['some day', undefined, undefined],
])('%s is the date %s', (text, updated, isInFuture) => {
  const [row] = dashboard({'milestone-1-core.md': clean.replace('October 2026', text)}).rows;
  expect([row?.lastUpdated, row?.updated, row?.isInFuture]).toEqual([text, updated, isInFuture]);
});

test('documents with one number have names of their own', () => {
  const {rows} = dashboard({'a/milestone-1-core.md': clean, 'b/milestone-1-other.md': bare(1), 'b/milestone-2-m.md': bare(2)});
  expect(rows.map(({name}) => name)).toEqual(['milestone-1-core', 'milestone-1-other', '2']);
});

test('an overview is a map: its order, what has no document, phases and what goes on in parallel', () => {
  const overview = [
    '# Roadmap',
    '## Phase A: Ground',
    '### Milestone 2: More\n\n[Plan](./milestone-2-m.md)',
    '### Milestone 1: Core\n\n[Plan](./milestone-1-core.md)',
    '## Phase B: Sky',
    '### Milestone 3: Web (in parallel with Milestone 1)\n\n**Status**: Planning',
  ].join('\n\n');
  const texts = {
    'roadmap.md': `---\nstage: milestones-overview\n---\n\n${overview}\n`,
    'milestone-1-core.md': clean,
    'milestone-2-m.md': bare(2, 'Complete'),
  };
  const {maps} = dashboard(texts);
  expect(maps).toHaveLength(1);
  expect(maps[0]).toMatchObject({title: 'Roadmap', href: '/roadmap'});
  expect(
    maps[0]?.stops.map(({number, href, status, isAbsent, phase, isParallel}) => [number, href, status, isAbsent, phase, isParallel]),
  ).toEqual([
    ['2', '/milestone-2-m', 'complete', undefined, 'Phase A: Ground', undefined],
    ['1', '/milestone-1-core', 'planning', undefined, 'Phase A: Ground', undefined],
    ['3', '/roadmap#milestone-3-web-in-parallel-with-milestone-1', 'unknown', true, 'Phase B: Sky', true],
  ]);
  expect(maps[0]?.stops[2]?.statusText).toBe('Planning');
  const plain = dashboard({...texts, 'roadmap.md': texts['roadmap.md'].replace('## Phase B: Sky\n\n', '')});
  expect(plain.maps[0]?.stops.some(({phase}) => phase !== undefined)).toBe(false);
});

const past: Past = {
  history: {
    since: {kind: 'tag', label: 'v1', date: '2026-10-01', overall: {date: '2026-10-01', passed: 4, total: 9, status: null}},
    overall: [
      {date: '2026-10-01', passed: 4, total: 9, status: null},
      {date: TODAY, passed: 7, total: 9, status: null},
    ],
    documents: [
      {
        path: 'milestone-1-core.md',
        points: [{date: TODAY, passed: 7, total: 9, status: 'planning'}],
        since: {date: '2026-10-01', passed: 4, total: 9, status: 'planning'},
        changes: [],
      },
      {path: 'milestone-2-m.md', points: [], changes: []},
    ],
  },
};

test('the past is told of those that have one, and only where somebody knows it', () => {
  const texts = {'milestone-1-core.md': clean, 'milestone-2-m.md': bare(2)};
  const {trend, rows} = dashboard(texts, {past});
  expect(trend).toEqual({
    since: {kind: 'tag', label: 'v1', date: '2026-10-01', passed: 4, total: 9},
    points: [
      {date: '2026-10-01', passed: 4, total: 9},
      {date: TODAY, passed: 7, total: 9},
    ],
  });
  expect(rows.map((row) => row.trend)).toEqual([
    {points: [{date: TODAY, passed: 7, total: 9}], since: {passed: 4, total: 9, status: 'planning'}},
    {points: [], since: null},
  ]);
  expect(dashboard(texts, {past: {gap: 'shallow'}}).trend).toEqual({gap: 'shallow'});
  expect(dashboard(texts)).not.toHaveProperty('trend');
});

test('a status of two stages that look different is counted apart', () => {
  const design = builtIn.find(({id}) => id === 'milestone-design');
  if (!design) throw new Error('no stage');
  const colored = (color: string): Stage['metadata'] =>
    design.metadata.map((field): Stage['metadata'][number] =>
      field.id === 'status' ? {...field, holds: {kind: 'choice', values: [{name: 'Planning', color}], whole: false}} : field,
    );
  const other: Stage = {...design, id: 'second-design', name: 'Second', files: ['step-<n>-<slug>'], metadata: colored('danger')};
  const listing: Stage = {...design, id: 'steps', name: 'Steps', files: ['steps'], lists: 'second-design'};
  const stages = [...builtIn.map((stage) => (stage === design ? {...stage, metadata: colored('info')} : stage)), other, listing];
  const one = version({'milestone-1-m.md': bare(1), 'step-2-m.md': bare(2).replace('Milestone 2', 'Step 2')}, stages);
  const {totals} = dashboardOf([one], {today: TODAY});
  expect(totals.statuses.map(({status, count, look}) => [status, count, look?.color])).toEqual([
    [statusKey('Planning'), 1, 'info'],
    [statusKey('Planning'), 1, 'danger'],
  ]);
});
