import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {foundIn} from '../expected.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);

/** Other ways to write the same, none of which is a finding. */
const HARMLESS: readonly [name: string, change: (text: string) => string][] = [
  ['paragraphs with labels of their own', (text) => text.replace('The core of Rainwatch', '**What**: The core of Rainwatch')],
  ['numbered sections', (text) => numbered(text)],
  ['emoji before a heading', (text) => text.replace('## Goal', '## 🎯 Goal')],
  [
    'a status behind a heading',
    (text) => text.replace('## Goal', '## Goal ✅ Complete').replace('## Architecture Overview', '## Architecture (Implemented)'),
  ],
  ['bold headings', (text) => text.replace('### Phase 1: Gauges on the Air', '### **Phase 1: Gauges on the Air**')],
  ['upper case', (text) => text.replace('## Next Steps', '## NEXT STEPS').replace('**Purpose**', '**PURPOSE**')],
  ['and for &', (text) => text.replace('Risks & Mitigation', 'Risks and Mitigation')],
  [
    'aliases of sections',
    (text) => text.replace('Core Components Design', 'Components').replace('Implementation Phases', 'Implementation Plan'),
  ],
  ['a setext heading', (text) => text.replace('## Goal\n', 'Goal\n----\n')],
  ['an id behind a heading', (text) => text.replace('## Goal\n', '## Goal {#the-goal}\n')],
  ['the colon inside the bold', (text) => text.replaceAll(/\*\*([^*\n]+)\*\*:/g, '**$1:**')],
  ['underscores for bold', (text) => text.replaceAll(/\*\*(Purpose|Features|Objective|Impact)\*\*/g, '__$1__')],
  [
    'labels as headings',
    (text) => text.replaceAll(/\*\*(Purpose|Features|System Flow|User Flow|Technical Design|Integration Points)\*\*:[ ]?/g, '#### $1\n\n'),
  ],
  ['labels as list items', (text) => text.replaceAll(/^\*\*(Impact|Probability)\*\*:/gm, '- **$1**:')],
  [
    'a suffix behind a label',
    (text) => text.replace('**System Flow**:', '**System Flow (Counting)**:').replace('**User Flow**:', '**User Flow** (Visitor):'),
  ],
  ['label and value in one bold', (text) => text.replace('**Impact**: High - The', '**Impact: High** - The')],
  [
    'levels in upper case, short, with other signs',
    (text) => text.replace('High - The', 'HIGH — the').replace('Medium - Four', 'MED: four').replace('Low - Reports', 'low, reports'),
  ],
  ['metadata as a list', (text) => text.replace(/^\*\*(Status|Parent Document|Architecture Reference)\*\*/gm, '- **$1**')],
  ['metadata as a quote', (text) => text.replace(/^\*\*(Status|Parent Document|Architecture Reference)\*\*/gm, '> **$1**')],
  ['metadata as a table', (text) => text.replace('**Status**: Planning\n', '| Field | Value |\n|---|---|\n| **Status** | Planning |\n\n')],
  [
    'status under a heading',
    (text) => text.replace('**Status**: Planning\n', '').replace('## Executive', '## Status\n\n- `Planning`\n\n## Executive'),
  ],
  ['status with emoji and a note', (text) => text.replace('Planning', '🚧 in-progress (since the first frost)')],
  [
    'hard breaks between metadata lines',
    (text) => text.replace('Planning\n', 'Planning  \n').replace('overview.md)\n**Arch', 'overview.md)\\\n**Arch'),
  ],
  [
    'a reference as link',
    (text) =>
      `${text.replace('[Milestones Overview](./milestones-overview.md)\n**', '[Milestones Overview][parent]\n**')}\n\n[parent]: ./milestones-overview.md\n`,
  ],
  ['an ISO date', (text) => text.replace('October 2026', '2026-10-07')],
  ['an ISO date with time', (text) => text.replace('October 2026', '2026-01-16T16:25:00-0800')],
  ['other dates', (text) => text.replace('October 2026', '7 Oct 2026')],
  [
    'bold for italic at the bottom',
    (text) => text.replace('*Document Status*', '**Document Status**').replace('*Last Updated*', '**Last Updated**'),
  ],
  ['titles without number', (text) => text.replace('# Milestone 1: Core', '# Milestone: Core')],
  ['the name alone as title', (text) => text.replace('# Milestone 1: Core', '# Core')],
  ['M1 in the title', (text) => text.replace('# Milestone 1: Core', '# M1 — Core')],
  ['Out of Scope as a section', (text) => text.replace('**What This Milestone Does NOT Include**:', '## Out of Scope\n')],
  ['cost as a label inside the stack', (text) => text.replace('### Cost Structure\n', '**Cost Structure**:')],
  ['a flat stack', (text) => text.replace(/\*\*On the roofs\*\*:[\s\S]*?### Cost/, '- SQLite for every report\n- PostgreSQL\n\n### Cost')],
  [
    'a stack as a table',
    (text) => text.replace(/\*\*On the roofs\*\*:[\s\S]*?### Cost/, '| Layer | Technology |\n|---|---|\n| Hall | SQLite |\n\n### Cost'),
  ],
  ['an image for a diagram', (text) => text.replace(/```\n┌[\s\S]*?```/u, '![The system](./system.png)')],
  ['criteria without check marks', (text) => text.replaceAll('- ✅ ', '- ')],
  ['outcomes as a list', (text) => text.replaceAll('✅ **', '- ✅ **')],
  [
    'metrics as a list',
    (text) =>
      text.replace(
        /\*\*(Rain Error|Report Completeness|Running Cost)\*\*:\n((?:- .*\n)+)/g,
        (_, name, bullets: string) => `- **${name}**:\n${bullets.replaceAll('- ', '  - ')}`,
      ),
  ],
  ['unlabelled bullets in order', (text) => text.replaceAll(/- (?:Target|Measured|Why): /g, '- ')],
  ['a target on the line of the metric', (text) => text.replace('**Rain Error**:\n- Target: <5%', '**Rain Error**: <5%')],
  ['headings as metrics', (text) => text.replaceAll(/\*\*(Rain Error|Report Completeness|Running Cost)\*\*:\n/g, '#### $1\n\n')],
  ['a question without bold', (text) => text.replace('- **Does frost break the bucket?**: Water', '- Does frost break the bucket? Water')],
  ['a bold decision', (text) => text.replace('- Decision: Drill', '- **Decision**: Drill')],
  ['categories as labels', (text) => text.replace('### Hardware\n', '**Hardware**:\n').replace('### Page\n', '**Page**:\n')],
  ['no question left', (text) => text.replace(/### Hardware[\s\S]*?(?=## Next)/, 'None.\n\n')],
  [
    'horizons as headings',
    (text) => text.replaceAll(/\*\*(Immediate|After Gauges on the Air|Before Milestone Complete)\*\*(?: \(Start Here\))?:/g, '### $1\n'),
  ],
  ['rules between sections', (text) => text.replaceAll('\n## ', '\n---\n\n## ')],
  [
    'a section of its own',
    (text) => text.replace('## Related Documents', '## File Structure\n\nSee the repository.\n\n## Related Documents'),
  ],
  [
    'two Why sections',
    (text) => text.replace('## Design Decisions', '## Why Not Satellites?\n\nThey see clouds, not rain.\n\n## Design Decisions'),
  ],
  ['labels of its own', (text) => text.replace('**Technical Design**:', '**Limits**:\n- Ten gauges\n\n**Technical Design**:')],
  [
    'sub-labels below an empty part',
    (text) => text.replace('**Technical Design**:\n- The counter', '**Technical Design**:\n\n**Memory**:\n- The counter'),
  ],
  [
    'a nested stack',
    (text) =>
      text.replace(
        /\*\*On the roofs\*\*:[\s\S]*?### Cost/,
        '- **Hall**\n  - SQLite: keeps every report\n- **Server**\n  - PostgreSQL: totals\n\n### Cost',
      ),
  ],
  ['metadata below a subtitle', (text) => text.replace('**Status**: Planning', '## Detailed Design\n\n**Status**: Planning')],
  [
    'the guide\u2019s own words for a metric',
    (text) =>
      text.replace('- Why: Farmers', '- Why this metric matters: Farmers').replace('- Measured: Daily', '- How it\u2019s measured: Daily'),
  ],
  ['a labelled goal', (text) => text.replace('Measure rain on ten roofs', '**Goal**: Measure rain on ten roofs')],
  ['a quoted key principle', (text) => text.replace('**Key Principle**', '> **Key Principle**')],
  ['a footer as a list', (text) => text.replace('*Document Status*', '- *Document Status*').replace('*Last Updated*', '- *Last Updated*')],
  [
    'bold and italic labels',
    (text) => text.replace('**User Flow**:', '***User Flow***:').replace('**Key Principle**:', '***Key Principle:***'),
  ],
  [
    'words behind a label',
    (text) =>
      text
        .replace('**User Flow**:', '**User Flow - Visitor**:')
        .replace('**Technical Design**:', '**Technical Design Details**:')
        .replace('**Integration Points**:', '**Integration Points & Dependencies**:')
        .replace('**Production Launch**:', '**Production Launch Checklist**:'),
  ],
  ['a risk about impact', (text) => text.replace('### Risk: The Hall Loses Power', '### Impact on the Hall')],
  ['a comment between', (text) => text.replace('## Goal\n', '## Goal\n\n<!-- as agreed -->\n')],
];

function numbered(text: string): string {
  let index = 0;
  return text.replace(/^## /gm, () => `## ${(index += 1)}. `);
}

test.each(HARMLESS)('%s', (_name, change) => {
  const text = change(clean);
  expect(text).not.toBe(clean);
  const [document] = check([{path: 'docs/milestone-1-core.md', text}], {today: '2026-11-22'}).documents;
  expect(foundIn(document?.messages ?? [])).toEqual([]);
});
