import {beforeAll, describe, expect, test} from 'vitest';
import {BROKEN, milestone, OTHERS} from './documents.js';
import {Site, type Run} from './site.js';

/** As the manual shows it. */
const SIDEBAR = `import path from 'node:path';
import {milestonesSidebar} from 'docusaurus-plugin-milestones/sidebar';

export default {plans: milestonesSidebar({docs: path.join(__dirname, 'plans')})};
`;

const home = {'src/pages/index.md': '# Home\n'};

describe('broken rules and the build', () => {
  let run: Run;

  beforeAll(async () => {
    run = await new Site('throw', {rspack: true, files: {...home, 'docs/milestone-9-nine.md': BROKEN}}).build();
  });

  test('by default it fails, before bundling, with the report once and a one-line error', () => {
    expect(run.status).toBe(1);
    expect(run.output.match(/metrics\/why {2}Unexpected missing/g)).toHaveLength(1);
    expect(run.output).toContain(
      // Three of its own, and four links to documents that are not there.
      "7 broken rules in 1 stage document. They are listed above; `onBrokenRules: 'warn'` in the options of docusaurus-plugin-milestones builds the site anyway.",
    );
    expect(run.output).not.toContain('[SUCCESS]');
    expect(run.output).not.toContain('compiled');
    expect(run.output).not.toMatch(/at .*docusaurus-plugin-milestones/);
  });

  test('ignore prints nothing and builds', async () => {
    const {status, output} = await new Site('ignore', {
      rspack: true,
      plugin: {onBrokenRules: 'ignore'},
      files: {...home, 'docs/milestone-9-nine.md': BROKEN},
    }).build();
    expect(status, output).toBe(0);
    expect(output).not.toContain('metrics/why');
  });

  test('a wrong option is refused with the valid names', async () => {
    const {status, output} = await new Site('option', {rspack: true, plugin: {onBrokenRule: 'warn'}, files: home}).build();
    expect(status).toBe(1);
    expect(output).toContain(
      'Unexpected option "onBrokenRule" of docusaurus-plugin-milestones, expected one of id, onBrokenRules, path, navbar, sidebarOrder, sidebarBadges',
    );
  });
});

test('a page that is none of ours is what it is without the plugin', async () => {
  const files = {
    ...home,
    'docs/intro.md': OTHERS['docs/intro.md'],
    'docs/plain.md': '# Plain\n\nText with ~one~ tilde and `<code>`.\n',
    'src/pages/roadmap.md': '# A page\n\n{1 + 1}\n',
  };
  const settings = {rspack: true, files};
  const without = new Site('without', {...settings, plugin: null});
  const withPlugin = new Site('with', {...settings, plugin: {navbar: false}});
  for (const site of [without, withPlugin]) {
    const {status, output} = await site.build();
    expect(status, output).toBe(0);
  }
  const plain = (html: string): string =>
    html.replace(/\/assets\/(?:js|css)\/[\w.~-]+/g, '/asset').replace(/<meta name="generator"[^>]*>/, '');
  for (const route of ['docs/intro', 'docs/plain', 'roadmap', '.'])
    expect(plain(withPlugin.page(route)), route).toBe(plain(without.page(route)));
});

test('several docs instances, versions and languages: each has its pages, the current one its findings', async () => {
  const site = new Site('many', {
    rspack: true,
    plugin: {onBrokenRules: 'warn', path: 'status'},
    files: {
      ...home,
      'docs/milestone-1-core.md': milestone(1, 'Core', 'Complete'),
      'plans/milestone-9-nine.md': BROKEN,
      'plans/milestone-10-ten.md': milestone(10, 'Ten', 'Complete'),
      'sidebars-plans.js': SIDEBAR,
      'versioned_docs/version-1.0/milestone-1-core.md': milestone(1, 'Core', 'Planning').replace(/- Why: Farmers.*\n/, ''),
      'versions.json': '["1.0"]',
      'i18n/fr/docusaurus-plugin-content-docs/current/milestone-1-core.md': milestone(1, 'Noyau', 'In Progress'),
    },
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
      onBrokenLinks: 'warn',
      plugins: [
        ['@docusaurus/plugin-content-docs', {id: 'plans', path: 'plans', routeBasePath: 'plans', sidebarPath: './sidebars-plans.js'}],
        ['milestones', {onBrokenRules: 'warn', path: 'status'}],
      ],
    },
  });
  const {status, output} = await site.build();
  expect(status, output).toBe(0);
  expect(output.match(/milestone-9-nine\.md:\d+:\d+ {2}error {4}metrics\/why/g)).toHaveLength(1);
  expect(output).not.toContain('versioned_docs/version-1.0/milestone-1-core.md:');
  expect(site.status('docs/milestone-1-core')).toBe('planning'); // the released version
  expect(site.status('docs/next/milestone-1-core')).toBe('complete');
  expect(site.page('plans/milestone-9-nine')).toContain('milestones-header');
  expect(site.status('fr/docs/next/milestone-1-core')).toBe('in-progress');
  expect(site.page('status')).toMatch(/Core[\s\S]*Nine/);
  // The explicit sidebar has the order of the helper, and the badges of the plugin.
  expect(site.page('plans/milestone-9-nine')).toMatch(
    /milestones-status--unknown[\s\S]*Milestone 9: Nine[\s\S]*milestones-status--complete[\s\S]*Milestone 10: Ten/,
  );
  expect(site.page('fr/status')).toContain('/fr/docs/next/milestone-1-core');
});

test('the dashboard gives way to a page that has its address', async () => {
  const site = new Site('taken', {
    rspack: true,
    plugin: {onBrokenRules: 'warn'},
    files: {...home, 'src/pages/milestones.md': '# Ours\n', 'docs/milestone-1-core.md': milestone(1, 'Core')},
  });
  const {status, output} = await site.build();
  expect(status, output).toBe(0);
  expect(output).toContain('Milestones: the dashboard is left out, because src/pages/milestones.md is at /milestones already.');
  expect(output).not.toContain('Duplicate routes');
  expect(site.page('milestones')).toContain('Ours');
  // No header leads to the page that is no dashboard.
  expect(site.page('docs/milestone-1-core')).toContain('milestones-header');
  expect(site.page('docs/milestone-1-core')).not.toContain('>All milestones<');
});

test('docusaurus milestones:check knows the docs folders of the site', async () => {
  const site = new Site('command', {rspack: true, docs: {path: 'plans'}, files: {...home, 'plans/milestone-9-nine.md': BROKEN}});
  const found = await site.run(['milestones:check', '--reporter', 'json']);
  expect(found.status).toBe(1);
  expect(JSON.parse(found.output.slice(found.output.indexOf('{')))).toMatchObject({
    documents: [{path: 'plans/milestone-9-nine.md', number: 9}],
    totals: {errors: 7},
  });
  const refused = await site.run(['milestones:check', '--nonsense']);
  expect(refused.status).toBe(2);
  expect(refused.output).toContain('Unexpected option `--nonsense`, expected one of ');
});
