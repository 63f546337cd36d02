import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {builtPages, PAGES} from './pages.js';

let served: Served;
let browser: Browser;
let page: Page;
/** Without scripts. */
let plain: Page;

beforeAll(async () => {
  served = await serve(await builtPages());
  browser = await launch();
  page = await browser.newPage();
  plain = await browser.newPage({javaScriptEnabled: false});
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/**
 * What the tests of each part leave out: dark and narrow at once, wide from right to left, and pages made of pieces.
 * The overview has a list of links that its author has put closer than fingers are wide.
 */
test.each(Object.entries(PAGES))('axe finds nothing on %s, in the dark on a phone and from right to left', async (name, route) => {
  for (const [address, width] of [
    [`${route}?docusaurus-theme=dark`, 320],
    [`/ar${route}?docusaurus-theme=light`, 1280],
  ] as const) {
    await page.setViewportSize({width, height: 800});
    await page.goto(served.url + address, {waitUntil: 'networkidle'});
    const found = await violations(page);
    expect(name === 'overview' ? found.filter(({id}) => id !== 'target-size') : found, address).toEqual([]);
  }
});

test.each(Object.entries(PAGES))('%s says the same without scripts, moves nothing and complains of nothing', async (_, route) => {
  const slow = await browser.newPage();
  const found = complaints(slow);
  await slow.addInitScript(() => {
    const seen = window as unknown as {shifted: number};
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as PerformanceEntry & {readonly value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  // Scripts come when all else has long been painted.
  await slow.route('**/*.js', async (one) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await one.continue();
  });
  await slow.goto(served.url + route, {waitUntil: 'networkidle'});
  await plain.goto(served.url + route);
  expect(await wordsOf(slow, 'main')).toBe(await wordsOf(plain, 'main'));
  expect(await slow.evaluate(() => (window as unknown as {shifted: number}).shifted)).toBe(0);
  expect(found).toEqual([]);
});
