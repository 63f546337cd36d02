import {expect, test} from 'vitest';
import {changesOf} from '../../src/history/changes.js';
import {monthBefore, monthsUntil} from '../../src/history/dates.js';
import {lineagesOf} from '../../src/history/lineage.js';
import {inOrder, readLog, type Commit, type FileChange} from '../../src/history/log.js';
import {readObjects, readTree} from '../../src/history/objects.js';
import {matched, type SnapshotDocument} from '../../src/history/snapshot.js';

const NONE = '0'.repeat(40);

function commit(id: string, date: string, ...changes: Omit<FileChange, 'blob'>[]): Commit {
  return {id, time: Date.parse(date), author: 'Ada', changes: changes.map((one, index) => ({...one, blob: `${id}-${index}`}))};
}

function documentAt(path: string, number: number | null = null): SnapshotDocument {
  return {path, stage: 'milestone-design', number, status: 'planning', passed: 1, total: 2};
}

test('a log is read whatever its files are called', () => {
  const [zero, one] = [NONE, 'a'.repeat(40)];
  const log =
    `\x1eccc\x1f100\x1fAda L\0\n:100644 100644 ${one} ${one} R100\0docs/a "ü\n b.md\0docs/:c.md\0:000000 100644 ${zero} ${one} A\0\x1e.md\0` +
    `\x1ebbb\x1f50\x1f\0\n:100644 000000 ${one} ${zero} D\0gone.md\0`;
  expect(readLog(log)).toEqual([
    {
      id: 'ccc',
      time: 100_000,
      author: 'Ada L',
      changes: [
        {kind: 'R', path: 'docs/:c.md', before: 'docs/a "ü\n b.md', blob: one},
        {kind: 'A', path: '\x1e.md', blob: one},
      ],
    },
    {id: 'bbb', time: 50_000, author: '', changes: [{kind: 'D', path: 'gone.md', blob: zero}]},
  ]);
  expect(readLog('')).toEqual([]);
});

test('a tree is read without submodules and links, objects with line ends in them', () => {
  expect(readTree(`100644 blob aa\tdocs/a\tb.md\x00160000 commit bb\tsub\x00120000 blob cc\tlink.md\x00`)).toEqual([
    {path: 'docs/a\tb.md', blob: 'aa'},
  ]);
  const bytes = Buffer.from('aa blob 4\nx\ny\n\nbb missing\ncc blob 2\nü\n');
  expect([...readObjects(bytes)].map(([id, text]) => [id, text.toString()])).toEqual([
    ['aa', 'x\ny\n'],
    ['cc', 'ü'],
  ]);
});

test('times of wrong clocks become those of the commit before', () => {
  const dates = ['2026-05-01', '2026-04-01', '1970-01-01', '2099-01-01', '2026-03-01', '2026-02-01'];
  const commits = dates.map((date, index) => commit(String(index), date));
  const mended = inOrder(commits, Date.parse('2026-06-01')).map(({time}) => new Date(time).toISOString().slice(0, 10));
  expect(mended).toEqual(['2026-05-01', '2026-04-01', '2026-03-01', '2026-03-01', '2026-03-01', '2026-02-01']);
  const future = inOrder([commit('a', '2099-01-01')], Date.parse('2026-06-01'));
  expect(future.map(({time}) => time)).toEqual([Date.parse('2026-06-01')]);
});

test('months up to today, over the end of a year and in short months', () => {
  const months = monthsUntil(Date.parse('2026-03-31T23:00:00Z'));
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-04-01', '2026-03-01']);
  expect(monthsUntil(Date.parse('2026-03-01T00:00:00Z')).at(-1)).toBe('2026-02-01');
  expect(monthBefore(Date.parse('2026-03-31T23:00:00Z'))).toBe('2026-02-28');
  expect(monthBefore(Date.parse('2026-01-15T00:00:00Z'))).toBe('2025-12-15');
});

test('a document is followed through names that git and its number know, and through a swap', () => {
  const commits = [
    commit('5', '2026-05-01', {kind: 'R', path: 'a.md', before: 'b.md'}, {kind: 'R', path: 'b.md', before: 'a.md'}),
    commit('4', '2026-04-01', {kind: 'M', path: 'b.md'}),
    commit('3', '2026-03-01', {kind: 'A', path: 'b.md'}, {kind: 'D', path: 'old/b.md'}, {kind: 'D', path: 'c.md'}),
    commit('2', '2026-02-01', {kind: 'M', path: 'c.md'}, {kind: 'A', path: 'old/b.md'}),
  ];
  const found = lineagesOf(['a.md', 'new.md'], commits, (before, after) => before.endsWith(after));
  expect(found.get('a.md')?.versions.map(({commit: {id}, path}) => `${id} ${path}`)).toEqual(['5 a.md', '4 b.md', '3 b.md', '2 old/b.md']);
  expect(found.get('a.md')?.isWhole).toBe(true);
  expect(found.get('new.md')).toEqual({versions: [], isWhole: false});
});

test('only what is known to have changed is a change', () => {
  const version = (id: string) => ({commit: commit(id, '2026-05-01'), path: 'a.md', blob: id});
  const told = (statuses: readonly (string | null | undefined)[], isWhole: boolean): string[] =>
    changesOf({versions: statuses.map((_, index) => version(String(index))), isWhole}, ({blob}) => statuses[Number(blob)]).map(
      ({from, to}) => `${from ?? 'new'} → ${to}`,
    );
  expect(told(['complete', 'planning', 'planning'], true)).toEqual(['planning → complete', 'new → planning']);
  expect(told(['complete', 'planning'], false)).toEqual(['planning → complete']);
  expect(told(['complete', undefined, 'planning'], true)).toEqual(['new → planning']);
  expect(told(['complete', null, 'planning', null], true)).toEqual(['planning → complete', 'new → planning']);
  expect(told([], true)).toEqual([]);
});

test('documents of the past by path, by a name they have had, by number, by file; never by guess', () => {
  const pair = (
    past: readonly SnapshotDocument[],
    today: readonly SnapshotDocument[],
    names = new Map<string, Set<string>>(),
  ): Record<string, string> => Object.fromEntries([...matched(past, today, names)].map(([path, one]) => [path, one.path]));
  expect(pair([documentAt('a.md', 1), documentAt('b.md', 2)], [documentAt('a.md', 2), documentAt('b.md', 1)])).toEqual({
    'a.md': 'a.md',
    'b.md': 'b.md',
  });
  expect(pair([documentAt('x.md')], [documentAt('y.md')], new Map([['y.md', new Set(['x.md'])]]))).toEqual({'y.md': 'x.md'});
  expect(pair([documentAt('x.md', 3)], [documentAt('y.md', 3)])).toEqual({'y.md': 'x.md'});
  expect(pair([documentAt('x.md', 3), documentAt('z.md', 3)], [documentAt('y.md', 3)])).toEqual({});
  expect(pair([documentAt('old/y.md')], [documentAt('new/y.md')])).toEqual({'new/y.md': 'old/y.md'});
});
