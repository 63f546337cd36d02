import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {REGISTERS} from '../../src/registers/define.js';
import {fixture} from '../fixtures.js';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {milestone} from './documents.js';
import {folded} from '../../theme/MilestonesRegister/query.js';
import {Site} from './site.js';

const LONG = 'A name that does not end '.repeat(12).trim();
const HOSTILE = '<img src=x onerror=alert(1)>';

const OVERVIEW = `# Rainwatch - Milestones Overview

## Milestone 1: Core

[Plan](./milestone-1-core.md)

## Milestone 2: ${LONG}

[Plan](./milestone-2-long.md)

## Milestone 3: Later
`;

const site = new Site('registers', {
  rspack: true,
  plugin: {onBrokenRules: 'ignore', diagrams: {pages: false}},
  config: {i18n: {defaultLocale: 'en', locales: ['en', 'ar']}, onBrokenAnchors: 'throw'},
  files: {
    'src/pages/index.md': '# Home\n',
    'docs/milestones-overview.md': OVERVIEW,
    'docs/rainwatch-architecture.md': fixture('clean/rainwatch-architecture.md'),
    'docs/milestone-1-core.md': milestone(1, 'Core'),
    'docs/milestone-2-long.md': milestone(2, LONG, 'Complete').replace('Leaves Block a Funnel', `\`${HOSTILE}\``),
    'docs/milestone-2-same.md': milestone(2, 'Same Number', 'In Progress').replace(/\*\*Impact\*\*: High/, '**Impact**: Severe'),
  },
});

let served: Served;
let browser: Browser;
let page: Page;
/** Without scripts. */
let plain: Page;

beforeAll(async () => {
  const run = await site.build();
  expect(run.status, run.output).toBe(0);
  served = await serve(`${site.folder}/build`);
  browser = await launch();
  page = await browser.newPage();
  plain = await browser.newPage({javaScriptEnabled: false});
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const shown = (one: Page): Promise<string[]> =>
  one.locator('.milestones-register > table:not(.milestones-risk-matrix) tr[id]:visible').evaluateAll((rows) => rows.map(({id}) => id));

test.each(REGISTERS)('%s is complete without a script, and the same with one', async (id) => {
  await plain.goto(`${served.url}/milestones/${id}`);
  const found = complaints(page);
  await page.goto(`${served.url}/milestones/${id}`, {waitUntil: 'networkidle'});
  const rows = await shown(page);
  expect(rows.length).toBeGreaterThan(0);
  expect(await shown(plain)).toEqual(rows);
  for (const part of ['h1', '.milestones-register > p', '.milestones-register > table:last-of-type'])
    expect(await wordsOf(plain, part)).toBe(await wordsOf(page, part));
  expect(found).toEqual([]);
});

test('a hostile name is text, and one of 300 characters widens no phone', async () => {
  await page.goto(`${served.url}/milestones/risks`);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await wordsOf(page, 'main')).toContain(HOSTILE);
  await page.setViewportSize({width: 320, height: 700});
  for (const id of REGISTERS) {
    await page.goto(`${served.url}/milestones/${id}`, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
  }
  await page.setViewportSize({width: 1280, height: 900});
});

test('a level that is none of the stage is unknown, in the matrix too', async () => {
  await page.goto(`${served.url}/milestones/risks`);
  expect(await wordsOf(page, '.milestones-risk-matrix tbody tr:last-child th')).toBe('Unknown');
  expect(await wordsOf(page, '.milestones-risk-matrix tbody tr:last-child')).toContain('Leaves Block a Funnel');
});

test('filters stand in the address, can be taken back, and say how much is left', async () => {
  await page.goto(`${served.url}/milestones/traceability`, {waitUntil: 'networkidle'});
  const all = await shown(page);
  await page.getByLabel('Holes only').check();
  expect(new URL(page.url()).search).toBe('?holes');
  const holes = await shown(page);
  expect(holes.length).toBeLessThan(all.length);
  expect(holes).toContain('overview-later');
  expect(await wordsOf(page, 'output')).toBe(`${holes.length} of ${all.length} shown`);
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(all);
  await page.goto(`${served.url}/milestones/risks?milestone=1&q=LEAVES+funnel`, {waitUntil: 'networkidle'});
  expect(await shown(page)).toEqual(['1-leaves-block-a-funnel']);
  await page.getByLabel('Search').fill('nothing of the kind');
  await expect.poll(() => wordsOf(page, 'output')).toBe('Nothing matches the filter.');
  await page.getByRole('button', {name: 'Clear'}).click();
  expect((await shown(page)).length).toBeGreaterThan(1);
});

/** The words of each row and of the heading above it; those of two elements are two. */
const seenIn = (one: Page): Promise<{id: string; text: string}[]> =>
  one.locator('.milestones-register > table:last-of-type tr[id]').evaluateAll((rows) => {
    const textsIn = (node: Node | null | undefined): (string | null)[] =>
      node?.firstChild ? [...node.childNodes].flatMap((child) => textsIn(child)) : [node?.textContent ?? ''];
    return rows.map((row) => {
      const heading = row.closest('tbody')?.querySelector('tr:not([id]) th')?.firstChild;
      return {id: row.id, text: [...textsIn(row), ...textsIn(heading)].join(' ')};
    });
  });

test.each(REGISTERS)('what is seen in %s can be found, in every language, and nothing else', async (id) => {
  for (const language of ['', '/ar']) {
    const address = `${served.url}${language}/milestones/${id}`;
    await page.goto(address, {waitUntil: 'networkidle'});
    const seen = (await seenIn(page)).map((row) => ({id: row.id, text: folded(row.text)}));
    const words = [...new Set(seen.flatMap(({text}) => text.match(/\p{L}{4,}/gu) ?? []))];
    expect(words.length).toBeGreaterThan(10);
    for (const word of ['low', 'high', 'href', 'linked', ...words.slice(0, 12), ...words.slice(-4)]) {
      await page.getByRole('searchbox').fill(word);
      const found = seen.filter(({text}) => text.includes(word)).map((row) => row.id);
      await expect.poll(() => shown(page), {message: `${address} ${word}`}).toEqual(found);
    }
  }
});

test('counts and the risk matrix speak of what the filter leaves', async () => {
  await page.goto(`${served.url}/milestones/risks?milestone=1`, {waitUntil: 'networkidle'});
  const rows = await shown(page);
  const links = await page
    .locator('.milestones-risk-matrix td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
  expect(new Set(links)).toEqual(new Set(rows));
  await page.goto(`${served.url}/milestones/risks?q=nothing+of+the+kind`, {waitUntil: 'networkidle'});
  expect(await page.locator('.milestones-risk-matrix').count()).toBe(0);
  await page.goto(`${served.url}/milestones/questions?milestone=1`, {waitUntil: 'networkidle'});
  expect(await wordsOf(page, '.milestones-register > p')).toMatch(/^9 questions in 3 documents\. Download/);
  const groups = await page
    .locator('tbody:visible')
    .evaluateAll((all) =>
      all.map((group) => [
        group.querySelector('tr:not([id]) th > span:last-child')?.textContent,
        `${group.querySelectorAll('tr[id]:not([hidden])').length}`,
      ]),
    );
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.map(([said]) => said)).toEqual(groups.map(([, count]) => count));
});

test('a milestone and its entries lead to each other', async () => {
  await page.goto(`${served.url}/docs/milestone-1-core`, {waitUntil: 'networkidle'});
  await page.locator('.milestones-registers a').first().click();
  await page.waitForURL(/\/milestones\/risks#1-/);
  const id = new URL(page.url()).hash.slice(1);
  await page.locator(`tr[id="${id}"] th a`).first().click();
  await page.waitForURL(/\/docs\/milestone-1-core#risk-/);
});

test('each register is a file too, in every language', () => {
  for (const id of REGISTERS) {
    const text = readFileSync(`${site.folder}/build/milestones/${id}.csv`, 'utf8');
    expect(text).toMatch(/^\uFEFF(?:document|milestone),number,status,/);
    expect(readFileSync(`${site.folder}/build/ar/milestones/${id}.csv`, 'utf8').split('\r\n').length).toBe(text.split('\r\n').length);
  }
});

test.each([
  ['/milestones', 'light', 1280],
  ['/milestones', 'dark', 1280],
  ['/ar/milestones', 'light', 320],
] as const)('axe finds nothing below %s in %s, %i pixels wide', async (route, colorScheme, width) => {
  await page.setViewportSize({width, height: 900});
  for (const id of REGISTERS) {
    await page.goto(`${served.url}${route}/${id}?docusaurus-theme=${colorScheme}`, {waitUntil: 'networkidle'});
    expect(await violations(page), id).toEqual([]);
  }
});
