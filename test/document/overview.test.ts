import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {outline} from '../../src/document/outline.js';
import {roadmapOf} from '../../src/document/overview.js';
import {read} from '../../src/document/read.js';
import {stages} from '../../src/stage/index.js';
import {milestonesOverview} from '../../src/stage/milestones-overview.js';
import {CLEAN_SET, fixture} from '../fixtures.js';

function roadmap(text: string) {
  return roadmapOf(outline(read('docs/milestones-overview.md', text), milestonesOverview), stages);
}

test('the milestones of the clean overview', () => {
  expect(roadmap(fixture('clean/milestones-overview.md'))).toMatchInlineSnapshot(`
    [
      {
        "goal": "Measure rain on ten roofs and publish one figure per roof that the village can trust. A figure counts only when the gauge, the radio and the gateway agree that nothing was lost on the way.",
        "link": "./milestone-1-core.md",
        "metrics": [
          "Rain Error: <5% difference from the reference gauge",
          "Report Completeness: >99% of tips present in the rain table",
          "Running Cost: <$20/month for ten roofs",
        ],
        "name": "Core",
        "number": "1",
        "outcomes": [
          "Ten roofs report rain without anyone climbing a ladder",
          "A missing report is visible as a gap and never shown as dry",
        ],
        "phases": [
          "Phase 1: Gauges on the Air",
          "Phase 2: Figures for Everyone",
        ],
        "place": {
          "column": 1,
          "endColumn": 21,
          "endLine": 30,
          "line": 30,
        },
        "status": "Planning",
      },
    ]
  `);
});

test('a table of milestones', () => {
  const table =
    '# Roadmap\n\n| # | Name | State |\n|---|---|---|\n| M1 | [Core](./milestone-1-core.md) | Done |\n| M2 | Shell | Planning |\n';
  expect(roadmap(table).map(({number, name, status, link}) => [number, name, status, link])).toEqual([
    ['1', 'Core', 'Done', './milestone-1-core.md'],
    ['2', 'Shell', 'Planning', undefined],
  ]);
});

test('links to milestone documents, and nothing else, where there are neither headings nor rows', () => {
  const list =
    '# Roadmap\n\n- [Milestone 1: Core](milestone-1-core.md#goal)\n- [Milestone 1 again](milestone-1-core.md)\n- [Other](./other.md)\n- [Site](https://example.com/milestone-2-x.md)\n';
  expect(roadmap(list).map(({number, name, link}) => [number, name, link])).toEqual([['1', 'Core', 'milestone-1-core.md']]);
});

test('documents are matched by link, then number, then name', () => {
  const overview =
    '# Overview\n\n## Milestone 1: Alpha\n\n[Plan](./milestone-7-linked.md)\n\n## Milestone 2: Beta\n\n## Milestone 9: Gamma\n\n## Milestone 5: Delta\n\n[Plan](./milestone-5-gone.md)\n';
  const report = check([
    {path: 'docs/milestones-overview.md', text: overview},
    {path: 'docs/milestone-7-linked.md', text: '# Milestone 7: Linked\n'},
    {path: 'docs/milestone-2-renamed.md', text: '# Milestone 2: Renamed\n'},
    {path: 'docs/gamma-milestone.md', text: '# Gamma\n'},
    {path: 'docs/milestone-5-other.md', text: '# Milestone 5: Other\n'},
    {path: 'elsewhere/milestone-1-alpha.md', text: '# Milestone 1: Alpha\n'},
  ]);
  expect(report.documents[0]?.facts.milestones?.map(({name, document}) => [name, document])).toEqual([
    ['Alpha', 'docs/milestone-7-linked.md'],
    ['Beta', 'docs/milestone-2-renamed.md'],
    ['Gamma', 'docs/gamma-milestone.md'],
    ['Delta', undefined],
  ]);
});

test('facts of a document', () => {
  const [document] = check(CLEAN_SET.slice(2).map((path) => ({path, text: fixture(path)}))).documents;
  expect(document?.facts).toEqual({
    statusText: 'Planning',
    lastUpdated: 'October 2026',
    documentStatus: 'Design Complete - Ready for Implementation',
    summary: expect.stringMatching(/^The core of Rainwatch is ten gauges/),
    links: {
      'parent-document': {text: 'Milestones Overview', url: './milestones-overview.md'},
      'architecture-reference': {text: 'Architecture Doc', url: './rainwatch-architecture.md'},
    },
    labels: ['Status', 'Parent Document', 'Architecture Reference', 'Document Status', 'Last Updated'],
    openQuestions: 3,
    highestRisk: {name: 'Leaves Block a Funnel', level: 'High', slug: 'risk-leaves-block-a-funnel'},
    nextStep: {text: 'Build two gauges and stand them next to the reference gauge', slug: 'next-steps'},
  });
});
