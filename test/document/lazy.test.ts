import {expect, test} from 'vitest';
import {outline} from '../../src/document/outline.js';
import {passagesOf} from '../../src/document/passages.js';
import {read} from '../../src/document/read.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';

const PHASES = `# Milestone 1: Ovens

## Implementation Phases

### Phase 1: Heat

**Objective**: Bake bread.
**Deliverables**:
- Oven
  - Door
  - Thermometer
**Success Criteria**:
1. Bread rises
2. Crust is brown
**Production Launch**:
* Invite the village
`;

function outlined(text: string) {
  return outline(read('milestone-1-ovens.md', text), milestoneDesign);
}

test('labels without a blank line between the lists are the parts of the phase', () => {
  const phases = outlined(PHASES).sections.find(({section}) => section.id === 'phases');
  const parts = phases?.items[0]?.parts;
  expect([...(parts ?? [])].map(([id, {place}]) => `${id} ${place.line}:${place.column}`)).toEqual([
    'objective 7:1',
    'deliverables 8:1',
    'success-criteria 12:1',
    'production-launch 15:1',
  ]);
  expect(parts?.get('success-criteria')?.nodes.map(({type}) => type)).toEqual(['list']);
});

test('the items below such a label stand under it, and those above do not hold it', () => {
  const passages = passagesOf(outlined(PHASES)).filter(({kind}) => kind === 'item');
  expect(passages.map(({text, labels, line}) => `${line} ${labels.at(-1)}: ${text.trim()}`)).toEqual([
    '9 deliverables: Oven',
    '10 deliverables: Door',
    '11 deliverables: Thermometer',
    '13 success criteria: Bread rises',
    '14 success criteria: Crust is brown',
    '16 production launch: Invite the village',
  ]);
});

test('a bold line that is indented belongs to its item', () => {
  const text = '# Milestone 1: Ovens\n\n## Goal\n\n- Oven\n  **Size**: large\n- Door\n';
  expect(passagesOf(outlined(text)).map((passage) => passage.text)).toEqual(['Milestone 1: Ovens', 'Goal', 'Oven\nSize: large', 'Door']);
});

test('a line that goes on without a label belongs to its item', () => {
  const text = '# Milestone 1: Ovens\n\n## Goal\n\n- Oven of brick\nand **clay**\n- Door\n';
  expect(passagesOf(outlined(text)).map((passage) => passage.text)).toEqual([
    'Milestone 1: Ovens',
    'Goal',
    'Oven of brick\nand clay',
    'Door',
  ]);
});
