import {execFileSync} from 'node:child_process';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {REGISTERS} from '../../src/registers/define.js';
import {fixture} from '../fixtures.js';
import {launch, serve, violations, visit, wordsOf, type Served} from './browser.js';
import {milestone} from './documents.js';
import {SITES} from './pack.js';
import {Site} from './site.js';

const IMAGE = '<img src=x onerror=alert(1)>';
const ENDLESS = 'Rain'.repeat(75);
const HOME = {'src/pages/index.md': '# Home\n'};

/** No milestone has a status, and each is younger than the site. */
const bare = (number: number, name: string): string =>
  milestone(number, name)
    .replace(/\*\*Status\*\*: .*\n/, '')
    .replace('Leaves Block a Funnel', IMAGE)
    .replace(/(\*Last Updated\*: ).*/, '$1March 2031');

const OVERVIEW = `# Rainwatch - Milestones Overview

## Milestone 1: ${ENDLESS}

[Plan](./milestone-1-endless.md)

## Milestone 2: ${IMAGE}

## Milestone 3

*Last Updated*: March 2031
`;

/** Built from a clone of one commit, as build servers make it. */
const shallow = new Site('hostile', {
  rspack: true,
  plugin: {onBrokenRules: 'ignore'},
  files: {
    ...HOME,
    'docs/milestones-overview.md': OVERVIEW,
    'docs/rainwatch-architecture.md': fixture('clean/rainwatch-architecture.md'),
    'docs/milestone-1-endless.md': bare(1, ENDLESS),
    'docs/milestone-1-same.md': bare(1, IMAGE),
  },
});

/** Nothing but overviews, outside of any repository. */
const alone = new Site('alone', {
  rspack: true,
  files: {
    ...HOME,
    'docs/milestones-overview.md': '# Rainwatch - Milestones Overview\n\nTo be written.\n',
    'docs/later/milestones-overview.md': OVERVIEW.replace('\n[Plan](./milestone-1-endless.md)\n', ''),
  },
  plugin: {onBrokenRules: 'ignore'},
});

let served: Served;
let lonely: Served;
let browser: Browser;

beforeAll(async () => {
  makeShallow();
  const builds = [await shallow.build(), await withoutGit(() => alone.build())];
  for (const {status, output} of builds) expect(status, output).toBe(0);
  [served, lonely] = (await Promise.all([shallow, alone].map(({folder}) => serve(`${folder}/build`)))) as [Served, Served];
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
  lonely?.close();
});

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...who, ...args], {cwd: folder, stdio: 'ignore'});
}

/** The documents are committed twice, and the last commit alone is fetched into the folder of the site. */
function makeShallow(): void {
  const origin = path.join(SITES, 'hostile-origin');
  execFileSync('cp', ['-r', path.join(shallow.folder, 'docs'), origin]);
  git(origin, 'init', '-q');
  git(origin, 'add', '.');
  git(origin, 'commit', '-q', '-m', 'One');
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'Two');
  const docs = path.join(shallow.folder, 'docs');
  git(docs, 'init', '-q');
  git(docs, 'fetch', '-q', '--depth', '1', `file://${origin}`, 'HEAD');
  git(docs, 'reset', '-q', 'FETCH_HEAD');
}

/** Where no program is found, git is not. */
async function withoutGit<T>(run: () => Promise<T>): Promise<T> {
  const {PATH} = process.env;
  process.env['PATH'] = '';
  try {
    return await run();
  } finally {
    process.env['PATH'] = PATH;
  }
}

const RENDERED = ['/docs/milestone-1-endless', '/docs/milestone-1-same', '/docs/milestones-overview', '/milestones'];

describe.each([...RENDERED, ...REGISTERS.map((id) => `/milestones/${id}`)])('%s', (route) => {
  test('is no wider than a phone, complains of nothing and has no element that a name asks for', async () => {
    const {page, found} = await visit(browser, `${served.url}${route}`, {viewport: {width: 320, height: 700}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator('[onerror]').count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
    expect(found).toEqual([]);
  });
});

test('what names ask for is text', async () => {
  for (const route of [...RENDERED, '/milestones/risks']) {
    const {page} = await visit(browser, `${served.url}${route}`);
    expect(await wordsOf(page, 'main'), route).toContain(IMAGE);
  }
});

test('the dashboard says what it does not know, has both documents of a number, and axe finds nothing', async () => {
  const {page} = await visit(browser, `${served.url}/milestones`);
  const rows = await page.locator('main tbody tr').allInnerTexts();
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toContain('Milestone 1');
    expect(row).toContain('Unknown');
    expect(row).toContain('March 2031 (dated in the future)');
  }
  const links = await page.locator('main tbody th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(2);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  expect(await wordsOf(page, 'main')).toContain('Unknown: this site was built from a clone without history');
  for (const width of [320, 1280]) {
    await page.setViewportSize({width, height: 700});
    expect(await violations(page)).toEqual([]);
  }
});

test('the page of a milestone without a status says so', async () => {
  const {page} = await visit(browser, `${served.url}/docs/milestone-1-same`);
  expect(await wordsOf(page, '.milestones-header')).toContain('Unknown');
  expect(await violations(page)).toEqual([]);
});

test('without milestones and without git the dashboard has what there is, and says nothing of the past', async () => {
  const {page, found} = await visit(browser, `${lonely.url}/milestones`, {viewport: {width: 320, height: 700}});
  const words = await wordsOf(page, 'main');
  expect(words).toContain('No milestones yet');
  expect(words).toContain(IMAGE);
  expect(words).not.toMatch(/NaN|undefined|null|Since|history/);
  for (const route of [
    '/milestones',
    ...REGISTERS.map((id) => `/milestones/${id}`),
    '/docs/milestones-overview',
    '/docs/later/milestones-overview',
  ]) {
    await page.goto(`${lonely.url}${route}`, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBe(320);
    expect(await page.locator('[onerror]').count(), route).toBe(0);
    expect(await violations(page), route).toEqual([]);
  }
  expect(found).toEqual([]);
});
