import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import type {History, Past} from '../../src/history/define.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {pastInBuild, pastOf} from '../../src/site/history.js';
import {lookOnSite} from '../../src/site/look.js';
import {stages} from '../../src/stage/index.js';
import {CLEAN_SET, fixture} from '../fixtures.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const CLEAN = fixture('clean/milestone-1-core.md');
const WITHOUT_GOAL = CLEAN.replace(/## Goal[\s\S]*?(?=\n## )/, '').replace(/## Success Metrics[\s\S]*?(?=\n## )/, '');

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'milestones-history-')));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** A repository in the temporary folder; the site is in `at`. */
function repository(at = '.'): {
  git: (...args: string[]) => string;
  write: (file: string, text: string) => void;
  commit: (date: string) => void;
} {
  const site = path.join(root, at);
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'};
  const git = (...args: string[]): string => execFileSync('git', args, {cwd: root, encoding: 'utf8', env, stdio: 'pipe'});
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Ada & Lovelace');
  git('config', 'user.email', 'ada@example.com');
  git('config', 'core.autocrlf', 'false');
  return {
    git,
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
      writeFileSync(path.join(site, file), text);
    },
    commit: (date) => {
      git('add', '-A');
      execFileSync('git', ['commit', '-q', '-m', 'x'], {cwd: root, env: {...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date}});
    },
  };
}

/** The site as it is on disk. */
function versionOf(site: string): SiteVersion {
  const folder = path.join(site, 'docs');
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .toSorted();
  const documents = paths.map((one) => ({path: one, file: path.join(site, one), permalink: `/${one.replace(/\.md$/, '')}`}));
  const files = documents.map(({path: one, file}) => ({path: one, text: readFileSync(file, 'utf8')}));
  const folders = [folder, path.join(site, 'i18n')];
  const {report, library} = checkDocuments(files, {today: '2026-11-22', look: lookOnSite(site, documents, folders)});
  return {documents, folders, files, report, library, stages, isCurrent: true};
}

function past(site = root): Promise<Past> {
  const options = {siteDir: site, settings: {}, edition: 'test', cache: path.join(root, '.git', 'learned'), now: NOW};
  return pastOf([versionOf(site)], options);
}

async function history(site = root): Promise<History> {
  const found = await past(site);
  if (!('history' in found)) throw new Error(`Unexpected gap ${found.gap}`);
  return found.history;
}

function of(found: History, file: string): History['documents'][number] | undefined {
  return found.documents.find((one) => one.path === file);
}

test('points by month, since the last tag, and changes of status, through a new name', async () => {
  const {write, commit, git} = repository();
  write('docs/milestone-1-core.md', WITHOUT_GOAL);
  commit('2026-08-10T10:00:00Z');
  git('tag', 'v1.0');
  write('docs/milestone-1-core.md', CLEAN.replace('**Status**: Planning', '**Status**: In Progress'));
  commit('2026-09-05T10:00:00+02:00');
  git('mv', 'docs/milestone-1-core.md', 'docs/milestone-1-gauges.md');
  commit('2026-10-07T10:00:00Z');
  const found = await history();
  const one = of(found, 'docs/milestone-1-gauges.md');
  expect(one?.points.map(({date, status}) => [date, status])).toEqual([
    ['2026-09-01', 'planning'],
    ['2026-10-01', 'in-progress'],
    ['2026-11-01', 'in-progress'],
    ['2026-11-22', 'in-progress'],
  ]);
  const [first, ...later] = one?.points ?? [];
  expect(first?.passed).toBeLessThan(later[0]?.passed ?? 0);
  // Nothing but the name has changed: what is the same comes out the same, in a commit as on the disk.
  expect(new Set(later.slice(1).map(({passed, total}) => `${passed}/${total}`)).size).toBe(1);
  expect(found.since).toMatchObject({
    kind: 'tag',
    label: 'v1.0',
    date: '2026-08-10',
    overall: {passed: first?.passed, total: first?.total},
  });
  expect(one?.since).toEqual({...first, date: '2026-08-10'});
  expect(one?.changes).toEqual([
    {
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      date: '2026-09-05T08:00:00Z',
      author: 'Ada & Lovelace',
      from: 'planning',
      to: 'in-progress',
      file: 'docs/milestone-1-core.md',
    },
    {
      commit: expect.any(String),
      date: '2026-08-10T10:00:00Z',
      author: 'Ada & Lovelace',
      to: 'planning',
      file: 'docs/milestone-1-core.md',
    },
  ]);
  expect(found.overall.at(-1)).toEqual({...one?.points.at(-1), status: null});
});

test('a commit comes out as the disk does, also for links beyond the documents', async () => {
  const {write, commit} = repository('web/site');
  for (const name of CLEAN_SET) write(`docs/${path.basename(name)}`, fixture(name));
  write('src/gauge.ts', '');
  write('docs/milestone-1-core.md', `${CLEAN}\n[Gauge](../src/gauge.ts), [gone](../src/gone.ts), [notes](./notes.md#here)\n`);
  write('docs/notes.md', '# Notes\n\n## Here\n');
  commit('2026-10-10T10:00:00Z');
  const found = await history(path.join(root, 'web/site'));
  for (const {points} of found.documents.filter((one) => one.points.length > 1)) {
    expect(points.map(({date}) => date)).toEqual(['2026-11-01', '2026-11-22']);
    expect({...points[0], date: ''}).toEqual({...points[1], date: ''});
  }
  expect(found.documents.filter((one) => one.points.length === 2)).toHaveLength(3);
  expect(found.since).toMatchObject({kind: 'month', label: '2026-10-22'});
});

test('at a tag the one before counts, and what was not there is not compared', async () => {
  const {write, commit, git} = repository();
  write('docs/roadmap.md', '# Roadmap\n');
  commit('2026-08-10T10:00:00Z');
  git('tag', 'v1.0');
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-09-10T10:00:00Z');
  git('tag', 'v1.1');
  const found = await history();
  expect(found.since).toEqual({kind: 'tag', label: 'v1.0', date: '2026-08-10'});
  expect(of(found, 'docs/milestone-1-core.md')).not.toHaveProperty('since');
});

test('a future commit is not later than today, and odd names are no hindrance', async () => {
  const {write, commit} = repository();
  const name = 'docs/a "b" ü\t:c.md';
  write(name, `---\nstage: milestone-design\n---\n\n${CLEAN}`);
  commit('2026-06-10T10:00:00Z');
  write(name, `---\nstage: milestone-design\n---\n\n${CLEAN}`.replace('**Status**: Planning', '**Status**: Complete'));
  commit('2040-01-01T10:00:00Z');
  write('docs/other.md', 'x');
  commit('2026-10-10T10:00:00Z');
  const one = of(await history(), name);
  expect(one?.changes?.map(({date, to}) => [date, to])).toEqual([
    ['2026-06-10T10:00:00Z', 'complete'],
    ['2026-06-10T10:00:00Z', 'planning'],
  ]);
});

test('a merge brings its changes on the day it is made', async () => {
  const {write, commit, git} = repository();
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-06-10T10:00:00Z');
  git('checkout', '-q', '-b', 'work');
  write('docs/milestone-1-core.md', CLEAN.replace('**Status**: Planning', '**Status**: In Progress'));
  commit('2026-07-10T10:00:00Z');
  git('checkout', '-q', 'main');
  write('docs/other.md', 'x');
  commit('2026-08-10T10:00:00Z');
  git('merge', '-q', '--no-commit', '--no-ff', 'work');
  commit('2026-09-10T10:00:00Z');
  expect(of(await history(), 'docs/milestone-1-core.md')?.changes?.map(({date, to}) => `${date.slice(0, 10)} ${to}`)).toEqual([
    '2026-09-10 in-progress',
    '2026-06-10 planning',
  ]);
});

test('what was learned is not learned again', async () => {
  const {write, commit} = repository();
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-06-10T10:00:00Z');
  const first = await history();
  const cache = path.join(root, '.git', 'learned');
  for (const name of readdirSync(cache)) {
    const file = path.join(cache, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"passed":\d+/g, '"passed":7'));
  }
  const second = await history();
  expect(first.documents[0]?.points[0]?.passed).toBeGreaterThan(7);
  expect(second.documents[0]?.points[0]?.passed).toBe(7);
  for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), '{"half');
  expect(await history()).toEqual(first);
});

test('where there is no history it is said why', async () => {
  mkdirSync(path.join(root, 'docs'));
  writeFileSync(path.join(root, 'docs', 'milestone-1-core.md'), CLEAN);
  expect(await past()).toEqual({gap: 'no-repository'});
  const {commit, git, write} = repository();
  expect(await past()).toEqual({gap: 'no-repository'});
  commit('2026-06-10T10:00:00Z');
  write('docs/other.md', 'x');
  commit('2026-06-11T10:00:00Z');
  expect(await past()).toHaveProperty('history');
  git('clone', '-q', '--depth', '1', `file://${root}`, 'clone');
  expect(await past(path.join(root, 'clone'))).toEqual({gap: 'shallow'});
  const before = process.env['PATH'];
  process.env['PATH'] = path.join(root, 'empty');
  try {
    expect(await past()).toEqual({gap: 'no-git'});
  } finally {
    process.env['PATH'] = before;
  }
});

test('documents outside the repository have no past, and files that are no pages have none', async () => {
  const {write, commit} = repository('site');
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-06-10T10:00:00Z');
  const site = path.join(root, 'site');
  const version = versionOf(site);
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'milestones-history-'));
  try {
    cpSync(path.join(site, 'docs'), path.join(elsewhere, 'docs'), {recursive: true});
    const options = {siteDir: site, settings: {}, edition: 'test', cache: path.join(root, '.git', 'learned'), now: NOW};
    expect(await pastOf([{...version, folders: [path.join(elsewhere, 'docs')]}], options)).toEqual({gap: 'no-repository'});
    const none = await pastOf([{...version, documents: [], report: {...version.report, documents: []}}], options);
    expect(none).toMatchObject({history: {documents: [], overall: []}});
  } finally {
    rmSync(elsewhere, {recursive: true, force: true});
  }
});

test('only a build asks, and only where it is wanted', async () => {
  const {write, commit} = repository();
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-06-10T10:00:00Z');
  const options = {siteDir: root, settings: {}, edition: 'test'};
  const before = process.env['NODE_ENV'];
  try {
    process.env['NODE_ENV'] = 'production';
    expect(await pastInBuild([versionOf(root)], true, options)).toHaveProperty('history');
    expect(await pastInBuild([versionOf(root)], false, options)).toBeUndefined();
    process.env['NODE_ENV'] = 'development';
    expect(await pastInBuild([versionOf(root)], true, options)).toBeUndefined();
  } finally {
    process.env['NODE_ENV'] = before;
  }
});

/** Three statuses, one after the other; the second is written under another name, and comes by a merge. */
function threeStatuses(): ReturnType<typeof repository> {
  const all = repository();
  const {write, commit, git} = all;
  git('config', 'user.name', 'Ünal');
  write('docs/milestone-1-core.md', CLEAN);
  commit('2026-06-10T10:00:00Z');
  git('tag', 'v1.0');
  git('checkout', '-q', '-b', 'work');
  git('mv', 'docs/milestone-1-core.md', 'docs/milestone-1-gauges.md');
  write('docs/milestone-1-gauges.md', CLEAN.replace('**Status**: Planning', '**Status**: In Progress'));
  commit('2026-07-10T10:00:00Z');
  git('checkout', '-q', 'main');
  write('docs/other.md', 'x');
  commit('2026-08-10T10:00:00Z');
  git('merge', '-q', '--no-commit', '--no-ff', 'work');
  commit('2026-09-10T10:00:00Z');
  write('docs/milestone-1-gauges.md', CLEAN.replace('**Status**: Planning', '**Status**: Complete'));
  commit('2026-10-10T10:00:00Z');
  return all;
}

const GAUGES = 'docs/milestone-1-gauges.md';
const forget = (): void => rmSync(path.join(root, '.git', 'learned'), {recursive: true, force: true});

test('what a person has set for git, or a hook has, makes no difference', async () => {
  const {git} = threeStatuses();
  const expected = await history();
  expect(of(expected, GAUGES)?.changes?.map(({to, author}) => [to, author])).toEqual([
    ['complete', 'Ünal'],
    ['in-progress', 'Ünal'],
    ['planning', 'Ünal'],
  ]);
  for (const [name, value] of [
    ['log.showRoot', 'false'],
    ['log.follow', 'true'],
    ['log.showSignature', 'true'],
    ['log.diffMerges', 'dense-combined'],
    ['log.date', 'relative'],
    ['log.decorate', 'full'],
    ['diff.renames', 'false'],
    ['diff.external', 'false'],
    ['diff.relative', 'true'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.abbrev', '4'],
    ['format.pretty', 'oneline'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
  ] as const) {
    git('config', name, value);
  }
  forget();
  expect(await history()).toEqual(expected);
  const hooks = {
    GIT_DIR: '/nowhere',
    GIT_INDEX_FILE: '/nowhere',
    GIT_PREFIX: 'docs/',
    GIT_ICASE_PATHSPECS: '1',
    GIT_EXTERNAL_DIFF: 'false',
  };
  for (const [name, value] of Object.entries(hooks)) vi.stubEnv(name, value);
  try {
    forget();
    expect(await history()).toEqual(expected);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('where a text is not in the repository nothing is said of changes, until it is', async () => {
  const {write, commit, git} = repository();
  for (const [index, status] of ['Planning', 'In Progress', 'Complete'].entries()) {
    write(GAUGES, CLEAN.replace('**Status**: Planning', `**Status**: ${status}`));
    commit(`2026-0${index + 7}-10T10:00:00Z`);
  }
  const blob = git('rev-parse', `HEAD~1:${GAUGES}`).trim();
  const file = path.join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2));
  const bytes = readFileSync(file);
  rmSync(file, {force: true});
  expect(of(await history(), GAUGES)).not.toHaveProperty('changes');
  writeFileSync(file, bytes);
  expect(of(await history(), GAUGES)?.changes).toHaveLength(3);
});

test('where there is no time nothing is said of changes, and what was learned before is', async () => {
  const {write, commit} = threeStatuses();
  const late = async (): Promise<History> => {
    // The time at which to stop is the first that is asked for.
    const clock = vi.spyOn(Date, 'now').mockReturnValueOnce(0);
    try {
      return await history();
    } finally {
      clock.mockRestore();
    }
  };
  expect(of(await late(), GAUGES)).not.toHaveProperty('changes');
  await history();
  write('docs/milestone-2-more.md', CLEAN.replace('# Milestone 1: Core', '# Milestone 2: More'));
  commit('2026-10-11T10:00:00Z');
  const found = await late();
  expect(of(found, GAUGES)?.changes).toHaveLength(3);
  expect(of(found, 'docs/milestone-2-more.md')).not.toHaveProperty('changes');
});

test('git is asked for the texts of many documents at once', async () => {
  const {write, commit} = repository();
  for (let number = 1; number <= 30; number += 1)
    write(`docs/milestone-${number}-x.md`, `# Milestone ${number}: X\n\n**Status**: Planning\n`);
  commit('2026-11-10T10:00:00Z');
  const trace = path.join(root, '.git', 'trace');
  vi.stubEnv('GIT_TRACE', trace);
  try {
    expect((await history()).documents.flatMap(({changes}) => changes ?? [])).toHaveLength(30);
  } finally {
    vi.unstubAllEnvs();
  }
  expect(readFileSync(trace, 'utf8').match(/built-in: git .*cat-file/g)).toHaveLength(1);
});
