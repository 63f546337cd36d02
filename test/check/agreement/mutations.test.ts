import path from 'node:path';
import {expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {CLEAN, CLEAN_SET, fixture} from '../../fixtures.js';

const DESIGN = path.basename(CLEAN);
const OVERVIEW = 'milestones-overview.md';

/** Everything that is found in the clean documents after one of them was changed. */
function foundAfter(name: string, change: (text: string) => string): string[] {
  const texts = new Map(CLEAN_SET.map((file) => [path.basename(file), fixture(file)]));
  const before = texts.get(name) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  texts.set(name, after);
  const files = [...texts].map(([file, text]) => ({path: file, text}));
  const {documents} = check(files, {today: '2026-11-22', look: (file) => texts.has(file)});
  return documents.flatMap(({path: file, messages}) => messages.map(({ruleId}) => `${file} ${ruleId}`));
}

type Change = readonly [name: string, file: string, change: (text: string) => string];
const swap =
  (before: string, after: string) =>
  (text: string): string =>
    text.replace(before, after);

/** One thing changed on one side: one finding, in the document, of this rule. */
const DRIFTS: readonly (readonly [ruleId: string, ...Change])[] = [
  ['overview/status', 'a status', DESIGN, swap('**Status**: Planning', '**Status**: In Progress')],
  ['overview/status', 'a status in the overview', OVERVIEW, swap('**Status**: Planning', '**Status**: ✅ Complete')],
  ['overview/goal', 'a word of the goal', DESIGN, swap('Measure rain on ten roofs', 'Measure rain on some roofs')],
  ['overview/goal', 'a word of the goal in the overview', OVERVIEW, swap('Measure rain on ten', 'Measure rain on nine')],
  [
    'overview/goal',
    'a sentence of the goal',
    DESIGN,
    swap(' A figure counts only when the gauge, the radio and the gateway agree that nothing was lost on the way.', ''),
  ],
  ['overview/goal', 'a sentence more in the overview', OVERVIEW, swap('lost on the way.', 'lost on the way. It costs nothing.')],
  ['overview/diagram', 'a word of the diagram', DESIGN, swap('│ tipping bucket,   │', '│ weighing bucket,  │')],
  ['overview/diagram', 'an arrow of the diagram in the overview', OVERVIEW, swap('│◄────────│ (SQLite)', '│─────────│ (SQLite)')],
  [
    'overview/diagram',
    'an image for the diagram',
    OVERVIEW,
    (text) =>
      text.replace(/### Architecture Diagram\n\n```[\s\S]*?```/, '### Architecture Diagram\n\n![System](./rainwatch-architecture.md)'),
  ],
  ['overview/phases', 'the name of a phase', DESIGN, (text) => text.replaceAll('Figures for Everyone', 'Numbers on a Page')],
  ['overview/phases', 'the name of a phase in the overview', OVERVIEW, swap('Phase 1: Gauges on the Air', 'Phase 1: Gauges Everywhere')],
  [
    'overview/phases',
    'a phase more in the overview',
    OVERVIEW,
    swap('### Success Metrics', '**Phase 3: The Festival**\n- A festival\n\n### Success Metrics'),
  ],
  ['overview/phases', 'a phase less in the overview', OVERVIEW, (text) => text.replace(/\*\*Phase 2: [\s\S]*?(?=### Success)/, '')],
  [
    'overview/phases',
    'phases in another order',
    OVERVIEW,
    (text) => text.replace(/(\*\*Phase 1: [\s\S]*?)(\*\*Phase 2: [\s\S]*?)(?=### Success)/, '$2$1'),
  ],
  ['overview/metrics', 'a target', DESIGN, swap('Target: <5%', 'Target: <8%')],
  ['overview/metrics', 'a target in the overview', OVERVIEW, swap('<$20/month', '<$25/month')],
  ['overview/metrics', 'the name of a metric', DESIGN, swap('**Report Completeness**', '**Complete Reports**')],
  [
    'overview/metrics',
    'a metric more in the overview',
    OVERVIEW,
    swap('- **Running Cost**', '- **Setup Cost**: <$900 once\n- **Running Cost**'),
  ],
  ['overview/outcomes', 'an outcome', DESIGN, swap('without anyone climbing a ladder', 'and nobody climbs a ladder')],
  ['overview/outcomes', 'an outcome in the overview', OVERVIEW, swap('✅ A missing report', '✅ A lost report')],
  [
    'overview/outcomes',
    'an outcome more in the overview',
    OVERVIEW,
    swap('✅ A missing report', '✅ The council reads the page\n✅ A missing report'),
  ],
];

test.each(DRIFTS)('%s: %s', (ruleId, _name, file, change) => {
  expect(foundAfter(file, change)).toEqual([`${DESIGN} ${ruleId}`]);
});

test('a document that is not there is one finding in the overview, and the one that nobody names another', () => {
  expect(foundAfter(OVERVIEW, (text) => text.replaceAll('./milestone-1-core.md', './milestone-1-kernel.md'))).toEqual([
    `${OVERVIEW} overview/missing-document`,
    `${DESIGN} overview/missing-document`,
  ]);
});

/** Other ways to say the same. */
const HARMLESS: readonly Change[] = [
  ['a status with emoji and note', OVERVIEW, swap('**Status**: Planning', '**Status**: 🚧 planning (since the first frost)')],
  [
    'a status in the table of all milestones alone',
    OVERVIEW,
    (text) =>
      text
        .replace('**Status**: Planning\n\n', '')
        .replace('## Milestone 1', '| Milestone | Status |\n|---|---|\n| Milestone 1: Core | Planned |\n\n## Milestone 1'),
  ],
  ['no status', OVERVIEW, swap('**Status**: Planning\n\n', '')],
  ['a link as a label', OVERVIEW, swap('[📄 Detailed Plan](./milestone-1-core.md)', '**[📄 Detailed Plan](./milestone-1-core.md)**')],
  [
    'labels for headings',
    OVERVIEW,
    (text) => text.replaceAll(/^### (Goal|Architecture Diagram|What Gets Built|Success Metrics|Key Outcomes)$/gm, '**$1**:'),
  ],
  [
    'smaller headings',
    OVERVIEW,
    (text) =>
      text
        .replace('## Milestone 1: Core', '## Milestones\n\n### Milestone 1: Core')
        .replaceAll(/^### (Goal|Architecture Diagram|What Gets Built|Success Metrics|Key Outcomes)$/gm, '#### $1'),
  ],
  ['emphasis in the goal', DESIGN, swap('Measure rain on ten roofs', '**Measure rain** on _ten_ roofs')],
  ['more goals', DESIGN, swap('lost on the way.', 'lost on the way. The page says so when it is.')],
  ['a status behind a phase', DESIGN, swap('### Phase 1: Gauges on the Air', '### Phase 1: Gauges on the Air ✅ Complete')],
  [
    'phases as list items',
    OVERVIEW,
    (text) =>
      text.replaceAll(
        /^\*\*(Phase \d: .*)\*\*\n((?:- .*\n)+)/gm,
        (_, name: string, items: string) => `- **${name}**\n${items.replaceAll('- ', '  - ')}`,
      ),
  ],
  [
    'metrics in a table',
    OVERVIEW,
    (text) =>
      text.replace(
        /\*\*Measurement\*\*:[\s\S]*?(?=### Key)/,
        '| Metric | Target |\n|---|---|\n| Rain Error | <5% difference from the reference gauge |\n| Running Cost | < $20/month for ten roofs |\n\n',
      ),
  ],
  [
    'a metric of its own',
    DESIGN,
    swap(
      '## Key Outcomes',
      '**Battery Life**:\n- Target: >300 nights\n- Measured: Voltage in each report\n- Why: Nobody likes ladders\n\n## Key Outcomes',
    ),
  ],
  ['more about a target', DESIGN, swap('<$20/month for ten roofs', '<$20/month for ten roofs, domain included')],
  ['details below outcomes', DESIGN, swap('climbing a ladder**\n', 'climbing a ladder**\n   - In wind and snow\n')],
  ['outcomes as a list', OVERVIEW, (text) => text.replaceAll(/^✅ /gm, '- ✅ ')],
  ['an outcome of its own', DESIGN, swap('✅ **A missing report', '✅ **The gauges survive a winter**\n\n✅ **A missing report')],
];

test.each(HARMLESS)('no difference: %s', (_name, file, change) => {
  // What the overview itself lacks is for its own rules to say.
  expect(foundAfter(file, change).filter((found) => !found.includes(' milestones/'))).toEqual([]);
});
