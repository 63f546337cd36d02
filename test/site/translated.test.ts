import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {dashboardOf} from '../../src/site/dashboard.js';
import {checkLoadedDocs, type SiteVersion} from '../../src/site/docs.js';
import {homeIn} from '../../src/site/look.js';
import {pageData} from '../../src/site/page-data.js';
import {siteRegisters} from '../../src/site/registers.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';

const ORIGINALS = 'docs';
const TRANSLATIONS = 'i18n/de/docusaurus-plugin-content-docs/current';
const NAMES = CLEAN_SET.map((name) => name.replace('clean/', ''));
const CORE = CLEAN.replace('clean/', '');

let site = '';
beforeEach(() => {
  site = realpathSync(mkdtempSync(path.join(tmpdir(), 'milestones-translated-')));
});
afterEach(() => rmSync(site, {recursive: true, force: true}));

/** A site in which some of the documents are translated, as the docs plugin loads it. */
async function versionOf(translated: readonly string[], texts: Readonly<Record<string, string>> = {}): Promise<SiteVersion> {
  const [contentPath, contentPathLocalized] = [path.join(site, ORIGINALS), path.join(site, TRANSLATIONS)];
  for (const folder of [contentPath, contentPathLocalized]) mkdirSync(folder, {recursive: true});
  const docs = NAMES.map((name) => {
    const text = texts[name] ?? fixture(`clean/${name}`);
    writeFileSync(path.join(contentPath, name), text);
    if (translated.includes(name)) writeFileSync(path.join(contentPathLocalized, name), text);
    const source = `@site/${translated.includes(name) ? TRANSLATIONS : ORIGINALS}/${name}`;
    return {source, permalink: `/de/docs/${name.replace(/\.md$/, '')}`, frontMatter: {}};
  });
  const loadedVersions = [{versionName: 'current', isLast: true, contentPath, contentPathLocalized, docs}];
  const [version] = await checkLoadedDocs({default: {loadedVersions}}, site, {}, () => Promise.resolve(new Map()));
  if (!version) throw new Error('no version');
  return version;
}

function linksIn(version: SiteVersion): Record<string, string | undefined> {
  const report = version.report.documents.find(({path}) => path.endsWith(CORE));
  const links = report && pageData(report, version, '/de/milestones').document?.links;
  return Object.fromEntries((links ?? []).map(({id, href}) => [id, href]));
}

describe.each([
  ['nothing', []],
  ['the milestone', [CORE]],
  ['all but the milestone', NAMES.filter((name) => name !== CORE)],
  ['everything', NAMES],
])('of a site where %s is translated', (_, translated) => {
  test('the documents agree with each other', async () => {
    const {report} = await versionOf(translated);
    const rules = report.documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
    expect(rules.filter((rule) => /^(?:overview|links)\//.test(rule))).toEqual([]);
  });

  test('a milestone stands once in the traceability, with both ends of its links', async () => {
    const {entries} = siteRegisters([await versionOf(translated)], ['traceability'], '/de/milestones', (href) => href);
    expect(entries.traceability.map(({name}) => name)).toEqual(['Core']);
    const {overview, document, parent, architecture} = entries.traceability[0]?.links ?? {};
    expect([overview, document, parent, architecture].map((link) => link?.state)).toEqual(['linked', 'linked', 'linked', 'linked']);
  });

  test('the dashboard has the document that the overview names', async () => {
    const {maps, unnamed} = dashboardOf([await versionOf(translated)], {today: '2026-11-22'});
    expect(maps.flatMap(({stops}) => stops.map(({href, isAbsent}) => [href, isAbsent]))).toEqual([
      ['/de/docs/milestone-1-core', undefined],
    ]);
    expect(unnamed).toEqual([]);
  });

  test('the header of the page links to both', async () => {
    expect(linksIn(await versionOf(translated))).toMatchObject({
      'parent-document': '/de/docs/milestones-overview',
      'architecture-reference': '/de/docs/rainwatch-architecture',
    });
  });
});

test('two translations of one number are told, also when one of them is none', () => {
  const other = 'milestone-1-other.md';
  const files = [
    {path: `${TRANSLATIONS}/${CORE}`, text: fixture(CLEAN)},
    {path: `${ORIGINALS}/${other}`, text: fixture(CLEAN).replace('Milestone 1: Core', 'Milestone 1: Other')},
  ];
  const home = homeIn('/site', [`/site/${ORIGINALS}`, `/site/${TRANSLATIONS}`]);
  const {report} = checkDocuments(files, {today: '2026-11-22', home});
  expect(report.documents.flatMap(({messages}) => messages.map(({reason}) => reason))).toContainEqual(
    expect.stringMatching(/^Unexpected number 1, which/),
  );
});

test('every rule names the nearest overview as it is found from the document, translated or not', () => {
  const goal = '\n**Goal**: Measure snow.\n';
  const files = [
    {path: `${ORIGINALS}/milestones-overview.md`, text: `# Overview\n\n## Milestone 1: Core\n${goal}`},
    {path: `${TRANSLATIONS}/${CORE}`, text: '# Milestone 1: Core\n\n## Goal\n\nMeasure rain.\n'},
    {path: `${TRANSLATIONS}/milestone-7-map.md`, text: '# Milestone 7: Map\n\n## Goal\n\nShow rain.\n'},
    {path: `${TRANSLATIONS}/plans/roadmap.md`, text: `# Overview\n\n## Milestone 8: Charts\n${goal}`},
    {path: `${ORIGINALS}/plans/deep/milestone-9-deep.md`, text: '# Milestone 9: Deep\n\n## Goal\n\nDig.\n'},
  ];
  const home = homeIn('/site', [`/site/${ORIGINALS}`, `/site/${TRANSLATIONS}`]);
  const {report} = checkDocuments(files, {today: '2026-11-22', home});
  const told = report.documents.flatMap(({path: at, messages}) =>
    messages.flatMap(({ruleId, reason}) => (ruleId.startsWith('overview/') ? [[path.basename(at), reason.split(/ in | as in /)[1]]] : [])),
  );
  expect(told).toEqual([
    [CORE, '../../../../docs/milestones-overview.md:5'],
    ['milestone-7-map.md', '`../../../../docs/milestones-overview.md`'],
    ['milestone-9-deep.md', '`../../../i18n/de/docusaurus-plugin-content-docs/current/plans/roadmap.md`'],
  ]);
});

test.each([
  ['./milestones-overview', '/de/docs/milestones-overview'],
  ['/de/docs/milestones-overview#goal', '/de/docs/milestones-overview#goal'],
  ['milestones-overview.md?a=b#goal', '/de/docs/milestones-overview#goal'],
  ['../nowhere.md', undefined],
  ['https://example.com/overview', 'https://example.com/overview'],
])('the header has %s as %s', async (url, href) => {
  const text = fixture(CLEAN).replaceAll('(./milestones-overview.md)', `(${url})`);
  expect(linksIn(await versionOf([CORE], {[CORE]: text}))['parent-document']).toBe(href);
});
