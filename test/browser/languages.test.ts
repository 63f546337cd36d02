import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {REGISTERS} from '../../src/registers/define.js';
import {fixture} from '../fixtures.js';
import {launch, serve, violations, visit, wordsOf, type Served} from './browser.js';
import {BROKEN, milestone} from './documents.js';
import {ROOT} from './pack.js';
import {Site} from './site.js';

const OVERVIEW = `# Rainwatch - Milestones Overview

## Milestone 1: Core

[Plan](./milestone-1-core.md)

## Milestone 2: Later
`;

const site = new Site('languages', {
  rspack: true,
  plugin: {onBrokenRules: 'ignore'},
  config: {i18n: {defaultLocale: 'en', locales: ['en', 'de', 'ar']}},
  files: {
    'src/pages/index.md': '# Home\n',
    'docs/milestones-overview.md': OVERVIEW,
    'docs/rainwatch-architecture.md': fixture('clean/rainwatch-architecture.md'),
    'docs/milestone-1-core.md': milestone(1, 'Core', 'In Progress'),
    'docs/milestone-9-nine.md': BROKEN,
  },
});

const PAGES = ['/milestones', ...REGISTERS.map((id) => `/milestones/${id}`), '/docs/milestone-1-core', '/docs/milestone-9-nine'];

let served: Served;
let browser: Browser;

beforeAll(async () => {
  // What the sources say in English, and what we have for German, before there is a build.
  for (const locale of ['en', 'de']) {
    const run = await site.run(['write-translations', site.folder, '--locale', locale]);
    expect(run.status, run.output).toBe(0);
    expect(run.output).not.toContain('Unused default message');
    expect(run.output).not.toContain('extraction warnings');
  }
  const run = await site.build();
  expect(run.status, run.output).toBe(0);
  served = await serve(`${site.folder}/build`);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

interface Texts {
  readonly [id: string]: {readonly message: string};
}

const written = (locale: string): Texts => JSON.parse(site.read(`i18n/${locale}/code.json`)) as Texts;
const ours = (texts: Texts): string[] => Object.keys(texts).filter((id) => id.startsWith('milestones.'));

test('write-translations lists every text of ours, in the language that we have it in', () => {
  const all = ours(written('en'));
  expect(readdirSync(path.join(ROOT, 'locales'))).toContain('de');
  const german = JSON.parse(site.read('node_modules/docusaurus-plugin-milestones/locales/de/milestones.json')) as Record<string, string>;
  expect(all.toSorted()).toEqual(Object.keys(german).toSorted());
  const texts = written('de');
  expect(Object.fromEntries(ours(texts).map((id) => [id, texts[id]?.message]))).toEqual(german);
});

describe.each([
  ['de', 'ltr', 'Meilensteine', 'In Arbeit', 'Checkliste'],
  ['ar', 'rtl', 'المعالم الرئيسية', 'قيد التنفيذ', 'قائمة التحقق'],
])('in %s', (locale, direction, title, status, checklist) => {
  test('pages, navbar and sidebar speak it; findings say that they are English', async () => {
    const {page, found} = await visit(browser, `${served.url}/${locale}/docs/milestone-9-nine`, {viewport: {width: 1400, height: 900}});
    expect(await page.evaluate(() => [document.documentElement.lang.slice(0, 2), document.documentElement.dir])).toEqual([
      locale,
      direction,
    ]);
    expect(await wordsOf(page, '.navbar__item[href$="/milestones"]')).toBe(title);
    expect(await wordsOf(page, '.milestones-checklist')).toContain(checklist);
    expect(await page.locator('.milestones-checklist [lang="en"]').count()).toBeGreaterThan(0);
    const badge = page.locator('.milestones-status--in-progress > .menu__link');
    expect(await badge.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(`◐ ${status}`);
    expect(found).toEqual([]);
  });

  test('axe finds nothing, and nothing is wider than a small phone', async () => {
    const {page, found} = await visit(browser, `${served.url}/${locale}/milestones`, {viewport: {width: 320, height: 700}});
    for (const route of PAGES) {
      await page.goto(`${served.url}/${locale}${route}`, {waitUntil: 'networkidle'});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(320);
      expect(await violations(page), route).toEqual([]);
    }
    expect(found).toEqual([]);
  });

  test('the words of a drawing stand in their boxes', async () => {
    const {page} = await visit(browser, `${served.url}/${locale}/docs/milestone-1-core`, {viewport: {width: 1400, height: 900}});
    const outside = await page.locator('.milestones-drawing svg text').evaluateAll((all) =>
      all
        .filter((text) => {
          const [own, whole] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
          return !whole || own.left < whole.left || own.right > whole.right;
        })
        .map(({textContent}) => textContent),
    );
    expect(await page.locator('.milestones-drawing svg text').count()).toBeGreaterThan(3);
    expect(outside).toEqual([]);
  });
});
