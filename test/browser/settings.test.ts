import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launch, serve, violations, wordsOf, type Served} from './browser.js';
import {milestone} from './documents.js';
import {Site, type Run} from './site.js';

const SETTINGS = `import {defineConfig} from 'docusaurus-plugin-milestones/config';

export default defineConfig({
  rules: {'*': 'off', 'goal/excludes': 'error'},
  overrides: [{files: 'docs/milestone-2-*', rules: {'*': 'off'}}],
  statuses: ['Idea', {name: 'Building', color: 'info'}, {name: 'In Review', color: '#ffd700'}, {name: 'Live', color: 'success'}],
  include: {'milestone-design': ['step-<n>-<slug>']},
});
`;

/** A milestone with this status. */
function withStatus(number: number, status: string): string {
  return milestone(number, 'Core').replace(/\*\*Status\*\*:.*/, `**Status**: ${status}`);
}

const site = new Site('settings', {
  rspack: true,
  files: {
    'src/pages/index.md': '# Home\n',
    'milestones.config.ts': SETTINGS,
    'docs/milestone-1-core.md': withStatus(1, 'Idea'),
    'docs/milestone-2-core.md': withStatus(2, 'Building (since May)').replace('NOT Include', 'leave out'),
    'docs/step-3-core.md': withStatus(3, 'In Review'),
    'docs/milestone-4-core.md': withStatus(4, 'Nearly there'),
  },
});

let run: Run;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  run = await site.build();
  served = await serve(`${site.folder}/build`);
  browser = await launch();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

test('the settings of milestones.config.ts hold for the build', () => {
  expect(run.status, run.output).toBe(0);
});

test('statuses are shown as they are written, in header, dashboard and sidebar', async () => {
  await page.goto(`${served.url}/docs/milestone-2-core`);
  expect(await wordsOf(page, '.milestones-header .milestones-badge')).toBe('Building(since May)');
  await page.goto(`${served.url}/docs/step-3-core`);
  expect(await wordsOf(page, '.milestones-header .milestones-badge')).toBe('In Review');
  const item = page.locator('.milestones-status--in-review > .menu__link');
  expect(await item.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('◕ In Review');
  expect(await item.evaluate((link) => getComputedStyle(link, '::after').borderTopColor)).toBe('rgb(255, 215, 0)');
  await page.goto(`${served.url}/milestones`);
  const badges = await page.locator('dl .milestones-badge').allTextContents();
  expect(badges.map((text) => text.trim())).toEqual(['Idea', 'Building', 'In Review', 'Unknown']);
});

test.each(['light', 'dark'] as const)('every badge can be read, in %s', async (scheme) => {
  for (const route of ['milestones', 'docs/step-3-core', 'docs/milestone-2-core']) {
    await page.goto(`${served.url}/${route}?docusaurus-theme=${scheme}`);
    expect(await violations(page)).toEqual([]);
  }
});

test('the command of the site has the same settings', async () => {
  site.write('docs/milestone-1-core.md', withStatus(1, 'Idea').replace('NOT Include', 'leave out'));
  const {status, output} = await site.run(['milestones:check']);
  expect(status).toBe(1);
  expect(output).toContain('docs/milestone-1-core.md:');
  expect(output).toContain('goal/excludes');
  expect(output).toContain('1 error, 0 warnings in 4 documents');
});

test('settings in two places, and wrong ones, are refused in one line', async () => {
  const config = site.read('docusaurus.config.js');
  site.write(
    'docusaurus.config.js',
    config.replace('"docusaurus-plugin-milestones",\n      {', '"docusaurus-plugin-milestones",\n      {"preset": "strict"'),
  );
  const both = await site.build();
  expect(both.status).toBe(1);
  expect(both.output).toContain(
    'milestones.config.ts: Unexpected settings here and in the options of docusaurus-plugin-milestones (`preset` in docusaurus.config.js), expected them in one of the two places.',
  );
  site.write('docusaurus.config.js', config);
  site.write('milestones.config.ts', "export default {rules: {'goal/exclude': 'off'}};\n");
  const wrong = await site.build();
  expect(wrong.status).toBe(1);
  expect(wrong.output).toContain(
    'milestones.config.ts: Unexpected rule `goal/exclude` in `rules`, expected `goal/excludes` or another of ',
  );
  for (const {output} of [both, wrong]) expect(output).not.toMatch(/at .*docusaurus-plugin-milestones/);
});
