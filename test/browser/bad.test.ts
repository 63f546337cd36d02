import {mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {CLEAN_SET, fixture} from '../fixtures.js';
import {milestone} from './documents.js';
import {Site, type Run} from './site.js';

const home = {'src/pages/index.md': '# Home\n'};
let site: Site;
let run: Run;

beforeAll(async () => {
  site = new Site('bad', {
    rspack: true,
    plugin: {onBrokenRules: 'warn'},
    docs: {editUrl: 'https://example.com/edit/'},
    files: {
      ...home,
      'docs/milestone-1-core.md': milestone(1, 'Core'),
      'docs/milestone-2-locked.md': Buffer.from('\0GITCRYPT\0\u0001\u0002---{<'),
      'docs/milestone-3-latin.md': Buffer.concat([Buffer.from('# Milestone 3: M'), Buffer.from([0xfc]), Buffer.from('ll\n\nText.\n')]),
      'docs/milestone-4-empty.md': '',
      'docs/milestone-5-blank.md': ' \n\t\n',
      'docs/milestone-6-fence.md': milestone(6, 'Fence').replace('  S --> B[Batch for the server]\n```', '  S --> B[Batch for the server]'),
      'docs/milestone-7-open.md': `---\nsidebar_label: Seven\n\n${milestone(7, 'Open').replace('## Goal', '---\n\n## Goal')}`,
      'docs/milestone-8-yaml.md': `---\nsidebar_label: a: b\n---\n\n${milestone(8, 'Yaml')}`,
      'docs/milestone-9-twice.md': milestone(9, 'Twice'),
      'docs/milestone-9-twice-more.md': milestone(9, 'Twice More'),
      'docs/milestone-10-purple.md': milestone(10, 'Purple', 'Purple'),
      'docs/rainwatch-architecture.md': fixture(CLEAN_SET[1]),
      'docs/milestones-overview.md': '# Overview\n\nTo be written.\n',
      'docs/milestone-11-component.mdx': `import Tabs from '@theme/Tabs';\n\nexport const size = 3;\n\nexport const milestone = 2, milestoneCode = 4;\n\n${milestone(
        11,
        'Component',
      )
        .replaceAll(/<(?=[\d$%])/g, '&lt;')
        .replace('Map<string, Gauge>', '`Map<string, Gauge>`')
        .replace('gauges/{gauge_id}/reports', '`gauges/{gauge_id}/reports`')
        .replace('## Goal\n', '## Goal\n\nThere are {size} of them.\n')}`,
    },
  });
  mkdirSync(path.join(site.folder, 'docs/milestone-12-folder.md'));
  symlinkSync(path.join(site.folder, 'nowhere.md'), path.join(site.folder, 'docs/milestone-13-gone.md'));
  run = await site.build();
});

test('the site builds, and each gets its one notice or finding', () => {
  expect(run.status, run.output).toBe(0);
  for (const said of [
    /docs\/milestone-2-locked\.md: Unexpected encrypted file/,
    /docs\/milestone-3-latin\.md: Unexpected bytes that are not UTF-8/,
    /docs\/milestone-4-empty\.md:1:1 {2}warning {2}metadata\/stage/,
    /docs\/milestone-5-blank\.md:1:1 {2}warning {2}metadata\/stage/,
    /docs\/milestone-6-fence\.md:\d+:1 {2}error {4}metadata\/fence/,
    /docs\/milestone-7-open\.md:1:1 {2}error {4}metadata\/front-matter/,
    /docs\/milestone-8-yaml\.md:2:16 {2}error {4}metadata\/front-matter/,
    /docs\/milestone-9-twice\.md:1:1 {2}warning {2}metadata\/title {2}Unexpected number 9, which `milestone-9-twice-more\.md` has already/,
    /docs\/milestone-10-purple\.md:3:1 {2}error {4}metadata\/status/,
    /docs\/milestones-overview\.md: Unexpected overview without milestones/,
  ]) {
    expect(run.output.match(new RegExp(said, 'g')), String(said)).toHaveLength(1);
  }
  expect(run.output).toMatch(/4 errors, \d warnings? in \d+ documents/);
});

test('their pages show what can be shown', () => {
  expect(site.page('docs/milestone-2-locked')).toContain('This file is not text');
  expect(site.page('docs/milestone-3-latin')).toContain('Text.');
  expect(site.page('docs/milestone-7-open')).toContain('Milestone 7: Open');
  expect(site.page('docs/milestone-7-open')).toContain('Everything that the village may add');
  expect(site.page('docs/milestone-8-yaml')).toContain('milestones-checklist');
});

test('an MDX document has its expressions, its header and its panel', () => {
  const html = site.page('docs/milestone-11-component');
  expect(html).toMatch(/There are (?:<!-- -->)?3(?:<!-- -->)? of them/);
  expect(html).toContain('milestones-header');
  expect(html).toContain('milestones-checklist');
  expect(run.output).not.toMatch(/milestone-11-component\.mdx:\d/);
});

test('the panel of a document with findings leads to its source', () => {
  expect(site.page('docs/milestone-10-purple')).toMatch(
    /milestones-checklist[\s\S]*href="?https:\/\/example\.com\/edit\/docs\/milestone-10-purple\.md/,
  );
});

test('no stage document at all: one line, and a dashboard that says so', async () => {
  const bare = new Site('bare', {rspack: true, files: {...home, 'docs/intro.md': '# Intro\n'}});
  const {status, output} = await bare.build();
  expect(status, output).toBe(0);
  expect(output.match(/Milestones: no stage document among the docs/g)).toHaveLength(1);
  expect(bare.page('milestones')).toContain('No milestones yet');
});
