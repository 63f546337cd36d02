import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {REGISTERS} from '../../src/registers/define.js';
import {stagesWith} from '../../src/settings/stages.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {absolute} from '../../src/site/exports-address.js';
import {pageData} from '../../src/site/page-data.js';
import {freeRegisters} from '../../src/site/register-routes.js';
import {siteRegisters} from '../../src/site/registers.js';
import {Notes} from '../../src/site/notes.js';
import {stages} from '../../src/stage/index.js';
import {defineStage} from '../../src/stage/user.js';

const risks = (...names: readonly string[]): string =>
  `## Risks\n\n${names.map((name) => `### Risk: ${name}\n\n**Impact**: Low\n**Probability**: Low\n**Mitigation**: Wait\n`).join('\n')}`;

function versionOf(texts: Readonly<Record<string, string>>): SiteVersion {
  const files = Object.entries(texts).map(([path, text]) => ({path, text}));
  const documents = files.map(({path}) => ({path, file: `/site/${path}`, permalink: `/base/${path.replace(/\.md$/, '')}`}));
  return {documents, folders: [], files, isCurrent: true, stages, ...checkDocuments(files, {today: '2026-11-22'})};
}

const whole = absolute({url: 'https://example.com', baseUrl: '/base/', trailingSlash: true});

const version = versionOf({
  'docs/milestone-10-ten.md': `# Milestone 10: Ten\n\n${risks('Frost')}`,
  'docs/milestone-2-two.md': `# Milestone 2: Two\n\n**Status**: Planning\n\n${risks('Fire', 'Flood')}`,
});

test('a page has its entries, and its documents by number, of which an entry is told by its place', () => {
  const {pages} = siteRegisters([version], ['risks'], '/base/milestones', whole);
  expect(pages.map(({id, route}) => [id, route])).toEqual([['risks', '/base/milestones/risks']]);
  expect(pages[0]?.page).toMatchObject({
    csv: '/base/milestones/risks.csv',
    documents: [
      {name: '2', title: 'Two', status: 'planning', href: '/base/docs/milestone-2-two'},
      {name: '10', title: 'Ten', status: 'unknown', href: '/base/docs/milestone-10-ten'},
    ],
    entries: [
      {anchor: '2-fire', name: 'Fire', slug: 'risk-fire', document: 0},
      {anchor: '2-flood', document: 0},
      {anchor: '10-frost', document: 1},
    ],
  });
});

test('what has no entries is a page and a file, and not in the navigation', () => {
  const {pages, nav, files} = siteRegisters([version], REGISTERS, '/milestones', whole);
  expect(pages.map(({id}) => id)).toEqual([...REGISTERS]);
  expect(nav).toEqual([
    {id: 'risks', href: '/milestones/risks', count: 3},
    {id: 'traceability', href: '/milestones/traceability', count: 2},
  ]);
  expect([...files.keys()]).toEqual(REGISTERS.map((id) => `/milestones/${id}.csv`));
  const csv = files.get('/milestones/risks.csv');
  expect(csv).toContain('docs/milestone-10-ten.md');
  expect(csv).toContain('https://example.com/base/docs/milestone-10-ten/#risk-frost');
});

test('a milestone leads to its first entry in each register that is switched on', () => {
  const registers = siteRegisters([version], ['risks', 'questions'], '/milestones', whole);
  expect(registers.of('docs/milestone-2-two.md')).toEqual([{id: 'risks', count: 2, href: '/milestones/risks#2-fire'}]);
  const report = version.report.documents.find(({title}) => title === 'Two');
  if (!report) throw new Error('no report');
  const own = registers.of(report.path);
  expect(pageData(report, version, '/milestones', own).document?.registers).toEqual(own);
  expect(pageData(report, version, '/milestones').document).not.toHaveProperty('registers');
});

test('a number counts milestones, or what its document is', () => {
  const adr = defineStage({
    id: 'adr',
    name: 'Decision record',
    files: ['adr-<n>-<slug>'],
    sections: [{title: 'Risks', id: 'risks', items: {name: 'risk', parts: ['Impact', 'Probability']}}],
  });
  const files = ['milestone-7-seven.md', 'adr-7-sqlite.md'].map((path) => ({path, text: `# Title\n\n${risks('Frost')}`}));
  const documents = files.map(({path}) => ({path, file: `/site/${path}`, permalink: `/${path}`}));
  const settings = {stages: [adr]};
  const checked = checkDocuments(files, {today: '2026-11-22', settings});
  const {pages} = siteRegisters(
    [{documents, folders: [], files, isCurrent: true, ...checked, stages: stagesWith(settings, stages)}],
    ['risks'],
    '/milestones',
    (href) => href,
  );
  expect(pages[0]?.page.documents.map(({stage, number}) => [stage, number])).toEqual([
    [undefined, 7],
    ['Decision record', 7],
  ]);
});

test('a site without documents has empty registers', () => {
  const {pages, nav} = siteRegisters([], REGISTERS, '/milestones', whole);
  expect(pages.flatMap(({page}) => [...page.entries, ...page.documents])).toEqual([]);
  expect(nav).toEqual([]);
});

test('the option chooses which exist, in their own order, as far as their address is free', () => {
  const notes = new Notes('/site');
  expect(freeRegisters(true, '/milestones', {}, notes)).toEqual([...REGISTERS]);
  expect(freeRegisters(false, '/milestones', {}, notes)).toEqual([]);
  expect(freeRegisters(['traceability', 'risks'], '/milestones', {}, notes)).toEqual(['risks', 'traceability']);
  const pages = [{source: '@site/src/pages/risks.md', permalink: '/milestones/risks'}];
  expect(freeRegisters(['risks', 'phases'], '/milestones', {'docusaurus-plugin-content-pages': {default: pages}}, notes)).toEqual([
    'phases',
  ]);
});
