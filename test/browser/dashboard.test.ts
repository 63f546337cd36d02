import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {complaints, launch, serve, violations, type Served} from './browser.js';
import {FILES} from './documents.js';
import {Site} from './site.js';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  const site = new Site('dashboard', {files: FILES, rspack: true, plugin: {onBrokenRules: 'warn'}});
  const {status, output} = await site.build();
  expect(status, output).toBe(0);
  served = await serve(`${site.folder}/build`);
});

afterAll(async () => {
  served?.close();
  await browser?.close();
});

async function open(query = '', options: BrowserContextOptions = {}): Promise<{page: Page; found: string[]}> {
  const page = await (await browser.newContext(options)).newPage();
  const found = complaints(page);
  await page.goto(`${served.url}/milestones${query}`, {waitUntil: 'networkidle'});
  return {page, found};
}

const names = (page: Page): Promise<string[]> => page.locator('main tbody tr:visible th a').allTextContents();

test.each([{javaScriptEnabled: true}, {javaScriptEnabled: false}])('a cell opens by keyboard and closes on Esc, %j', async (options) => {
  const {page, found} = await open('', options);
  const button = page.locator('main tbody button').first();
  const popover = page.locator('main tbody td section').first();
  expect(await popover.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await popover.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await popover.evaluate((element) => element.contains(element.ownerDocument.activeElement))).toBe(true);
  const href = (await popover.getByRole('link').first().getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/docs\/milestone-/);
  await page.keyboard.press('Escape');
  expect(await popover.isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect(found).toEqual([]);
});

test('a cell opens under the mouse, and a press keeps it open', async () => {
  const {page} = await open();
  const button = page.locator('main tbody button').first();
  const opened = page.locator('main section:popover-open');
  await button.hover();
  await expect.poll(() => opened.count()).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => opened.count()).toBe(0);
  await button.hover();
  await expect.poll(() => opened.count()).toBe(1);
  await button.click();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  expect(await opened.count()).toBe(1);
});

test('filters stand in the address, go back and forward, and say how many are left', async () => {
  const {page, found} = await open();
  const all = await names(page);
  expect(all).toEqual(['Core', 'More', 'Nine', 'Ten', 'Thirteen']);
  const told = page.locator('main output');
  expect(await told.textContent()).toBe('5 milestones');
  await page.selectOption('select[name=status]', 'in-progress');
  expect(new URL(page.url()).search).toBe('?status=in-progress');
  await expect.poll(() => names(page)).toEqual(['More']);
  expect(await told.textContent()).toBe('1 of 5 milestones');
  await page.locator('input[name=q]').pressSequentially('nothing like it');
  await expect.poll(() => told.textContent()).toBe('No milestone fits these filters.');
  await expect.poll(() => new URL(page.url()).search).toContain('q=nothing');
  expect(await page.inputValue('input[name=q]')).toBe('nothing like it');
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(all);
  expect(await page.inputValue('select[name=status]')).toBe('');
  await page.goForward();
  await expect.poll(() => told.textContent()).toBe('No milestone fits these filters.');
  await page.getByRole('button', {name: 'Clear'}).click();
  await expect.poll(() => names(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  await page.selectOption('select[name=sort]', 'name');
  await expect.poll(() => names(page)).toEqual(all.toSorted((a, b) => a.localeCompare(b)));
  expect(found).toEqual([]);
});

test('an address with a filter is followed', async () => {
  const {page, found} = await open('?severity=error&sort=errors&status=nonsense');
  const left = await names(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left).not.toContain('Core');
  expect(await page.inputValue('select[name=sort]')).toBe('errors');
  expect(found).toEqual([]);
});

test('nothing moves while the page loads, and nothing is wider than a small screen', async () => {
  const {page} = await open('', {viewport: {width: 320, height: 700}});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as PerformanceEntry & {readonly value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(total), 300);
      }),
  );
  expect(shift).toBe(0);
});

test.each(['light', 'dark'])('axe finds nothing at all on the dashboard, %s, wide and narrow, with a cell open', async (theme) => {
  for (const width of [1280, 320]) {
    const {page} = await open(`?docusaurus-theme=${theme}`, {viewport: {width, height: 800}});
    await page.locator('main tbody button').first().click();
    expect(await violations(page)).toEqual([]);
  }
});

test('in forced colours only the page that is open has a line below it, and only what opens has a frame', async () => {
  const {page} = await open('', {forcedColors: 'active'});
  const lined = await page
    .locator('main nav a')
    .evaluateAll((links) => links.flatMap((link) => (getComputedStyle(link).borderBottomStyle === 'none' ? [] : [link.ariaCurrent])));
  expect(lined).toEqual(['page']);
  const framesOf = (kind: string): Promise<string[]> =>
    page
      .locator(`main tbody td:nth-child(n + 3):nth-child(-n + 6) > ${kind}:has(svg)`)
      .evaluateAll((signs) => [...new Set(signs.map((sign) => getComputedStyle(sign).borderTopColor))]);
  const [drawn, undrawn] = [await framesOf('button'), await framesOf('span')];
  expect([drawn.length, undrawn.length]).toEqual([1, 1]);
  expect(drawn).not.toEqual(undrawn);
});
