import {describe, expect, test} from 'vitest';
import {renderAscii, repairAscii} from '../../../src/diagram/index.js';
import {gridOf, linesOf} from '../../../src/diagram/ascii/grid.js';
import {boxesOf, isWellFormed} from '../../../src/diagram/ascii/repair/boxes.js';
import {shapeOf} from '../../../src/diagram/ascii/shape.js';
import {CLEAN, drawing} from './drawings.js';
import {RAGGED} from './ragged.js';

describe('drawings in which every line meets', () => {
  test.each(Object.entries(CLEAN))('%s is left alone', (_, text) => {
    expect(repairAscii(drawing(text))).toEqual({text: drawing(text), changes: []});
    expect(renderAscii(drawing(text))).toMatchObject({text: drawing(text), repaired: false});
  });
});

describe('drawings with a slip', () => {
  test.each(Object.entries(RAGGED))('%s', (_, [ragged, straight]) => {
    expect(repairAscii(drawing(ragged)).text).toBe(drawing(straight));
  });

  test.each(Object.entries(RAGGED))('%s: once is enough', (_, [, straight]) => {
    expect(repairAscii(drawing(straight)).changes).toEqual([]);
  });
});

test('each change is an edit of the source, as narrow as it can be', () => {
  const source = 'text\r\n┌────┐\r\n│ ab  │\r\n│ cd │\r\n└────┘\r\n';
  const {changes, text} = repairAscii(source);
  expect(changes).toEqual([{line: 3, column: 6, endColumn: 7, range: [19, 20], text: ''}]);
  expect(source.slice(19, 20)).toBe(' ');
  expect(text).toBe('text\r\n┌────┐\r\n│ ab │\r\n│ cd │\r\n└────┘\r\n');
});

test('lines with tabs that are in line keep their tabs', () => {
  const source = '┌──────┐\n│ a\t   │\n│ b     │\n│ c    │\n└──────┘';
  const {text, changes} = repairAscii(source);
  expect(changes.map(({line}) => line)).toEqual([3]);
  expect(text.split('\n')[1]).toBe('│ a\t   │');
});

test('what is no box is left as it is, however crooked', () => {
  for (const text of ['a │ b\nc  │ d\ne │ f', '├── a\n │  └── b\n└── c', '  |\n   |\n    v\n  text', 'x || y\nz  || y'])
    expect(repairAscii(text).text).toBe(text);
});

test('a box that an arrow or a line enters is not moved away from it', () => {
  const text = drawing(`
╭────────────────╮          │
│ RenderPipeline ◄──────────╯
│ paint()        │
╰────────────────╯`);
  expect(repairAscii(text).text).toBe(text);
});

test('arrows among words are no piece of a wall', () => {
  const {text} = repairAscii('┌──────────────┐\n│ [Model ▼]   │\n│ [Size  ▾]    │\n└──────────────┘');
  expect(text).toBe('┌──────────────┐\n│ [Model ▼]    │\n│ [Size  ▾]    │\n└──────────────┘');
});

test('however many boxes are open, each is closed', () => {
  const {text} = repairAscii(Array.from({length: 60}, () => '┌──────┐\n│ longer than it\n│ b    │\n└──────┘').join('\n'));
  const boxes = boxesOf(gridOf(linesOf(text)));
  expect(boxes).toHaveLength(60);
  expect(isWellFormed(boxes)).toBe(true);
});

test('words keep their distance from the left wall', () => {
  const {text} = repairAscii('┌──────────┐\n│  1. ab   │\n│  2. abcdef │\n│  3. abcde│\n└──────────┘');
  expect(
    text
      .split('\n')
      .slice(1, 4)
      .map((row) => row.indexOf('.')),
  ).toEqual([4, 4, 4]);
});

/** A small generator of numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some rows with a blank too many or too few before one of their walls, as typing slips have it: what follows slips too. */
function slipped(text: string, seed: number): string {
  const next = numbers(seed);
  next(1);
  return text
    .split('\n')
    .map((row) => {
      const walls = [...row.matchAll(/ {2}(?=[│|║])/g)].map(({index}) => index);
      const at = walls[next(walls.length)];
      if (at === undefined || next(100) >= 30) return row;
      return row.slice(0, at) + ' '.repeat([1, 3, 4][next(3)] ?? 2) + row.slice(at + 2);
    })
    .join('\n');
}

const words = (text: string): string => text.replace(/[ ─━═│║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╟╢|+-]/g, '');
const straightBoxes = (text: string): number => shapeOf(gridOf(linesOf(text))).frames.filter(({isStraight}) => isStraight).length;

describe.each(['box', 'boxesInARow', 'nested', 'sections', 'table', 'typed', 'typedTable', 'chinese'])('%s with slips', (name) => {
  const clean = drawing(CLEAN[name] ?? '');
  const all = Array.from({length: 60}, (_, seed) => slipped(clean, seed * 7919 + 1)).filter((text) => text !== clean);
  const isLeft = (text: string): boolean => isWellFormed(boxesOf(gridOf(linesOf(text))));
  const cases = all.filter((text) => !isLeft(text));

  test('what has only closed boxes is left alone', () => {
    for (const text of all.filter(isLeft)) expect(repairAscii(text)).toEqual({text, changes: []});
  });

  test('there are slips to repair', () => expect(new Set(cases).size).toBeGreaterThan(5));

  test('words stay, boxes close, and a second repair has nothing to do', () => {
    for (const text of cases) {
      const repaired = repairAscii(text);
      expect(repaired.text.split('\n').map(words)).toEqual(text.split('\n').map(words));
      expect(straightBoxes(repaired.text), repaired.text).toBe(straightBoxes(clean));
      expect(repairAscii(repaired.text).changes).toEqual([]);
    }
  });
});
