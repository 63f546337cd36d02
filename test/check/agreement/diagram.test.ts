import {expect, test} from 'vitest';
import {foundIn, linesOf, pairOf, reasonsOf} from './found.js';

const BOXES = '┌───────┐    ┌─────────┐\n│ Gauge │───►│ Gateway │\n└───────┘    └─────────┘';
const FLOW = 'flowchart LR\n  G[Gauge] --> H[Gateway]\n  H --> S[(Store)]';
const fence = (drawing: string, language = ''): string => `\`\`\`${language}\n${drawing}\n\`\`\``;
const overview = (picture: string): string => `### Architecture Diagram\n\n${picture}`;
const document = (picture: string): string =>
  `## Architecture Overview\n\n### High-Level System Diagram\n\n${picture}\n\n### Technology Stack\n\n- SQLite: keeps counts`;

test.each([
  ['the same drawing', fence(BOXES), fence(BOXES)],
  ['space at line ends', fence(BOXES), fence(BOXES.replaceAll('\n', '   \n'))],
  ['common indentation', fence(BOXES), fence(BOXES.replaceAll(/^/gm, '    '))],
  ['empty lines around', fence(BOXES), fence(`\n${BOXES}\n\n`)],
  ['another language word', fence(BOXES), fence(BOXES, 'text')],
  ['inside a list', fence(BOXES), `- As drawn:\n\n  ${fence(BOXES).replaceAll('\n', '\n  ')}`],
  ['another drawing beside it', fence(BOXES), `${fence('A --> B')}\n\n${fence(BOXES)}`],
  ['Mermaid with other indentation and comments', fence(FLOW, 'mermaid'), fence(FLOW.replace('  G', '%% the roof\n\n      G'), 'mermaid')],
  ['an image', '![System](./system.png)', '![The system](system.png "Title")'],
  ['a document without diagram, which has its finding', fence(BOXES), 'Later.'],
  ['an overview without diagram', 'Later.', fence(BOXES)],
])('no difference: %s', (_name, told, own) => {
  expect(linesOf(overview(told), document(own))).toEqual([]);
});

test.each([
  ['another word', fence(BOXES), fence(BOXES.replace('Gateway', 'Server '))],
  ['another arrow', fence(BOXES), fence(BOXES.replace('───►', '◄───'))],
  ['another style', fence(BOXES), fence('+-------+    +---------+\n| Gauge |--->| Gateway |\n+-------+    +---------+')],
  ['a line more', fence(BOXES), fence(`${BOXES}\n     ▼`)],
  ['a line less', fence(`${BOXES}\n     ▼`), fence(BOXES)],
  ['a wall that has slipped', fence(BOXES), fence(BOXES.replace('Gateway │', 'Gateway  │'))],
  ['another node', fence(FLOW, 'mermaid'), fence(FLOW.replace('Store', 'Table'), 'mermaid')],
  ['another image', '![System](./system.png)', '![System](./other.png)'],
  ['an image for a drawing', fence(BOXES), '![System](./system.png)'],
])('one finding, at the drawing: %s', (_name, told, own) => {
  expect(linesOf(overview(told), document(own))).toEqual(['7 overview/diagram']);
});

test('the message shows the first line that differs', () => {
  expect(reasonsOf(overview(fence(BOXES)), document(fence(BOXES.replace('Gateway', 'Server '))))).toEqual([
    'Unexpected diagram with “│ Gauge │───►│ Server  │”, expected “│ Gauge │───►│ Gateway │” as in milestones-overview.md:9',
  ]);
});

test('images are compared by the file they show', () => {
  const files = pairOf(overview('![System](./img/system.png)'), '');
  const below = {
    'docs/milestones-overview.md': (files['docs/milestones-overview.md'] ?? '').replace('./milestone-1', './plans/milestone-1'),
    'docs/plans/milestone-1-core.md': `# Milestone 1: Core\n\n${document('![System](../img/system.png)')}\n`,
  };
  expect(foundIn(below).get('docs/plans/milestone-1-core.md')).toEqual([]);
});
