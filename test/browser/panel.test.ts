import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {Site} from './site.js';

const PANEL = '.milestones-checklist > details';

/** Findings in every kind of block, two of them with the same words. */
const MARKED = fixture(CLEAN)
  .replace('**Status**: Planning', '**Status**: Nearly there')
  .replace('which need a second gateway', 'which come with Milestone 4')
  .replace(
    '- Domain: ~$3/month',
    '- Domain: ~$3/month\n\n| Part | Done |\n|---|---|\n| Mast | With Milestone 5 |\n\n> The rest comes with Milestone 6.',
  )
  .replace(/(\*\*Success Criteria\*\*:\n)/g, '$1- ✅ It works well\n')
  .replace(/\*\*Integration Points\*\*:\n- Gateway: receives[^#]*/, '```python\ndef total(counts):\n    return sum(counts)\n```\n\n')
  .replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '');

/** The same for MDX, which takes signs and braces for code. */
const AS_MDX = MARKED.replace('# Milestone 1: Core', "# Milestone 2: More\n\nimport Tabs from '@theme/Tabs';")
  .replace('Map<string, Gauge>', 'map')
  .replace('{gauge_id}', 'id')
  .replace(/<(?=[\d$])/g, '&lt;');

const PLACES = {
  'Unexpected status Nearly there': 'header',
  'Unexpected later milestone Milestone 4': 'li Gauges outside the village, which come with Milestone 4',
  'Unexpected later milestone Milestone 5': 'td With Milestone 5',
  'Unexpected later milestone Milestone 6': 'p The rest comes with Milestone 6.',
  'Unexpected code in python': 'fence def total(counts):',
  'Unexpected missing Integration Points in Rain Table': 'h3 3. Rain Table',
  'Unexpected missing section': 'h2 Open Questions',
};

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  const site = new Site('panel', {
    rspack: true,
    plugin: {onBrokenRules: 'warn'},
    config: {
      themeConfig: {navbar: {title: 'Test', items: []}, footer: {copyright: 'Nobody'}},
      i18n: {defaultLocale: 'en', locales: ['en', 'ar'], localeConfigs: {ar: {direction: 'rtl'}}},
    },
    files: {
      'src/pages/index.md': '# Home\n',
      'docs/notes.md': '# Notes\n\n## One\n\nNothing to check.\n',
      'docs/milestones-overview.md': fixture(CLEAN_SET[0]),
      'docs/rainwatch-architecture.md': fixture(CLEAN_SET[1]),
      'docs/milestone-1-core.md': MARKED,
      'docs/milestone-2-more.mdx': AS_MDX,
    },
  });
  const {status, output} = await site.build();
  expect(status, output).toBe(0);
  served = await serve(`${site.folder}/build`);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** A page as a new reader finds it, and what it complained of. */
async function open(route: string, {width = 1280, height = 800, ...more}: Look = {}): Promise<{page: Page; found: string[]}> {
  const context = await browser.newContext({viewport: {width, height}, ...more});
  const page = await context.newPage();
  const found = complaints(page);
  // Contexts share what a page keeps where the browser is a single process.
  if (more.javaScriptEnabled !== false)
    await page.addInitScript(() => {
      if (sessionStorage.length === 0) localStorage.clear();
      sessionStorage.setItem('seen', 'yes');
      Object.assign(window, {shifts: []});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (window as unknown as {shifts: PerformanceEntry[]}).shifts.push(entry);
      }).observe({type: 'layout-shift', buffered: true});
    });
  await page.goto(`${served.url}${route}`, {waitUntil: 'networkidle'});
  return {page, found};
}

const isOpen = (page: Page): Promise<boolean> => page.locator(PANEL).evaluate((element) => (element as HTMLDetailsElement).open);

/** What each mark says, and the block it stands at. */
function marksIn(page: Page): Promise<[string, string][]> {
  return page.locator('.milestones-mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const line = mark.closest('.milestones-mark-line');
      const block = mark.closest('.milestones-header, li, td, h2, h3, p');
      const words = ((line?.previousElementSibling ?? block)?.textContent ?? '').trim().replace(/\u200B/g, '');
      const kind = line ? 'fence' : block?.matches('.milestones-header') ? 'header' : (block?.tagName.toLowerCase() ?? '');
      return [mark.getAttribute('aria-label') ?? '', kind === 'header' ? kind : `${kind} ${words}`];
    }),
  );
}

test.each(['/docs/milestone-1-core', '/docs/milestone-2-more'])('%s marks each finding at the block it speaks of', async (route) => {
  const {page, found} = await open(route);
  const marks = await marksIn(page);
  for (const [reason, place] of Object.entries(PLACES)) {
    const mark = marks.find(([name]) => name.includes(reason));
    expect(mark?.[1].startsWith(place), `${reason} in ${JSON.stringify(marks)}`).toBe(true);
  }
  const same = await page
    .locator('.milestones-mark[aria-label*="well"]')
    .evaluateAll((found_) => found_.map((mark) => mark.closest('li')?.textContent?.trim()));
  expect(same).toEqual(['✅ It works well', '✅ It works well']);
  const numbers = await page
    .locator('.milestones-mark')
    .evaluateAll((found_) => found_.flatMap((mark) => mark.dataset['findings']?.split(' ') ?? []));
  expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  expect(await page.locator('[id^="milestones-finding-"]').count()).toBe(numbers.length);
  expect(found).toEqual([]);
});

test('the panel is once in the page as it is served, outside of the text', async () => {
  const {page} = await open('/docs/milestone-1-core', {javaScriptEnabled: false});
  expect(await page.locator('.milestones-checklist').count()).toBe(1);
  expect(await page.locator('article .milestones-checklist, .markdown .milestones-checklist').count()).toBe(0);
  expect(await wordsOf(page, 'article')).not.toContain('Unexpected');
  for (const part of ['header', 'checklist'])
    expect(await page.locator(`[data-nosnippet][data-pagefind-ignore] .milestones-${part}`).count()).toBe(1);
  expect(await isOpen(page)).toBe(true);
  const states = await page.locator('.milestones-checklist h3').allTextContents();
  expect(states.map((state) => state.replace(/ \d+$/, ''))).toEqual(['Failed', 'Needs a person', 'Warnings', 'Passed']);
});

test.each([
  ['no-preference', 1],
  ['reduce', 0],
] as const)('with %s the place that a link leads to flashes %d times', async (reducedMotion, count) => {
  const {page} = await open('/docs/milestone-1-core', {reducedMotion});
  const running = await page.evaluate(async () => {
    window.location.hash = 'goal';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const target = document.querySelector(':target');
    return document.getAnimations().filter(({effect}) => effect instanceof KeyframeEffect && effect.target === target).length;
  });
  expect(running).toBe(count);
});

test('a link to a milestone is previewed with its name and the beginning of its summary', async () => {
  const {page} = await open('/docs/milestone-1-core', {javaScriptEnabled: false});
  const told = (name: string): Promise<string | null> => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await told('type')).toBe('article');
  expect(await told('title')).toMatch(/^Milestone 1: Core\b/);
  expect(await told('description')).toMatch(/^The core of Rainwatch is ten gauges/);
});

test.each([1280, 390])('without a script the words are the same, and a mark leads to its finding, %d wide', async (width) => {
  const on = await open('/docs/milestone-1-core', {width});
  const off = await open('/docs/milestone-1-core', {width, javaScriptEnabled: false});
  for (const part of ['article', '.milestones-panel']) expect(await wordsOf(off.page, part)).toBe(await wordsOf(on.page, part));
  const href = await off.page.locator('article .milestones-mark').first().getAttribute('href');
  expect(await off.page.locator(`[id="${href?.slice(1)}"]`).isVisible()).toBe(true);
  await off.page.locator('.milestones-marks input').uncheck();
  expect(await off.page.locator('.milestones-mark:visible').count()).toBe(0);
  expect(on.found).toEqual([]);
});

test.each([1280, 390])('nothing moves by itself, %d wide', async (width) => {
  for (const route of ['/docs/milestone-1-core', '/docs/milestones-overview']) {
    const {page} = await open(route, {width});
    for (let step = 0; step < 10; step += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(50);
    }
    const shifts = await page.evaluate(() => (window as unknown as {shifts: {value: number}[]}).shifts.map(({value}) => value));
    expect(shifts, route).toEqual([]);
  }
});

test('the panel stays in view beside the text, below the table of contents', async () => {
  const {page} = await open('/docs/milestone-1-core');
  for (const top of [0, 2500, 1e6]) {
    await page.evaluate((y) => window.scrollTo({top: y, behavior: 'instant'}), top);
    const panel = await page.locator('.milestones-checklist').boundingBox();
    const contents = await page.locator('.theme-doc-toc-desktop').boundingBox();
    const article = await page.locator('article').boundingBox();
    if (!panel || !contents || !article) throw new Error('not shown');
    expect(panel.y + panel.height).toBeLessThanOrEqual(800);
    expect(Math.round(panel.y)).toBeGreaterThanOrEqual(Math.round(contents.y + contents.height));
    expect(panel.x).toBeGreaterThanOrEqual(article.x + article.width);
  }
});

test('it is a folded bar on a phone, remembers what the reader does, and covers no target', async () => {
  const {page} = await open('/docs/milestone-1-core', {width: 320, height: 640});
  expect(await isOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const bar = await page.locator(PANEL).boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(640, 0);
  for (const mark of await page.locator('article .milestones-mark').all()) {
    await mark.focus();
    const at = await mark.boundingBox();
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  }
  await page.locator(`${PANEL} > summary`).click();
  await page.reload({waitUntil: 'networkidle'});
  expect(await isOpen(page)).toBe(true);
  await page.setViewportSize({width: 1280, height: 800});
  await page.locator('.milestones-marks input').uncheck();
  await page.locator(`${PANEL} > summary`).click();
  await page.reload({waitUntil: 'networkidle'});
  expect(await isOpen(page)).toBe(false);
  expect(await page.locator('.milestones-mark:visible').count()).toBe(0);
  await page.locator('.theme-doc-sidebar-menu').getByRole('link', {name: /More/}).click();
  await page.locator('h1', {hasText: 'Milestone 2'}).waitFor();
  expect(await isOpen(page)).toBe(false);
  expect(await page.locator('.milestones-marks input').isChecked()).toBe(false);
});

test('a reader with a keyboard goes from the bar to a finding, to its place, to its note and back', async () => {
  const {page, found} = await open('/docs/milestone-1-core', {width: 390});
  const active = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest('[class*="milestones-"], summary')?.className ?? '');
  await page.locator('.milestones-header a[href="#milestones-checklist"]').focus();
  await page.keyboard.press('Enter');
  expect(await isOpen(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  const goal = page.locator(`${PANEL} a[data-finding]`).first();
  const number = await goal.getAttribute('data-finding');
  for (let step = 0; step < 20; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toMatch(/^#milestones-mark-/);
  expect(await isOpen(page)).toBe(false);
  expect(await active()).toContain('milestones-mark');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-findings')?.split(' '))).toContain(number);
  await page.keyboard.press('Enter');
  const note = page.locator('.milestones-note');
  await note.waitFor();
  expect(await active()).toContain('milestones-note');
  expect(await wordsOf(page, '.milestones-note')).toMatch(/Unexpected .*(?:Add|Write|Remove|Say) /);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  expect(await active()).toContain('milestones-mark');
  expect(found).toEqual([]);
});

describe.each(['/docs/milestone-1-core', '/ar/docs/milestone-1-core'])('axe finds nothing on %s', (route) => {
  test.each([
    {width: 1280, colorScheme: 'light'},
    {width: 1280, colorScheme: 'dark'},
    {width: 320, colorScheme: 'light'},
  ] as const)('$width wide, $colorScheme', async ({width, colorScheme}) => {
    const {page, found} = await open(`${route}?docusaurus-theme=${colorScheme}`, {width});
    if (width === 320) await page.locator(`${PANEL} > summary`).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(found).toEqual([]);
  });
});

test('in another language what the rules say is English, and says so', async () => {
  const {page} = await open('/ar/docs/milestone-1-core');
  expect(await page.locator('.milestones-checklist [lang="en"]', {hasText: 'Unexpected missing section'}).count()).toBe(1);
  const [panel, article] = await Promise.all(['.milestones-checklist', 'article'].map((one) => page.locator(one).boundingBox()));
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual((article?.x ?? 0) + 1);
});

test('a browser loads nothing for what is served; a reader who comes from another page has it too, and its links lead on', async () => {
  const {page, found} = await open('/docs/milestone-1-core');
  const parts = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').flatMap(({name}) => (name.includes('milestones-parts') ? [name] : [])));
  expect(await parts()).toEqual([]);
  await page.evaluate(() => Object.assign(window, {stayed: true}));
  await page.locator('.theme-doc-toc-desktop a').nth(1).click();
  await page.waitForFunction(() => window.location.hash !== '');
  expect(await page.locator(`${PANEL} h3`).count()).toBeGreaterThan(2);
  expect(await parts()).toEqual([]);
  await page.locator('.milestones-header').getByRole('link', {name: 'All milestones'}).click();
  await page.locator('main h1', {hasText: 'Milestones'}).waitFor();
  await page.locator('main').getByRole('link', {name: /More/}).first().click();
  await page.locator('h1', {hasText: 'Milestone 2'}).waitFor();
  await page.locator('.milestones-header').waitFor();
  expect(await page.locator(`${PANEL} h3`).count()).toBeGreaterThan(2);
  expect(await isOpen(page)).toBe(true);
  expect(await parts()).toHaveLength(1);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  expect(found).toEqual([]);
});

test('an address of a finding opens what is folded, and a key held down with a click is left to the browser', async () => {
  const {page} = await open('/docs/milestone-1-core#milestones-finding-2', {width: 390});
  expect(await isOpen(page)).toBe(true);
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      Object.assign(window, {prevented: event.defaultPrevented});
      // The browser of the tests has no room for a second tab.
      event.preventDefault();
    }),
  );
  await page
    .locator(`${PANEL} a[data-finding]`)
    .first()
    .click({modifiers: ['Control']});
  expect(await page.evaluate(() => (window as unknown as {prevented: boolean}).prevented)).toBe(false);
  expect(await isOpen(page)).toBe(true);
});

test('a page without findings loads nothing of this', async () => {
  const scriptsOf = async (route: string): Promise<string[]> => {
    const {page} = await open(route);
    return page.evaluate(() => performance.getEntriesByType('resource').flatMap(({name}) => (name.endsWith('.js') ? [name] : [])));
  };
  const hasPanel = async (urls: string[]): Promise<boolean> => {
    const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
    return texts.some((text) => text.includes('milestones-checklist'));
  };
  expect(await hasPanel(await scriptsOf('/docs/milestone-1-core'))).toBe(true);
  expect(await hasPanel(await scriptsOf('/docs/notes'))).toBe(false);
});
