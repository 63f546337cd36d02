import type {ChildProcess} from 'node:child_process';
import {renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {complaints, launch} from './browser.js';
import {FILES, milestone} from './documents.js';
import {Site, withoutColor} from './site.js';

const PORT = 3917;
const PLAN =
  "import {MilestoneStatus} from 'docusaurus-plugin-milestones/components';\n\n# Plan\n\nIt is <MilestoneStatus milestone={2} />.\n";
let browser: Browser;
let server: ChildProcess;
let site: Site;
let page: Page;
let output = '';

beforeAll(async () => {
  // `throw` is the default; a server must start all the same.
  site = new Site('start', {
    rspack: true,
    files: {...FILES, 'docs/plan.mdx': PLAN, 'docs/lost.md': '# Lost\n\n<3 ![a drop](./drop.png)\n'},
  });
  server = site.docusaurus(['start', site.folder, '--no-open', '--port', String(PORT), '--host', '127.0.0.1'], {NODE_ENV: 'development'});
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data: Buffer) => (output += withoutColor(data.toString())));
  await vi.waitFor(() => expect(output).toMatch(/compiled successfully/i), {timeout: 120_000, interval: 500});
  browser = await launch();
  page = await browser.newPage();
});

afterAll(async () => {
  server?.kill();
  await browser?.close();
});

/** Saves as editors do, in one step. */
function save(file: string, text: string): void {
  site.write(`${file}.tmp`, text);
  renameSync(path.join(site.folder, `${file}.tmp`), path.join(site.folder, file));
}

test('broken rules only warn, and are printed again when they change, not when they do not', async () => {
  expect(output).toMatch(/\[WARNING\] Milestones: the documents were checked/);
  expect(output.match(/metrics\/why {2}Unexpected missing `Why` in `Rain Error`/g)).toHaveLength(1);
});

test.each(['/docs/milestone-2-more', '/docs/milestone-1-core', '/milestones', '/milestones/risks'])(
  '%s complains of nothing to its author',
  async (route) => {
    const found = complaints(page);
    await page.goto(`http://127.0.0.1:${PORT}${route}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForTimeout(500);
    expect(found).toEqual([]);
  },
);

test('a saved document changes header, panel and dashboard without a restart or a reload', async () => {
  await page.goto(`http://127.0.0.1:${PORT}/docs/milestone-2-more`);
  await page.locator('.milestones-header').waitFor();
  await page.evaluate(() => Object.assign(window, {stayed: true}));
  save('docs/milestone-2-more.md', milestone(2, 'More', 'Complete').replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, ''));
  await expect.poll(() => page.locator('.milestones-header').textContent(), {timeout: 30_000}).toContain('Complete');
  await expect.poll(() => page.locator('.milestones-checklist').textContent(), {timeout: 30_000}).toContain('## Risks & Mitigation');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await page.goto(`http://127.0.0.1:${PORT}/milestones`);
  await expect.poll(() => page.locator('.milestones-dashboard tbody tr').nth(1).textContent(), {timeout: 30_000}).toContain('Complete');
  await expect.poll(() => output).toMatch(/milestone-2-more\.md:\d+:\d+ {2}error {4}risks/);
});

test('a piece on another page follows a saved document, without a reload', async () => {
  const saved = async (status: string): Promise<void> => {
    save('docs/milestone-2-more.md', milestone(2, 'More', status));
    await expect.poll(() => page.locator('.markdown .milestones-badge').textContent(), {timeout: 30_000}).toBe(status);
  };
  await page.goto(`http://127.0.0.1:${PORT}/docs/plan`);
  await saved('Planning');
  await page.evaluate(() => Object.assign(window, {stayed: true}));
  await saved('Complete');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('an edited drawing is drawn anew, without a reload', async () => {
  await page.goto(`http://127.0.0.1:${PORT}/docs/milestone-2-more`);
  const svg = page.locator('.milestones-drawing svg').first();
  await expect.poll(() => svg.textContent(), {timeout: 30_000}).toContain('Public Page');
  await page.evaluate(() => Object.assign(window, {stayed: true}));
  save('docs/milestone-2-more.md', milestone(2, 'More', 'Complete').replace('Public Page ', 'Village Page'));
  await expect.poll(() => svg.textContent(), {timeout: 30_000}).toContain('Village Page');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

/** What a part of a page says once it is loaded anew; a server that is just reading a new file may not know the page yet. */
async function loaded(route: string, selector: string): Promise<string> {
  await page.goto(`http://127.0.0.1:${PORT}${route}`);
  return page
    .locator(selector)
    .textContent({timeout: 3000})
    .then((text) => text ?? '')
    .catch(() => '');
}

test('a document with a new name gets its page, header and row', async () => {
  save('docs/milestone-3-third.md', milestone(3, 'Third'));
  const patience = {timeout: 60_000, interval: 1000};
  await expect.poll(() => loaded('/milestones', '.milestones-dashboard tbody'), patience).toContain('Third');
  await expect.poll(() => loaded('/docs/milestone-3-third', '.milestones-header'), patience).toContain('Planning');
});

test('an image that was lost is shown once it is there, and no longer when it goes', async () => {
  await page.goto(`http://127.0.0.1:${PORT}/docs/lost`);
  await expect.poll(() => page.locator('article .markdown').textContent(), {timeout: 30_000}).toContain('a drop');
  expect(await page.locator('article img').count()).toBe(0);
  site.write(
    'docs/drop.png',
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  );
  await expect.poll(() => page.locator('article img').count(), {timeout: 30_000}).toBe(1);
  rmSync(path.join(site.folder, 'docs/drop.png'));
  await expect.poll(() => page.locator('article img').count(), {timeout: 30_000}).toBe(0);
});
