import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {FILES, milestone} from './documents.js';
import {Site, type Run} from './site.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

describe.each([{bundler: 'rspack'}, {bundler: 'webpack'}])('a classic site with the packed plugin, built with $bundler', ({bundler}) => {
  let site: Site;
  let cold: Run;
  let served: Served | undefined;

  beforeAll(async () => {
    site = new Site(bundler, {files: FILES, rspack: bundler === 'rspack', plugin: {onBrokenRules: 'warn'}});
    cold = await site.build();
    expect(cold.status, cold.output).toBe(0);
    served = await serve(`${site.folder}/build`);
  });

  afterAll(() => served?.close());

  async function open(route: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{page: Page; found: string[]}> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${served?.url}${route}`, {waitUntil: 'networkidle'});
    return {page, found};
  }

  test('the report is printed once, with places and remedies, before bundling', () => {
    expect(cold.output.match(/docs\/milestone-9-nine\.md:\d+:\d+ {2}error {4}risks {2}/g)).toHaveLength(1);
    expect(cold.output).toMatch(/docs\/milestone-13-thirteen\.md:3:8 {2}error {4}metadata\/front-matter/);
    expect(cold.output).toContain('Add `## Risks & Mitigation` with an H3 for each risk.');
    expect(cold.output).toContain('docs/milestone-12-locked.md: Unexpected encrypted file');
    expect(cold.output.indexOf('errors,')).toBeLessThan(cold.output.indexOf('[SUCCESS]'));
  });

  test('one line names the documents MDX would refuse, and no other', () => {
    const lines = cold.output.split('\n').filter((line) => line.includes('read as CommonMark'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/docs\/env\.md:3:6, docs\/generic\.md:3:\d+, docs\/notes\.md:3:8$/);
    expect(lines[0]).not.toMatch(/intro\.md|milestone/);
  });

  test('no word vanishes from a page', async () => {
    const {page} = await open('/docs/milestone-10-ten');
    const words = await wordsOf(page, 'article');
    for (const kept of [
      '<3 seconds',
      'a < b, 5<6',
      '{placeholder}, {env_var}, {user.name} and ${HOME}',
      'A <Component> word, Array<Foo> and Map<string, number>, a lone <div> and a stray </span> too',
      '~$60/month and H~2~O',
      '/users/:id[int] stay',
      'me@example.com',
      'export const x = 1',
      'import thing from nowhere',
      'Inside the fold',
    ]) {
      expect(words).toContain(kept);
    }
    expect(await page.locator('article del').count()).toBe(0);
    for (const [route, text] of [
      ['/docs/notes', 'Under <3 seconds for {name}.'],
      ['/docs/env', 'Set {env_var} first.'],
      ['/docs/generic', 'A List<Item> of things. Gone and lost.'],
      ['/docs/intro', 'The answer is 42, and red.'],
    ] as const) {
      const other = await open(route);
      expect(await wordsOf(other.page, 'article')).toContain(text);
      expect(other.found).toEqual([]);
    }
  });

  test('the sidebar is in the order of the stages, with badges that screen readers say', async () => {
    const {page} = await open('/docs/milestone-2-more');
    const links = page.locator('.theme-doc-sidebar-menu .menu__link');
    expect((await links.allTextContents()).filter((text) => !/Intro|Notes|Environment|Generic/.test(text))).toEqual([
      'Rainwatch - Milestones Overview',
      'Rainwatch Architecture',
      'Milestone 1: Core',
      'Milestone 2: More',
      'Milestone 9: Nine',
      'Milestone 10: Ten',
      'Milestone 13: Thirteen',
      'milestone-12-locked',
    ]);
    for (const [name, status] of [
      ['Core', 'Complete'],
      ['More', 'In Progress'],
      ['Nine', 'Unknown'],
      ['Ten', 'Planning'],
    ]) {
      expect(
        await page
          .locator('.theme-doc-sidebar-menu')
          .getByRole('link', {name: new RegExp(`${name}.*status: ${status}`)})
          .count(),
        name,
      ).toBe(1);
    }
    expect(await page.locator('.pagination-nav__link--prev').textContent()).toContain('Core');
    expect(await page.locator('.pagination-nav__link--next').textContent()).toContain('Nine');
  });

  test('the header stands in place of the metadata lines, and keeps those that are not its own', async () => {
    const {page, found} = await open('/docs/milestone-2-more');
    const header = page.locator('.milestones-header');
    expect(await header.count()).toBe(1);
    const text = (await header.textContent()) ?? '';
    for (const word of ['In Progress', 'Milestones Overview', 'Architecture Doc', 'October 2026']) expect(text).toContain(word);
    expect(await header.getByRole('link', {name: 'Milestones Overview'}).getAttribute('href')).toBe('/docs/milestones-overview');
    const paragraphs = (await page.locator('article .markdown > p').allTextContents()).join('\n');
    expect(paragraphs).not.toMatch(/^Status|Parent Document|Architecture Reference|Last Updated/m);
    const article = await wordsOf(page, 'article');
    expect(article).toContain('Project: Rainwatch');
    expect(article).toContain('Location: gauges/');
    expect(found).toEqual([]);
  });

  test('the panel shows what failed first, with line, remedy and a link to the heading', async () => {
    const {page, found} = await open('/docs/milestone-9-nine');
    const panel = page.locator('.milestones-checklist');
    const text = await wordsOf(page, '.milestones-checklist');
    for (const word of [
      'Risks identified with mitigation strategies',
      'Unexpected missing section, expected ## Risks & Mitigation',
      'Add ## Risks & Mitigation with an H3 for each risk.',
      'risks',
      'metrics/why',
    ])
      expect(text).toContain(word);
    expect(text.indexOf('Risks identified')).toBeLessThan(text.indexOf('Next Steps have three time horizons'));
    const href = await panel.locator('a[href="#open-questions"]').first().getAttribute('href');
    expect(href).toBe('#open-questions');
    for (const anchor of await panel.locator('a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect(await page.locator(`[id="${anchor.slice(1)}"]`).count(), anchor).toBeGreaterThan(0);
    }
    expect(found).toEqual([]);
  });

  test('a waived finding stands in the panel with its reason, and its comment on no page', async () => {
    const {page, found} = await open('/docs/milestone-10-ten');
    const item = page.locator('.milestones-checklist li').filter({hasText: 'Risks identified with mitigation strategies'}).first();
    const text = (await item.textContent()) ?? '';
    for (const word of ['Waived', 'Unexpected impact Unheard of', 'Reason: the insurer decides (line ', 'risks/impact'])
      expect(text).toContain(word);
    const all = await wordsOf(page, 'article');
    expect(all).toContain('Impact: Unheard of');
    expect(all).not.toMatch(/the insurer decides|milestones-disable/);
    expect(found).toEqual([]);
  });

  test('the dashboard has a row for each milestone in order, and what is missing', async () => {
    const {page, found} = await open('/milestones');
    const rows = page.locator('.milestones-dashboard table tbody tr');
    const texts = await rows.allTextContents();
    expect(texts.map((text) => /Core|More|Nine|Ten|Thirteen/.exec(text)?.[0])).toEqual(['Core', 'More', 'Nine', 'Ten', 'Thirteen']);
    expect(texts[2]).toContain('Unknown');
    expect(texts[0]).toContain('Leaves Block a Funnel');
    const words = await wordsOf(page, '.milestones-dashboard');
    expect(words).toContain('Eleven');
    expect(words).toContain('Nine');
    expect(found).toEqual([]);
    expect(await page.locator('.navbar').getByRole('link', {name: 'Milestones', exact: true}).getAttribute('href')).toBe('/milestones');
  });

  test.runIf(bundler === 'rspack').each(['/docs/milestone-1-core', '/docs/milestone-9-nine', '/docs/milestones-overview', '/milestones'])(
    '%s says the same without JavaScript',
    async (route) => {
      const on = await open(route);
      const off = await open(route, {javaScriptEnabled: false});
      expect(await wordsOf(off.page, 'main')).toBe(await wordsOf(on.page, 'main'));
      expect(on.found).toEqual([]);
    },
  );

  test.runIf(bundler === 'rspack').each(['/docs/milestone-9-nine', '/docs/milestone-10-ten', '/milestones'])(
    'axe finds nothing on %s, light and dark',
    async (route) => {
      for (const theme of ['light', 'dark']) {
        const {page} = await open(`${route}?docusaurus-theme=${theme}`);
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
        expect(await violations(page)).toEqual([]);
      }
    },
  );

  test('every page gets little data for the others', () => {
    const data = JSON.parse(site.read('.docusaurus/globalData.json'));
    expect(JSON.stringify(data['docusaurus-plugin-milestones']).length).toBeLessThan(150);
  });

  test('a warm build brings what changed: the document, and what another says of it', async () => {
    site.write('docs/milestone-1-core.md', milestone(1, 'Core', 'In Progress'));
    site.write('docs/intro.md', '---\nstage: milestone-design\n---\n\n# Milestone 20: Promoted\n\n**Status**: Complete\n');
    const warm = await site.build();
    expect(warm.status, warm.output).toBe(0);
    expect(site.status('docs/milestone-1-core')).toBe('in-progress');
    expect(site.page('docs/intro')).toContain('milestones-header');
    expect(site.page('milestones')).toContain('Promoted');
  });

  test('a new version of the plugin makes pages anew, also those in the cache', async () => {
    const installed = 'node_modules/docusaurus-plugin-milestones';
    const code = site.read(`${installed}/lib/markdown/keep-words.js`);
    expect(code).toContain('return head + body;');
    site.write(
      `${installed}/lib/markdown/keep-words.js`,
      code.replace('return head + body;', "return head + body + '\\n\\nAnother version.\\n';"),
    );
    site.write(`${installed}/package.json`, site.read(`${installed}/package.json`).replace(/"version": "[^"]+"/, '"version": "99.0.0"'));
    const upgraded = await site.build();
    expect(upgraded.status, upgraded.output).toBe(0);
    expect(site.page('docs/milestone-10-ten')).toContain('Another version.');
  });
});
