import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {dashboardOf} from '../../src/site/dashboard.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {pageData} from '../../src/site/page-data.js';
import {stages} from '../../src/stage/index.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);
const texts: Record<string, string> = {
  'docs/roadmap.md':
    '# Roadmap\n\n## Milestone 1: Core\n\n[Plan](./milestone-1-core.md)\n\n## Milestone 5: Later\n\n**Status**: Planning\n',
  'docs/milestone-10-ten.md': clean
    .replace('# Milestone 1: Core', '# Milestone 10: Ten')
    .replace('**Status**: Planning', '**Status**: Purple')
    .replace('Decision: Drill a drain hole', 'Decision: TBD, drill a drain hole'),
  'docs/milestone-1-core.md': clean
    .replace('(./milestones-overview.md)\n', '(./roadmap.md#milestone-1-core)\n')
    .replace('(./rainwatch-architecture.md)\n', '(https://example.com/rainwatch-architecture.md)\n'),
};

function version(): SiteVersion {
  const {report, library} = checkDocuments(
    Object.entries(texts).map(([path, text]) => ({path, text})),
    {today: '2026-11-22'},
  );
  const documents = Object.keys(texts).map((path) => ({path, file: `/site/${path}`, permalink: `/${path.replace(/\.md$/, '')}`}));
  return {documents, folders: [], files: [], report, library, isCurrent: true, stages};
}

test('rows by number, with what the documents say and nothing they do not', () => {
  const {rows, totals, unnamed, maps, parents} = dashboardOf([version()]);
  expect(rows.map(({number, title, status, statusText, href}) => [number, title, status, statusText, href])).toEqual([
    [1, 'Core', 'planning', 'Planning', '/docs/milestone-1-core'],
    [10, 'Ten', 'unknown', 'Purple', '/docs/milestone-10-ten'],
  ]);
  expect(rows[0]).toMatchObject({
    openQuestions: 0,
    highestRisk: {name: 'Leaves Block a Funnel', level: 'High', href: '/docs/milestone-1-core#risk-leaves-block-a-funnel'},
    lastUpdated: 'October 2026',
    updated: '2026-10',
  });
  expect(totals).toMatchObject({
    milestones: 2,
    openQuestions: 1,
    statuses: [
      {status: 'planning', count: 1},
      {status: 'unknown', count: 1},
    ],
  });
  expect(totals.errors).toBe(rows.reduce((sum, {errors}) => sum + errors, 0));
  expect(unnamed.map(({title}) => title)).toEqual(['Ten']);
  expect(maps.flatMap(({stops}) => stops.filter(({isAbsent}) => isAbsent))).toEqual([
    {name: 'Later', number: '5', isAbsent: true, status: 'unknown', statusText: 'Planning', href: '/docs/roadmap#milestone-5-later'},
  ]);
  expect(parents.map(({title}) => title)).toEqual(['Roadmap']);
});

test('without an overview no milestone is unnamed', () => {
  const {report, ...rest} = version();
  const documents = report.documents.filter(({stage}) => stage === 'milestone-design');
  expect(dashboardOf([{...rest, report: {...report, documents}}])).toMatchObject({unnamed: [], maps: [], parents: []});
});

test('no milestones, no numbers', () => {
  expect(dashboardOf([])).toMatchObject({groups: [], rows: [], totals: {milestones: 0, statuses: {}}});
});

test('the links of a page keep their anchors, and lead off the site where they do', () => {
  const one = version();
  const report = one.report.documents.find(({title}) => title === 'Core');
  if (!report) throw new Error('no report');
  expect(pageData(report, one, '/milestones').document?.links).toEqual([
    {id: 'parent-document', label: 'Parent Document', text: 'Milestones Overview', href: '/docs/roadmap#milestone-1-core'},
    {
      id: 'architecture-reference',
      label: 'Architecture Reference',
      text: 'Architecture Doc',
      href: 'https://example.com/rainwatch-architecture.md',
    },
  ]);
});

test('a page leads to the dashboard, where there is one', () => {
  const one = version();
  const [report] = one.report.documents;
  if (!report) throw new Error('no report');
  expect(pageData(report, one, '/milestones').document?.dashboard).toBe('/milestones');
  expect(pageData(report, one, undefined).document).not.toHaveProperty('dashboard');
});

test('a finding stands at one item of the panel only', () => {
  const one = version();
  const report = one.report.documents.find(({title}) => title === 'Ten');
  if (!report) throw new Error('no report');
  const shown = (pageData(report, one, '/milestones').document?.groups ?? []).flatMap(({items}) => items.flatMap(({messages}) => messages));
  expect(shown.map(({ruleId}) => ruleId).toSorted()).toEqual(report.messages.map(({ruleId}) => ruleId).toSorted());
});
