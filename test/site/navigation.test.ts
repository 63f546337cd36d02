import type {LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS} from '../../src/options.js';
import {contentFolders, docsFolders} from '../../src/site/folders.js';
import {addNavbarItem, derivedFrontMatter} from '../../src/site/navigation.js';

const on = {sidebarOrder: true, sidebarBadges: true};
const file = (path: string, text: string) => ({path, text});

test('positions follow the stages and the numbers, behind those an author gives', () => {
  const position = (path: string, text = '# A title\n'): unknown => derivedFrontMatter(file(path, text), {}, on)['sidebar_position'];
  const order = [
    position('roadmap.md'),
    position('architecture.md'),
    position('milestone-2-a.md'),
    position('milestone-3.5-b.md'),
    position('milestone-9-c.md'),
    position('milestone-10-d.md'),
    position('web-milestone.md'),
  ];
  expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
  expect(Number(order[0])).toBeGreaterThan(999);
});

test('what the author wrote wins', () => {
  const own = {sidebar_position: 3, sidebar_class_name: 'mine'};
  expect(derivedFrontMatter(file('milestone-1-a.md', '# Milestone 1: A\n\n**Status**: Complete\n'), own, on)).toEqual({
    sidebar_class_name: 'mine milestones-status milestones-status--complete',
  });
});

test('the description is the beginning of the summary', () => {
  const text = `# Milestone 1: A\n\n**Status**: Complete\n\n## Executive Summary\n\nFirst **words** of\nit. ${'More of them. '.repeat(20)}\n`;
  const {description} = derivedFrontMatter(file('milestone-1-a.md', text), {}, on);
  expect(description).toMatch(/^First words of it\. More .*…$/);
  expect(String(description).length).toBeLessThanOrEqual(160);
  expect(derivedFrontMatter(file('milestone-1-a.md', text), {description: 'Mine'}, on)).not.toHaveProperty('description');
});

test('order and badges can be turned off', () => {
  expect(derivedFrontMatter(file('milestone-1-a.md', '# Milestone 1: A\n'), {}, {sidebarOrder: false, sidebarBadges: false})).toEqual({});
});

test('documents of no stage and without a status get no badge', () => {
  expect(derivedFrontMatter(file('notes.md', '# Notes\n'), {}, on)).toEqual({});
  expect(derivedFrontMatter(file('roadmap.md', '# Roadmap\n'), {}, on)).not.toHaveProperty('sidebar_class_name');
});

function site(themeConfig: object, more: object = {}): LoadContext {
  return {
    siteDir: '/site',
    localizationDir: '/site/i18n/en',
    siteConfig: {themeConfig, presets: [], plugins: [], ...more},
  } as unknown as LoadContext;
}

test('the navbar gets one item, unless one is there or none is wanted', () => {
  const item = {to: '/milestones', label: 'Milestones', position: 'left'};
  const empty = site({});
  addNavbarItem(empty, DEFAULT_OPTIONS);
  expect(empty.siteConfig.themeConfig).toEqual({navbar: {items: [item]}});
  addNavbarItem(empty, DEFAULT_OPTIONS);
  expect(empty.siteConfig.themeConfig).toEqual({navbar: {items: [item]}});
  const none = site({navbar: {title: 'Site'}});
  addNavbarItem(none, {...DEFAULT_OPTIONS, navbar: false});
  expect(none.siteConfig.themeConfig).toEqual({navbar: {title: 'Site'}});
});

test('docs folders are read from presets and plugins', () => {
  const context = site(
    {},
    {
      presets: [['classic', {docs: {path: 'guide'}}], ['other', {docs: false}], 'classic', null],
      plugins: [
        './local',
        ['@docusaurus/plugin-content-docs', {id: 'plans', path: 'plans'}],
        ['@docusaurus/plugin-content-blog', {path: 'news'}],
        false,
      ],
    },
  );
  expect(docsFolders(context).map(({id, folder}) => `${id} ${folder}`)).toEqual([
    'default /site/guide',
    'default /site/docs',
    'plans /site/plans',
  ]);
  expect(contentFolders(context).map(({folder}) => folder)).toContain('/site/plans_versioned_docs');
  expect(contentFolders(context).map(({folder}) => folder)).toContain('/site/i18n/en/docusaurus-plugin-content-docs-plans');
  expect(contentFolders(context).map(({folder}) => folder)).toContain('/site/versioned_docs');
});

test('the item is called what the dashboard is called in the language of the site, unless the site names it', () => {
  const labelOf = (navbar: string): unknown => {
    const context = site({});
    addNavbarItem(context, {...DEFAULT_OPTIONS, navbar}, 'Meilensteine');
    return context.siteConfig.themeConfig['navbar'];
  };
  expect(labelOf(String(DEFAULT_OPTIONS.navbar))).toMatchObject({items: [{label: 'Meilensteine'}]});
  expect(labelOf('Roadmap')).toMatchObject({items: [{label: 'Roadmap'}]});
});
