import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {outline} from '../../src/document/outline.js';
import {roadmapOf, type Told} from '../../src/document/overview.js';
import {read} from '../../src/document/read.js';
import {stages} from '../../src/stage/index.js';
import {milestonesOverview} from '../../src/stage/milestones-overview/index.js';
import {CLEAN, fixture} from '../fixtures.js';

function roadmap(text: string) {
  return roadmapOf(outline(read('docs/milestones-overview.md', text), milestonesOverview), stages);
}

/** What is told, with its line. */
function told({text, place}: Told): string {
  return `${place.line}: ${text}`;
}

test('the milestones of the clean overview', () => {
  const [core, ...others] = roadmap(fixture('clean/milestones-overview.md'));
  expect(others).toEqual([]);
  expect(core).toMatchObject({number: '1', name: 'Core', link: './milestone-1-core.md', place: {line: 30}});
  expect(core?.status && told(core.status)).toBe('34: Planning');
  expect(core?.goal && told(core.goal)).toBe(
    '38: Measure rain on ten roofs and publish one figure per roof that the village can trust. A figure counts only when the gauge, the radio and the gateway agree that nothing was lost on the way.',
  );
  expect(core?.diagram).toMatchObject({type: 'code', position: {start: {line: 42}}});
  expect(core?.phases.map((phase) => [told(phase), phase.number, phase.name])).toEqual([
    ['64: Phase 1: Gauges on the Air', '1', 'Gauges on the Air'],
    ['68: Phase 2: Figures for Everyone', '2', 'Figures for Everyone'],
  ]);
  expect(core?.metrics.map(({name, target, place}) => [place.line, name, target])).toEqual([
    [75, 'Rain Error', '<5% difference from the reference gauge'],
    [76, 'Report Completeness', '>99% of tips present in the rain table'],
    [79, 'Running Cost', '<$20/month for ten roofs'],
  ]);
  expect(core?.outcomes.map(told)).toEqual([
    '83: Ten roofs report rain without anyone climbing a ladder',
    '84: A missing report is visible as a gap and never shown as dry',
  ]);
});

test.each([
  ['a label', '**Goal**: Measure rain. Lose none.\n\n**Phase 1: The Wall**\n- **Goal**: Doors open'],
  ['a label with lines below', '**Goal:**\n\nMeasure rain.\nLose none.\n\n**Status**: Planning'],
  ['a heading', '### Goal\n\n[Plan](./milestone-1-core.md)\n\nMeasure rain. Lose none.\n\n**Focus**: Rain\n\nMore.'],
  ['a list item', '- **Status**: Planning\n- **Goal**: Measure rain. Lose none.'],
  ['a quote', '> **Goal**: Measure rain. Lose none.'],
  ['a plain line', 'Goal: Measure rain. Lose\nnone.\n\nPhase 1: The Wall\n- Doors'],
  ['a list', '### 🎯 Goals\n\n- Measure rain\n- Lose none.'],
])('a goal below %s', (_form, text) => {
  expect(roadmap(`# Overview\n\n## Milestone 1: Core\n\n${text}\n`)[0]?.goal?.text).toBe('Measure rain. Lose none.');
});

test.each([
  ['bold lines', '### What Gets Built\n\n**Phase 1: The Wall**\n- Doors\n\n**Phase 2: The Kiosk**\n- A screen'],
  ['bold lines with words behind them', '**Phase 1: The Wall**: doors, scales and latches\n\n**Phase 2: The Kiosk** - a screen'],
  ['names behind the label', '**Phase 1**: The Wall\n\n**Phase 2**: The Kiosk - with a screen'],
  ['plain lines above lists', 'Phase 1: The Wall\n- Doors\n\nPhase 2: The Kiosk\n- A screen'],
  ['headings', '#### Phase 1: The Wall\n\n- Doors\n\n#### Phase 2 — The Kiosk ✅\n\n- A screen'],
  ['list items', '### What Gets Built\n\n- **Phase 1: The Wall**: doors\n- **Phase 2: The Kiosk**: a screen'],
  ['plain list items', '- Phase 1: The Wall\n- Phase 2: The Kiosk'],
  ['a table', '| Phase | What |\n|---|---|\n| Phase 1: The Wall | doors |\n| Phase 2: The Kiosk | a screen |'],
  ['a table of numbers', '| Phase | Name |\n|---|---|\n| Phase 1 | The Wall |\n| Phase 2 | The Kiosk |'],
  ['a list under Phases', '**Phases**:\n1. The Wall\n2. **The Kiosk**: a screen'],
])('phases as %s', (_form, text) => {
  expect(roadmap(`# Overview\n\n## Milestone 1: Core\n\n${text}\n`)[0]?.phases.map(({name}) => name)).toEqual(['The Wall', 'The Kiosk']);
});

test.each([
  ['what is built, without phases', '### What Gets Built\n\n- Doors\n- A screen'],
  ['sentences about phases', 'Phase 1 is about doors.\n\n- Phase 2 comes later'],
  ['a phase that is only spoken of', '### Why\n\nPhase by phase, the wall grows.\n\n**Phased approach**: one wall at a time'],
])('no phases: %s', (_form, text) => {
  expect(roadmap(`# Overview\n\n## Milestone 1: Core\n\n${text}\n`)[0]?.phases).toEqual([]);
});

test.each([
  ['bold items in groups', '**Lending**:\n- **Door Response**: <3 seconds\n\n**Cost**:\n- **Running Cost**: <$75/month'],
  ['plain items', '- Door Response: <3 seconds\n- Running Cost: <$75/month'],
  ['bold lines', '**Door Response**: <3 seconds\n\n**Running Cost**: <$75/month'],
  [
    'bold lines with targets below',
    '**Door Response**:\n- Target: <3 seconds\n- Measured: in the log\n\n**Running Cost**:\n- Target: <$75/month\n- Why: dues',
  ],
  ['nested items', '- **Lending**\n  - **Door Response**: <3 seconds\n- **Cost**\n  - **Running Cost**: <$75/month'],
  ['nested targets', '- **Door Response**\n  - Target: <3 seconds\n- **Running Cost**\n  - Target: <$75/month'],
  [
    'a table',
    '| Metric | Why | Target |\n|---|---|---|\n| Door Response | people press again | <3 seconds |\n| Running Cost | dues | <$75/month |',
  ],
])('metrics as %s', (_form, text) => {
  const [entry] = roadmap(`# Overview\n\n## Milestone 1: Core\n\n### Success Metrics\n\n${text}\n`);
  expect(entry?.metrics.map(({name, target}) => [name, target])).toEqual([
    ['Door Response', '<3 seconds'],
    ['Running Cost', '<$75/month'],
  ]);
});

test.each([
  ['**Status**: ✅ Complete (May)', '✅ Complete (May)'],
  ['> **Status:** Draft', 'Draft'],
  ['### Status\n\nIn Progress', 'In Progress'],
  ['Status: implemented.\n\nScope: all of it.', 'implemented.'],
  ['**Phase 1: The Wall**\n- **Status**: Complete', undefined],
])('the status in %j', (text, status) => {
  expect(roadmap(`# Overview\n\n## Milestone 1: Core\n\n${text}\n`)[0]?.status?.text).toBe(status);
});

test.each([
  ['Milestone 1: Core ✅ Complete', 'Complete'],
  ['Milestone 1: Core (In Progress)', 'In Progress'],
  ['Milestone 1: Core (MVP)', undefined],
  ['🚀 Milestone 1: Core', undefined],
])('the status in the heading %j', (heading, status) => {
  const [entry] = roadmap(`# Overview\n\n## ${heading}\n\nText.\n`);
  expect(entry?.status?.text).toBe(status);
});

test('headings without number that have the parts of a milestone', () => {
  const text =
    '# Roadmap\n\n## Milestones\n\n### Core\n\n[Plan](./core-milestone.md)\n\n**Status**: Planning\n\n**Goal**: Measure rain.\n\n### Map\n\n**Status**: Planning\n\n**Goal**: Show it.\n\n## Next Steps\n\n**Current Status**: Planning\n';
  expect(roadmap(text).map(({name, link, goal}) => [name, link, goal?.text])).toEqual([
    ['Core', './core-milestone.md', 'Measure rain.'],
    ['Map', undefined, 'Show it.'],
  ]);
});

test('a milestone that is spoken of again further down is one', () => {
  const text =
    '# Roadmap\n\n## Milestones\n\n### Milestone 1: Core\n\n**Goal**: Measure rain.\n\n## Success Criteria\n\n### Milestone 1: Core\n\n- [ ] Rain\n';
  expect(roadmap(text).map(({name, goal}) => [name, goal?.text])).toEqual([['Core', 'Measure rain.']]);
});

test.each([
  ['a line of its own', '[📄 Detailed Plan](./milestone-7-map.md)', './milestone-7-map.md'],
  ['a label', '**Plan**: [the map](./milestone-2-map.md)', './milestone-2-map.md'],
  [
    'the heading’s own number',
    'Builds on [the core](./milestone-1-core.md); see [the plan](./milestone-2-map.md) for the rest of it.',
    './milestone-2-map.md',
  ],
  [
    'its own behind another one on a line of its own',
    '**Depends on**: [Core](./milestone-1-core.md)\n\n[Plan](./milestone-2-map.md)',
    './milestone-2-map.md',
  ],
  ['what it depends on', '**Depends on**: [Core](./milestone-1-core.md)', undefined],
  ['another milestone’s document', 'Builds on what [the core](./milestone-1-core.md) has brought to the roofs.', undefined],
  [
    'a document of another number in a sentence',
    'All of it is told in [the plan](./milestone-9-map.md), step by step.',
    './milestone-9-map.md',
  ],
])('the link of a milestone: %s', (_form, text, link) => {
  const overview = `# Overview\n\n## Milestone 1: Core\n\n[Plan](./milestone-1-core.md)\n\n## Milestone 2: Map\n\n${text}\n`;
  expect(roadmap(overview)[1]?.link).toBe(link);
});

test('a table of milestones', () => {
  const table =
    '# Roadmap\n\n| # | Name | State |\n|---|---|---|\n| M1 | [Core](./milestone-1-core.md) | Done |\n| M2 | Shell | Planning |\n';
  expect(roadmap(table).map(({number, name, status, link}) => [number, name, status?.text, link])).toEqual([
    ['1', 'Core', 'Done', './milestone-1-core.md'],
    ['2', 'Shell', 'Planning', undefined],
  ]);
});

test('a table whose first cell names the milestone, beside sections', () => {
  const table =
    '# Roadmap\n\n| Milestone | Status |\n|---|---|\n| [Milestone 1: Core](./milestone-1-core.md) | ✅ Complete |\n| Milestone 2: Shell | Planning |\n';
  const sections = '\n## Milestone 1: Core\n\n**Goal**: Measure rain.\n\n## Milestone 2: Shell\n\n**Status**: In Progress\n';
  const brief = (text: string) => roadmap(text).map(({number, name, status, link, goal}) => [number, name, status?.text, link, goal?.text]);
  expect(brief(table)).toEqual([
    ['1', 'Core', '✅ Complete', './milestone-1-core.md', undefined],
    ['2', 'Shell', 'Planning', undefined, undefined],
  ]);
  expect(brief(table + sections)).toEqual([
    ['1', 'Core', '✅ Complete', './milestone-1-core.md', 'Measure rain.'],
    ['2', 'Shell', 'In Progress', undefined, undefined],
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
  const text = fixture(CLEAN).replace('Decision: Drill a drain hole', 'Decision: TBD, perhaps a drain hole');
  const [document] = check([{path: CLEAN, text}]).documents;
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
    openQuestions: 1,
    highestRisk: {name: 'Leaves Block a Funnel', level: 'High', slug: 'risk-leaves-block-a-funnel'},
    nextStep: {text: 'Build two gauges and stand them next to the reference gauge', slug: 'next-steps'},
  });
});

test('facts pass over what is decided and done, and read a level that stands below its label', () => {
  const text = `# Milestone 1: Core

## Risks

### Risk: Leaves

**Impact**: Medium
**Probability**: High

### Risk: Frost

**Impact**:

- High: it bursts

**Probability**:

- Low

### Risk: Fire

**Impact**: Severe
**Probability**: High

## Open Questions

### Hardware

- **Which battery?**: Lithium freezes
  - Decision: Alkaline
- **Which mast?**
  - Decision: TBD after the pilot
- **Which paint?**

## Next Steps

**Immediate**:
1. ✅ Buy a gauge

- [x] Mount it

**After the Pilot**:
- [x] Write it up

**After the Review**:
- [ ] Order ten
`;
  const [document] = check([{path: 'docs/milestone-1-core.md', text}]).documents;
  expect(document?.facts).toMatchObject({
    openQuestions: 2,
    highestRisk: {name: 'Frost', level: 'High'},
    nextStep: {text: 'Order ten', slug: 'next-steps'},
  });
});
