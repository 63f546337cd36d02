import {expect, test} from 'vitest';
import {linesOf, reasonsOf} from './found.js';

const TOLD =
  '### What Gets Built\n\n**Phase 1: The Wall**\n- Doors\n\n**Phase 2: The Kiosk**\n- A screen\n\n**Phase 3: The Ledger**\n- A table';
const document = (...names: string[]): string =>
  `## Implementation Phases\n\n${names.map((name) => `### ${name}\n\n**Objective**: Build it.`).join('\n\n')}`;

test.each([
  [['Phase 1: The Wall', 'Phase 2: The Kiosk', 'Phase 3: The Ledger']],
  [['Phase 1: The Wall ✅ Complete', 'Phase 2 — The Kiosk (in progress)', '🚧 Phase 3: The ledger']],
  [['**Phase 1: The Wall**', 'phase 2: the kiosk', 'Phase 3: “The Ledger”']],
  [['The Wall', 'The Kiosk', 'The Ledger']],
  [['Phase 0: The Wall', 'Phase 1: The Kiosk', 'Phase 2: The Ledger']],
  [['PoC 1: The Wall', 'PoC 2: The Kiosk', 'PoC 3: The Ledger']],
])('the same phases: %j', (names) => {
  expect(linesOf(TOLD, document(...names))).toEqual([]);
});

test.each([
  ['renamed', ['Phase 1: The Wall', 'Phase 2: The Touch Screen', 'Phase 3: The Ledger'], ['9 overview/phases']],
  ['slightly renamed', ['Phase 1: The Wall', 'Phase 2: The Kiosk Screen', 'Phase 3: The Ledger'], ['9 overview/phases']],
  ['missing', ['Phase 1: The Wall', 'Phase 2: The Ledger'], ['3 overview/phases']],
  ['extra', ['Phase 1: The Wall', 'Phase 2: The Kiosk', 'Phase 3: The Ledger', 'Phase 4: The Party'], ['17 overview/phases']],
  ['extra in the middle', ['Phase 1: The Wall', 'Phase 2: Rehearsal', 'Phase 3: The Kiosk', 'Phase 4: The Ledger'], ['9 overview/phases']],
  ['two in each other’s place', ['Phase 1: The Kiosk', 'Phase 2: The Wall', 'Phase 3: The Ledger'], ['9 overview/phases']],
  ['the last one first', ['Phase 1: The Ledger', 'Phase 2: The Wall', 'Phase 3: The Kiosk'], ['5 overview/phases']],
  ['renamed and moved', ['Phase 1: The Kiosk', 'Phase 2: The Wall', 'Phase 3: The Book'], ['9 overview/phases', '13 overview/phases']],
  ['all others', ['Phase 1: Rain', 'Phase 2: Sun', 'Phase 3: Wind'], ['5 overview/phases', '9 overview/phases', '13 overview/phases']],
  ['a number without name', ['Phase 1', 'Phase 2: The Kiosk', 'Phase 3: The Ledger'], ['5 overview/phases']],
])('each difference is one finding: %s', (_name, names, expected) => {
  expect(linesOf(TOLD, document(...names))).toEqual(expected);
});

test('the messages show what the overview says beside what the document says', () => {
  expect(reasonsOf(TOLD, document('Phase 1: The Wall', 'Phase 2: The Touch Screen', 'Phase 3: The Ledger'))).toEqual([
    'Unexpected phase “Phase 2: The Touch Screen”, expected “Phase 2: The Kiosk” as in milestones-overview.md:12',
  ]);
  expect(reasonsOf(TOLD, document('Phase 1: The Wall', 'Phase 2: The Ledger'))).toEqual([
    'Unexpected missing phase, expected “Phase 2: The Kiosk” as in milestones-overview.md:12 beside “Phase 1: The Wall”, “Phase 2: The Ledger”',
  ]);
  expect(reasonsOf(TOLD, document('Phase 1: The Ledger', 'Phase 2: The Wall', 'Phase 3: The Kiosk'))).toEqual([
    'Unexpected place of phase “Phase 1: The Ledger”, expected it after “Phase 2: The Kiosk” as in milestones-overview.md:15',
  ]);
  expect(reasonsOf(TOLD, document('Phase 1: The Wall', 'Phase 2: The Kiosk', 'Phase 3: The Ledger', 'Phase 4: The Party'))).toEqual([
    'Unexpected phase “Phase 4: The Party”, expected only “Phase 1: The Wall”, “Phase 2: The Kiosk”, “Phase 3: The Ledger” as in milestones-overview.md:9',
  ]);
});

test.each([
  [
    'words behind the name',
    '- **Phase 1: The Wall**: doors and scales\n- **Phase 2: The Kiosk**: a screen',
    ['Phase 1: The Wall', 'Phase 2: The Kiosk'],
  ],
  [
    'words behind a plain name',
    '- Phase 1: The Wall - doors and scales\n- Phase 2: The Kiosk - a screen',
    ['Phase 1: The Wall', 'Phase 2: The Kiosk'],
  ],
  [
    'no names, but what is built',
    '**Phase 1**: 24 bays with latch, door switch, scale and a profile for each tool.\n\n**Phase 2**: A screen.',
    ['Phase 1: The Wall', 'Phase 2: A screen'],
  ],
  ['no phases', '- Doors\n- A screen', ['Phase 1: The Wall']],
])('an overview with %s', (_name, told, names) => {
  expect(linesOf(`### What Gets Built\n\n${told}`, document(...names))).toEqual([]);
});

test('a document without phases has its finding already', () => {
  expect(linesOf(TOLD, '## Goal\n\nLend tools.')).toEqual([]);
  expect(linesOf(TOLD, '## Implementation Phases\n\nLater.')).toEqual([]);
});
