import {expect, test} from 'vitest';
import {renderAscii} from '../../../src/diagram/index.js';
import {CLEAN, drawing} from './drawings.js';

const stepsOf = (text: string): unknown => renderAscii(text).steps;

test('a tree is read as a list of lists', () => {
  expect(stepsOf(drawing(CLEAN.tree ?? ''))).toEqual([
    {
      text: 'src/',
      steps: [
        {text: 'index.ts # entry', steps: []},
        {
          text: 'read/',
          steps: [
            {text: 'lines.ts', steps: []},
            {text: 'words.ts', steps: []},
          ],
        },
        {text: 'write.ts', steps: []},
      ],
    },
  ]);
});

test('a typed tree reads the same', () => {
  expect(stepsOf('src\n|-- a\n|   `-- b\n`-- c')).toEqual([
    {
      text: 'src',
      steps: [
        {text: 'a', steps: [{text: 'b', steps: []}]},
        {text: 'c', steps: []},
      ],
    },
  ]);
});

test('a flow from top to bottom is read step by step', () => {
  expect(stepsOf('Draft\n  ↓\nReview by two\nof the team\n  │ approved\n  ▼\nRelease')).toEqual([
    {text: 'Draft'},
    {text: 'Review by two of the team'},
    {text: 'Release', by: 'approved'},
  ]);
});

test('boxes one below the other are steps', () => {
  expect(stepsOf('┌───────┐\n│ read  │\n│ input │\n└───┬───┘\n    │\n    ▼\n┌───────┐\n│ check │\n└───────┘')).toEqual([
    {text: 'read input'},
    {text: 'check'},
  ]);
});

test.each([
  ['it branches', '   a\n   │\n ┌─┴─┐\n ▼   ▼\n b   c'],
  ['steps stand side by side', 'One     Two\n ↓       ↓\nAct     Act'],
  ['it leads up', 'Top\n ↑\nBase'],
  ['boxes stand side by side', drawing(CLEAN.boxesInARow ?? '')],
  ['a box holds boxes', drawing(CLEAN.nested ?? '')],
  ['a tree has lines of its own', 'a\n├── b ←─┐\n└── c ──┘'],
])('there are no steps if %s', (_, text) => expect(stepsOf(text)).toBeUndefined());

test('arrows and rules between the roots of a tree are no entries', () => {
  expect(stepsOf('Trace\n  ↓\n═════\nSpan\n  ├→ one\n  └─► two')).toEqual([
    {text: 'Trace', steps: []},
    {
      text: 'Span',
      steps: [
        {text: 'one', steps: []},
        {text: 'two', steps: []},
      ],
    },
  ]);
});
