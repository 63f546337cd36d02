import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {milestone} from './documents.js';
import {Site, type Run} from './site.js';

/** A stage that nobody but this site has. */
const runbook = {
  id: 'runbook',
  name: 'Runbook',
  files: ['runbook-<slug>'],
  statuses: ['Draft', {name: 'Rehearsed', color: 'success'}],
  metadata: [{label: 'Last Rehearsed', at: 'bottom', holds: 'date'}],
  sections: ['Symptoms', {title: 'Steps', items: {name: 'step', parts: ['Do', {label: 'Check', severity: 'warn'}]}}],
  rules: ['prose/placeholder'],
};

const RUNBOOK = `# Power Cut

**Status**: Rehearsed

## Symptoms

The kiosk is dark for {minutes} minutes, <3 on most days.

## Steps

### Switch to the Battery

**Do**: Turn the red key.

---

*Last Rehearsed*: October 2026
`;

/** An overview in a form of its own, of which nothing is asked. */
const ROADMAP = '# Roadmap\n\n| Milestone | Name |\n|---|---|\n| M1 | [Core](./milestone-1-core.md) |\n';

const site = new Site('own-stage', {
  rspack: true,
  plugin: {stages: [runbook]},
  files: {
    'src/pages/index.md': '# Home\n',
    'docs/runbook-power-cut.md': RUNBOOK,
    'docs/roadmap.md': ROADMAP,
    'docs/rainwatch-architecture.md': '# Rainwatch\n\n## Overview\n\nTen gauges.\n',
    'docs/milestone-1-core.md': milestone(1, 'Core').replaceAll('./milestones-overview.md', './roadmap.md'),
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

test('its documents are checked in the build', () => {
  expect(run.status, run.output).toBe(0);
  expect(run.output).toContain(
    'docs/runbook-power-cut.md:11:1  warning  steps/check  Unexpected missing `Check` in `Switch to the Battery`',
  );
  expect(run.output).toContain('0 errors, 1 warning in 4 documents');
});

test('its page has header, badge and checklist, and keeps every word', async () => {
  const found = complaints(page);
  await page.goto(`${served.url}/docs/runbook-power-cut`);
  expect(await wordsOf(page, '.milestones-header .milestones-badge')).toBe('Rehearsed');
  expect(await page.locator('.milestones-checklist h3').allTextContents()).toEqual(['Warnings 1', 'Passed 7']);
  for (const group of ['Runbook', 'Document metadata', 'Wording and links'])
    expect(await wordsOf(page, '.milestones-checklist')).toContain(group);
  expect(await wordsOf(page, '.milestones-checklist')).toContain('Steps: each step has Do and Check');
  expect(await wordsOf(page, 'article')).toContain('dark for {minutes} minutes, <3 on most days');
  expect(await violations(page)).toEqual([]);
  expect(found).toEqual([]);
});

test('it stands behind the milestones in the sidebar, and on the dashboard', async () => {
  await page.goto(`${served.url}/docs/runbook-power-cut`);
  const labels = await page.locator('.theme-doc-sidebar-menu .menu__link').allTextContents();
  expect(labels.map((label) => label.trim())).toEqual(['Roadmap', 'Rainwatch', 'Milestone 1: Core', 'Power Cut']);
  expect(await page.locator('.milestones-status--rehearsed').count()).toBe(1);
  await page.goto(`${served.url}/milestones`);
  expect(await page.locator('tbody th').allTextContents()).toEqual([expect.stringContaining('Core')]);
  expect(await page.locator('main h2').allTextContents()).toContain('Runbook');
  expect(await wordsOf(page, 'main section:has(h2:text-is("Runbook"))')).toContain('Power CutRehearsed');
  expect(await violations(page)).toEqual([]);
});

test('a roadmap and an architecture document of another form have a header and no checklist', async () => {
  for (const name of ['roadmap', 'rainwatch-architecture']) {
    await page.goto(`${served.url}/docs/${name}`);
    expect(await page.locator('.milestones-header').count(), name).toBe(1);
    expect(await page.locator('.milestones-checklist').count(), name).toBe(0);
  }
});
