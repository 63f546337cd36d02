import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {dangers, launch, serve, violations, visit, type Served, type Visit} from './browser.js';
import {milestone} from './documents.js';
import {Site, type SiteSettings} from './site.js';

const fence = (text: string, info = 'mermaid'): string => `\`\`\`${info}\n${text}\n\`\`\`\n`;
const FLOW = 'flowchart LR\n  A[Gauge] --> B[Gateway]';
const SEQUENCE = 'sequenceDiagram\n  Gauge->>Gateway: tips';
const STATE = 'stateDiagram-v2\n  [*] --> Dry\n  Dry --> Wet';
const BROKEN = 'flowchart TD\n  A[Load (fast)] --> B';

/** Only a browser can draw it; and all that its author could try. */
const FORMULA = `%%{init: {"securityLevel": "loose", "themeCSS": "@import url(https://example.org/x.css)", "theme": "forest"}}%%
flowchart LR
  A["$$x^2$$"] --> B["<img src=nowhere.png onerror='window.hacked=1'> <script>window.hacked=2</script> plain"]
  B --> C["<a href='javascript:window.hacked=3'>link</a> <b style='background:url(nowhere.gif)'>bold</b>"]
  click A "javascript:window.hacked=4"
  click B call hack()`;

/** Mermaid asks for the picture before it draws. */
const PICTURE = 'flowchart LR\n  A["$$y^2$$"] --> D@{ img: "https://example.org/nowhere.svg", label: "a picture", w: 40, h: 40 }';

/** More than the build reads: a reader has to ask for it. */
const LARGE = `flowchart LR\n  L[Large] --> M[Map]\n${`%% ${'rain '.repeat(20)}\n`.repeat(2100)}  M --> N[Note]`;

const page = (number: number, name: string, ...fences: string[]): string =>
  milestone(number, name)
    .replaceAll(/```[^]*?```/g, 'No drawing.')
    .replace('\n## Goal', () => `\n${fences.join('\n')}\n## Goal`);

const DRAWN = {
  'src/pages/index.md': '# Home\n',
  'docs/milestone-1-drawn.md': page(1, 'Drawn', fence(FLOW), fence(SEQUENCE), fence(STATE)),
  'docs/milestone-2-broken.md': page(2, 'Broken', fence(BROKEN)),
  'docs/milestone-3-none.md': page(3, 'None'),
  'docs/milestone-8-twice.md': page(8, 'Twice', fence(FLOW), fence(STATE), fence(FLOW)),
  'docs/other.md': `# Other\n\n${fence(FLOW)}`,
};
const FILES = {
  ...DRAWN,
  'docs/milestone-4-formula.md': page(4, 'Formula', 'Before.\n'.repeat(3), fence(FORMULA)),
  'docs/milestone-5-below.md': page(5, 'Below', ...Array.from({length: 80}, (_, at) => `Line ${at}.\n`), fence(FORMULA)),
  'docs/milestone-7-picture.md': page(7, 'Picture', fence(PICTURE)),
  'docs/milestone-6-large.md': page(6, 'Large', fence(LARGE)),
};

/** A site's own components, around those of the theme. */
const OWN = Object.fromEntries(
  ['Mermaid', 'CodeBlock', 'MDXComponents/Code'].map((name) => [
    `src/theme/${name}.js`,
    `import React from 'react';
import Original from '@theme-original/${name}';
export default (props) => <div className="own-${name.split('/')[0]}"><Original {...props} /></div>;
`,
  ]),
);

const THEME = {themes: ['@docusaurus/theme-mermaid']};
const SWITCH = {markdown: {mermaid: true}};
const SITES = {
  // What most sites have that use Mermaid.
  theme: {files: {...FILES, ...OWN}, rspack: true, config: {...THEME, ...SWITCH}},
  themeWebpack: {files: FILES, config: {...THEME, ...SWITCH}},
  unswitched: {files: FILES, rspack: true, config: THEME},
  themeless: {files: FILES, rspack: true, config: SWITCH},
  bare: {files: FILES, rspack: true},
  bareWebpack: {files: FILES},
  left: {files: FILES, rspack: true, plugin: {diagrams: {mermaid: 'theme'}}, config: {...THEME, ...SWITCH}},
  all: {files: DRAWN, rspack: true, plugin: {diagrams: {pages: 'all'}}},
  none: {files: DRAWN, rspack: true, plugin: {diagrams: {pages: false}}},
} satisfies Record<string, SiteSettings>;
type Name = keyof typeof SITES;

const built = new Map<Name, {readonly site: Site; readonly served: Served}>();
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  for (const {served} of built.values()) served.close();
});

/** The site of that name, built when it is first needed. */
async function siteOf(name: Name): Promise<{readonly site: Site; readonly served: Served}> {
  const known = built.get(name);
  if (known) return known;
  const settings: SiteSettings = SITES[name];
  const site = new Site(`mermaid-${name}`, {...settings, plugin: {onBrokenRules: 'ignore', ...settings.plugin}});
  const {status, output} = await site.build();
  expect(status, output).toBe(0);
  const one = {site, served: await serve(`${site.folder}/build`)};
  built.set(name, one);
  return one;
}

async function open(name: Name, route: string, options?: Parameters<typeof visit>[2]): Promise<Visit> {
  return visit(browser, `${(await siteOf(name)).served.url}/docs/${route}`, options);
}

const DRAWING = '.milestones-drawing [tabindex] > svg';
const FALLBACK = '.milestones-mermaid [tabindex] svg';
/** Words that stand in Mermaid alone. */
const MERMAID = /Maximum text size in diagram exceeded/;
const hacked = ({page: one}: Visit): Promise<unknown> => one.evaluate(() => (window as {hacked?: number}).hacked);

/** The scripts of a page that hold Mermaid. */
async function mermaidIn(name: Name, {asked}: Visit): Promise<string[]> {
  const {site} = await siteOf(name);
  return asked.filter((url) => url.endsWith('.js') && MERMAID.test(site.read(`build${new URL(url).pathname}`)));
}

/** A site that bundles Mermaid takes long: the others differ less from these than they cost, and are built when asked for. */
const isThorough = process.env['MILESTONES_EVERY_SITE'] === '1';
const OFTEN: readonly Name[] = ['theme', 'bareWebpack'];
const RARELY: readonly Name[] = ['themeWebpack', 'unswitched', 'themeless', 'bare'];

describe.each<Name>(isThorough ? [...OFTEN, ...RARELY] : OFTEN)('Mermaid on the site: %s', (name) => {
  test('is drawn by the build, and no page whose diagrams are all drawn loads Mermaid', async () => {
    for (const route of ['milestone-1-drawn', 'milestone-2-broken', 'milestone-3-none']) {
      const one = await open(name, route);
      expect(await one.page.locator(DRAWING).count(), route).toBe(route.includes('drawn') ? 3 : 0);
      expect(await mermaidIn(name, one)).toEqual([]);
      expect(one.found).toEqual([]);
    }
  });

  test('that does not parse shows its source and a note, and nothing red', async () => {
    const {page: one} = await open(name, 'milestone-2-broken');
    expect(await one.locator('article pre').textContent()).toContain('Load (fast)');
    expect(await one.locator('.milestones-drawing-fault').textContent()).toMatch(/^This diagram could not be drawn: Unexpected/);
    expect(await one.locator('[class*=errorBoundary]').count()).toBe(0);
  });

  test('that only a browser can draw is drawn when it is seen, and not before', async () => {
    const below = await open(name, 'milestone-5-below', {viewport: {width: 1000, height: 600}});
    expect(await mermaidIn(name, below)).toEqual([]);
    expect(await below.page.locator(FALLBACK).count()).toBe(0);
    await below.page.locator('.milestones-drawing-fault').scrollIntoViewIfNeeded();
    await below.page.locator(FALLBACK).waitFor();
    expect(await below.page.locator(FALLBACK).textContent()).toContain('plain');
    expect(await mermaidIn(name, below)).not.toEqual([]);
    expect(await below.page.locator('.milestones-drawing-fault').count()).toBe(0);
    expect(await below.page.locator('.milestones-drawing details pre').count()).toBe(1);
  });

  test('nothing in it can run, on the page or in full screen', async () => {
    const one = await open(name, 'milestone-4-formula');
    await one.page.locator(FALLBACK).waitFor();
    const parts = await one.page.locator(`${FALLBACK} .node`).all();
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) await part.dispatchEvent('click');
    await one.page.getByRole('button', {name: 'Full screen'}).click();
    const dialog = one.page.getByRole('dialog');
    await dialog.locator('svg').waitFor();
    for (const part of await dialog.locator('svg .node').all()) await part.dispatchEvent('click');
    expect(await hacked(one)).toBeUndefined();
    expect(one.page.url()).toContain('milestone-4-formula');
    expect(one.asked.filter((url) => url.includes('example.org'))).toEqual([]);
  });

  test('without a script the source stays, with a note', async () => {
    const {page: one} = await open(name, 'milestone-4-formula', {javaScriptEnabled: false});
    expect(await one.locator('article pre').first().textContent()).toContain('$$x^2$$');
    expect(await one.locator('.milestones-drawing-fault').textContent()).toMatch(/when the site was built: Unexpected formula/);
    const {page: large} = await open(name, 'milestone-6-large', {javaScriptEnabled: false});
    expect(await large.getByRole('button', {name: 'Draw it now'}).isVisible()).toBe(false);
  });
});

describe.each<Name>(isThorough ? ['bare', 'bareWebpack'] : ['bareWebpack'])('our own Mermaid in the browser: %s', (name) => {
  test('reaches out for nothing, and leaves nothing dangerous', async () => {
    const one = await open(name, 'milestone-4-formula');
    await one.page.locator(FALLBACK).waitFor();
    expect(await dangers(one.page, FALLBACK)).toEqual([]);
    expect(one.asked.filter((url) => /nowhere|example\.org/.test(url))).toEqual([]);
    expect(one.found).toEqual([]);
    expect(await one.page.locator(`${FALLBACK} math`).count()).toBe(1);
    const picture = await open(name, 'milestone-7-picture');
    await picture.page.locator(FALLBACK).waitFor();
    expect(await picture.page.locator(FALLBACK).textContent()).toContain('a picture');
    expect(picture.asked.filter((url) => url.includes('example.org'))).toEqual([]);
  });

  test('has a name, its natural size and the colours of the page', async () => {
    const {page: one} = await open(name, 'milestone-4-formula');
    const svg = one.locator(FALLBACK);
    await svg.waitFor();
    expect((await svg.boundingBox())?.width).toBeCloseTo(Number(await svg.getAttribute('width')), 0);
    expect(await violations(one, '.milestones-mermaid')).toEqual([]);
    const colour = (): Promise<string> =>
      svg
        .locator('rect')
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    const light = await colour();
    while ((await one.evaluate(() => document.documentElement.dataset['theme'])) !== 'dark')
      await one.locator('button[class*=toggleButton]').first().click();
    await expect.poll(colour).not.toBe(light);
    expect(await violations(one, '.milestones-mermaid')).toEqual([]);
  });

  test('draws what is large only for who asks for it', async () => {
    const {page: one} = await open(name, 'milestone-6-large');
    expect(await one.locator('.milestones-drawing-fault').textContent()).toMatch(/Unexpected diagram of \d+ characters/);
    await one.waitForTimeout(500);
    expect(await one.locator(FALLBACK).count()).toBe(0);
    await one.getByRole('button', {name: 'Draw it now'}).click();
    await one.locator(FALLBACK).waitFor();
    expect(await one.locator(FALLBACK).textContent()).toMatch(/Large[^]*Map[^]*Note/);
  });

  test('takes the focus along, says when it fails, and tries again', async () => {
    const {page: one} = await open(name, 'milestone-6-large');
    const focused = (): Promise<string> => one.evaluate(() => document.activeElement?.textContent ?? '');
    await one.route('**/*.js', (route) => route.abort());
    await one.getByRole('button', {name: 'Draw it now'}).click();
    await one.getByRole('button', {name: 'Try again'}).waitFor();
    expect(await one.locator('.milestones-drawing-fault output').textContent()).toBe('The browser could not draw it either.');
    expect(await one.locator('article [aria-busy=true], article [aria-disabled=true]').count()).toBe(0);
    expect(await focused()).toBe('Try again');
    expect(await violations(one, 'article')).toEqual([]);
    await one.unroute('**/*.js');
    await one.keyboard.press('Enter');
    await one.locator(FALLBACK).waitFor();
    await one.locator('.milestones-mermaid [tabindex]:focus').waitFor();
  });
});

test("the theme's own component and those of the site draw what the build cannot, and show every source", async () => {
  const {page: one} = await open('theme', 'milestone-4-formula');
  await one.locator('.own-Mermaid .docusaurus-mermaid-container svg').waitFor();
  expect(await one.locator('.milestones-drawing details .own-MDXComponents .own-CodeBlock pre').count()).toBe(1);
  const drawn = await open('theme', 'milestone-1-drawn');
  expect(await drawn.page.locator('.milestones-drawing details .own-MDXComponents .own-CodeBlock pre').count()).toBe(3);
  expect(await drawn.page.locator('.own-Mermaid').count()).toBe(0);
  // A page of no stage is none of ours.
  const other = await open('theme', 'other');
  await other.page.locator('.own-Mermaid .docusaurus-mermaid-container svg').waitFor();
  expect(await other.page.locator('.milestones-drawing').count()).toBe(0);
});

test("where the theme's own fails, the source and the note stay, with a button", async () => {
  const {page: one} = await open('theme', 'milestone-6-large');
  await one.route('**/*.js', (route) => route.abort());
  await one.getByRole('button', {name: 'Draw it now'}).click();
  await one.getByRole('button', {name: 'Try again'}).waitFor();
  expect(await one.locator('article pre').textContent()).toContain('Large');
  expect(await one.locator('.milestones-mermaid').count()).toBe(0);
});

test('the option leaves all of Mermaid to the theme', async () => {
  const {page: one} = await open('left', 'milestone-1-drawn');
  await expect.poll(() => one.locator('.docusaurus-mermaid-container svg').count(), {timeout: 60_000}).toBe(3);
  expect(await one.locator('.milestones-drawing').count()).toBe(0);
  const {page: plain} = await open('left', 'milestone-1-drawn', {javaScriptEnabled: false});
  expect(await plain.locator('.docusaurus-mermaid-container svg, .milestones-drawing').count()).toBe(0);
});

test('on all docs, or on none', async () => {
  const drawnOn = async (name: Name, route: string): Promise<number> => (await open(name, route)).page.locator(DRAWING).count();
  expect(await drawnOn('all', 'milestone-1-drawn')).toBe(3);
  expect(await drawnOn('all', 'other')).toBe(1);
  expect(await drawnOn('none', 'milestone-1-drawn')).toBe(0);
  const {page: one} = await open('none', 'milestone-2-broken');
  expect(await one.locator('article pre').count()).toBe(1);
  expect(await one.locator('.milestones-drawing-fault').count()).toBe(0);
});

test('a diagram that stands on a page twice has ids of its own each time, the same in the build and in the browser', async () => {
  const {page: one} = await open('all', 'milestone-8-twice');
  // What React has for a picture in the browser stands beside what the build has written.
  await one.waitForFunction((selector) => {
    const [picture] = document.querySelectorAll(selector);
    return Object.keys(picture?.parentElement ?? {}).some((key) => key.startsWith('__reactProps'));
  }, DRAWING);
  const pictures = await one.locator(DRAWING).evaluateAll((all) =>
    all.map((svg) => {
      const [, props] = Object.entries(svg.parentElement ?? {}).find(([key]) => key.startsWith('__reactProps')) ?? [];
      const ids = [svg, ...svg.querySelectorAll('[id]')].map(({id}) => id);
      return {ids, isSame: JSON.stringify(props).includes(JSON.stringify(` id="${svg.id}"`).slice(1, -1))};
    }),
  );
  expect(pictures.map(({isSame}) => isSame)).toEqual([true, true, true]);
  const ids = pictures.flatMap((picture) => picture.ids);
  expect(ids.length).toBeGreaterThan(6);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what a reader loads, in bytes after compression', () => {
  /** The scripts of a page; the one that lists all files of the site by itself. */
  async function scripts(name: Name, route: string): Promise<{readonly list: number; readonly rest: number}> {
    const {site} = await siteOf(name);
    const {page: one} = await open(name, route);
    // What is fetched ahead for the pages that this one links to is not of this page.
    const run = await one.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
        .map((entry) => entry.name),
    );
    const sizes = [...new Set(run)].map((url) => ({
      isList: url.includes('runtime~main'),
      size: gzipSync(site.read(`build${new URL(url).pathname}`)).length,
    }));
    const sum = (isList: boolean): number => sizes.filter((one) => one.isList === isList).reduce((total, {size}) => total + size, 0);
    return {list: sum(true), rest: sum(false)};
  }

  test('three diagrams cost at most 2 KB beyond the text of their pictures', async () => {
    const [drawn, plain] = [await scripts('all', 'milestone-1-drawn'), await scripts('none', 'milestone-1-drawn')];
    const {page: one} = await open('all', 'milestone-1-drawn');
    const svgs = await one.locator(DRAWING).evaluateAll((all) => all.map(({outerHTML}) => outerHTML).join('\n'));
    const more = drawn.list + drawn.rest - plain.list - plain.rest - gzipSync(svgs).length;
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThanOrEqual(2048);
  });

  test('a page without diagrams costs nothing, but for two lines in the list of files', async () => {
    const [drawn, plain] = [await scripts('all', 'milestone-3-none'), await scripts('none', 'milestone-3-none')];
    // Names of files are hashes in a dozen files, which do not all compress alike; what shows drawings has above 1,000 bytes.
    expect(Math.abs(drawn.rest - plain.rest)).toBeLessThan(64);
    expect(drawn.list - plain.list).toBeLessThan(48);
  });

  test('Mermaid is no part of a site on which the build draws everything', async () => {
    const {site} = await siteOf('all');
    const folder = path.join(site.folder, 'build/assets/js');
    const holding = readdirSync(folder).filter((file) =>
      /Maximum text size in diagram|milestones\.drawing\.unbuilt/.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(holding).toEqual([]);
  });
});
