import {execFileSync} from 'node:child_process';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {complaints, launch, serve, violations, wordsOf, type Served} from './browser.js';
import {milestone} from './documents.js';
import {ROOT} from './pack.js';
import {Site, type Run} from './site.js';

const PIECES = `
It is :milestone-status[1] at 10:30, a:b and :note: too; then :milestone-badge[2] with :milestone-progress{milestone=2}.

::milestone-table{status="in-progress, complete" columns="status, risk"}

::milestone-checklist{milestone=2 show="open"}

::risk-matrix{milestone=1}
`;

const COMPONENTS = `import {MilestoneBadge, MilestoneTable} from 'docusaurus-plugin-milestones/components';

# Plan

<MilestoneBadge milestone="1" /> comes before <MilestoneBadge milestone={7} />.

<MilestoneTable milestones={[2, 1]} columns={['status', 'errors']} />

:milestone-status[eight]
`;

const HOME = `import {MilestoneStatus} from 'docusaurus-plugin-milestones/components';

export default function Home() {
  return <main><h1>Home</h1><MilestoneStatus milestone={1} /></main>;
}
`;

/** A component of the site that does more than show something. */
const HEADER = `import {useState} from 'react';
import Header from '@theme-original/MilestoneHeader';

export default function MilestoneHeader(props) {
  const [count, setCount] = useState(0);
  return <><Header {...props} /><button data-count onClick={() => setCount(count + 1)}>{count}</button></>;
}
`;

/** Another plugin that wraps what this one wraps too. */
const OTHER = {
  'other/index.js': "export default () => ({name: 'other', getThemePath: () => './theme'});\n",
  'other/package.json': '{"type": "module"}',
  'other/theme/DocItem/index.js':
    'import DocItem from \'@theme-init/DocItem\';\nexport default (props) => <div data-wrapped="doc"><DocItem {...props} /></div>;\n',
  'other/theme/MDXComponents/index.js':
    'import MDXComponents from \'@theme-init/MDXComponents\';\nexport default {...MDXComponents, strong: (props) => <b data-wrapped="mdx" {...props} />};\n',
};

const CONFIG = `import {remarkMilestones} from 'docusaurus-plugin-milestones/remark';

export default {
  title: 'Test',
  url: 'https://example.com',
  baseUrl: '/',
  future: {v4: true},
  themeConfig: {navbar: {title: 'Test', items: []}},
  presets: [['classic', {blog: false, docs: {beforeDefaultRemarkPlugins: [remarkMilestones]}, theme: {customCss: './src/css/custom.css'}}]],
  plugins: [['docusaurus-plugin-milestones', {id: 'own', onBrokenRules: 'ignore', diagrams: {pages: false}}], './other/index.js'],
};
`;

const TSCONFIG = {
  compilerOptions: {
    jsx: 'react-jsx',
    lib: ['DOM', 'ES2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: ['node', '@docusaurus/module-type-aliases', '@docusaurus/theme-classic', 'docusaurus-plugin-milestones/theme'],
  },
  include: ['src'],
};

/** The same as MDX takes it. */
const asMdx = (text: string): string => text.replaceAll('<', 'below ').replaceAll('{', '(').replaceAll('}', ')');

const site = new Site('pieces', {
  rspack: true,
  files: {
    ...OTHER,
    'src/pages/index.js': HOME,
    'src/theme/MilestoneHeader/index.js': HEADER,
    'docs/milestones-overview.md': '# Overview\n\n## Milestone 1: Core\n\n## Milestone 2: More\n',
    'docs/milestone-1-core.md': milestone(1, 'Core', 'Complete').replace('## Goal\n', `${PIECES}\n## Goal\n`),
    'docs/milestone-2-more.mdx': asMdx(milestone(2, 'More', 'Nearly there')).replace('## Goal\n', `${PIECES}\n## Goal\n`),
    'docs/notes.md': `# Notes\n\nWords in **bold**.\n${PIECES}`,
    'docs/plan.mdx': COMPONENTS,
    'docs/plain.md': '# Plain\n\nNothing to see.\n',
    'tsconfig.json': JSON.stringify(TSCONFIG),
  },
});

let run: Run;
let served: Served;
let browser: Browser;
let page: Page;
/** Without scripts. */
let plain: Page;

beforeAll(async () => {
  site.write('docusaurus.config.js', CONFIG);
  for (const [name, ...how] of [
    ['MilestonePiece/Status', '--eject', '--typescript'],
    ['MilestonePiece/Table', '--wrap', '--typescript'],
  ] as const) {
    const swizzled = await site.run(['swizzle', 'docusaurus-plugin-milestones', name, ...how]);
    expect(swizzled.status, swizzled.output).toBe(0);
  }
  const [status, table] = ['src/theme/MilestonePiece/Status/index.tsx', 'src/theme/MilestonePiece/Table/index.tsx'];
  site.write(status, site.read(status).replace('return <MilestoneBadge', 'return <MilestoneBadge text="of my own"'));
  site.write(table, site.read(table).replace('<Table', '<p>Wrapped</p><Table'));
  run = await site.build();
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

test.each(['milestone-1-core', 'milestone-2-more', 'notes'])('directives are pieces in %s', async (name) => {
  await plain.goto(`${served.url}/docs/${name}`);
  const body = plain.locator('article');
  const line = (await body.locator('p', {hasText: '10:30'}).textContent()) ?? '';
  expect(line).toMatch(/^It is Complete\s*of my own at 10:30, a:b and :note: too; then 2 More\s*Unknown with\s*\d+ of \d+ checks\.$/);
  expect(await body.locator('table.milestones-piece').innerText()).toMatch(/Milestone\s+Status\s+Highest risk\s+1 Core\s+Complete\s+High/);
  expect(await body.locator('.milestones-piece', {hasText: 'to fix before'}).textContent()).toContain('Unexpected status');
  expect(await body.locator('.milestones-risk-matrix a').count()).toBeGreaterThan(0);
});

test.each(['docs/milestone-2-more', 'docs/plan', ''])(
  '/%s says the same with and without scripts, and complains of nothing',
  async (route) => {
    const found = complaints(page);
    await page.goto(`${served.url}/${route}`, {waitUntil: 'networkidle'});
    await plain.goto(`${served.url}/${route}`);
    expect(await wordsOf(page, 'main')).toBe(await wordsOf(plain, 'main'));
    expect(found).toEqual([]);
  },
);

test('components are pieces in MDX and on a page of React; what does not exist is told there and in the terminal', async () => {
  await plain.goto(`${served.url}/docs/plan`);
  const words = await wordsOf(plain, 'article .markdown');
  expect(words).toContain('1 CoreComplete comes before ⚠ Unexpected milestone 7, expected one of: 1, 2.');
  expect(words).toContain('Unexpected milestone eight, expected one of: 1, 2');
  expect(await plain.locator('article tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^2 More\s+Unknown\s+[1-9]$/),
    expect.stringMatching(/^1 Core\s+Complete\s+[1-9]$/),
  ]);
  expect(run.output).toMatch(
    /pieces that cannot be shown[^\n]*\n {2}docs\/plan\.mdx:5 {2}Unexpected milestone `7`, expected `1` or `2`\n {2}docs\/plan\.mdx:9 {2}Unexpected milestone `eight`/,
  );
  await plain.goto(`${served.url}/`);
  expect(await wordsOf(plain, 'main')).toBe('HomeCompleteof my own');
});

test('pieces are easy to read for all', async () => {
  await page.goto(`${served.url}/docs/notes`, {waitUntil: 'networkidle'});
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({width: 320, height: 640});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({width: 1280, height: 720});
});

test('a page loads what its pieces need, and one without pieces nothing', async () => {
  const loaded = async (route: string): Promise<boolean[]> => {
    const texts: Promise<string>[] = [];
    const one = await browser.newPage();
    one.on('response', (response) => {
      if (response.url().endsWith('.js')) texts.push(response.text());
    });
    await one.goto(`${served.url}${route}`, {waitUntil: 'networkidle'});
    const all = (await Promise.all(texts)).join('\n');
    // The components; the facts of milestones; their checklists; their risks.
    return ['milestones-piece', 'isMilestone', 'Core Components (3-6)', 'The Hall Loses Power'].map((part) => all.includes(part));
  };
  expect(await loaded('/docs/plain')).toEqual([false, false, false, false]);
  expect(await loaded('/docs/plan')).toEqual([true, true, false, false]);
  expect(await loaded('/docs/notes')).toEqual([true, true, true, true]);
});

test('what a site swizzles and another plugin wraps stays in force', async () => {
  await plain.goto(`${served.url}/docs/milestone-1-core`);
  expect(await plain.locator('[data-wrapped=doc] .milestones-header').count()).toBe(1);
  expect(await plain.locator('[data-wrapped=doc] article p', {hasText: 'Wrapped'}).count()).toBe(1);
  await plain.goto(`${served.url}/docs/notes`);
  expect(await plain.locator('[data-wrapped=mdx]').textContent()).toBe('bold');
});

test('a header of the site does what it did before, also where ours would only be served', async () => {
  await page.goto(`${served.url}/docs/milestone-1-core`, {waitUntil: 'networkidle'});
  await page.locator('[data-count]').click();
  expect(await page.locator('[data-count]').textContent()).toBe('1');
});

test('TypeScript knows the components that a site takes over', () => {
  const check = (): string => {
    try {
      return execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', site.folder], {encoding: 'utf8'});
    } catch (error) {
      return String((error as {stdout?: unknown}).stdout);
    }
  };
  expect(check()).toBe('');
  site.write(
    'src/wrong.tsx',
    "import Table from '@theme/MilestonePiece/Table';\nimport {MilestoneStatus} from 'docusaurus-plugin-milestones/components';\nexport const wrong = [<Table rows={1} />, <MilestoneStatus milestone={{}} />];\n",
  );
  expect(check().match(/error TS/g)).toHaveLength(2);
});

test('on a warm cache pieces follow a milestone on another page', async () => {
  site.write('src/wrong.tsx', '');
  site.write('docs/milestone-2-more.mdx', asMdx(milestone(2, 'More', 'In Progress')));
  const again = await site.build();
  expect(again.status, again.output).toBe(0);
  expect(site.page('docs/plan')).toMatch(/data-status="?in-progress/);
});
