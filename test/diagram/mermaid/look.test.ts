import {afterAll, describe, expect, test} from 'vitest';
import {openMermaid} from '../../../lib/diagram/index.js';
import {INK, PAPER} from '../../../src/diagram/mermaid/palette.js';
import {contrast, readColour, type Colour} from '../../../src/diagram/mermaid/picture/colour.js';
import {legible} from '../../../src/diagram/mermaid/picture/legible.js';
import {wrap} from '../../../src/diagram/mermaid/text/wrap.js';
import type {Element} from '../../../src/diagram/mermaid/tree.js';
import {all, lines, read} from './svg.js';

const PATIENCE = 120_000;
const mermaid = openMermaid({most: 1});
afterAll(() => mermaid.close());

async function drawn(source: string): Promise<string> {
  const result = await mermaid.render(source, {timeout: PATIENCE, id: 'd'});
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.svg;
}

const colour = (text: string): Colour => readColour(text) ?? [0, 0, 0, 0];

describe('the colour of text', () => {
  test.each([
    ['#900', '#ffffff', '#900'],
    ['#777', '#ffffff', INK.light],
    ['#fff', '#438dd5', '#000'],
  ])('%s on %s is %s', (own, below, shown) => {
    expect(colour(legible(own, colour(below), 'light'))).toEqual(colour(shown));
  });

  test.each([
    ['#f00', '#ffffff'],
    ['#ff0', '#ffffff'],
    ['#00f', '#1b1b1d'],
    ['#080', '#1b1b1d'],
  ])('%s on %s keeps its hue and can be read', (own, below) => {
    const shown = colour(legible(own, colour(below), 'light'));
    expect(contrast(shown, colour(below))).toBeGreaterThanOrEqual(4.5);
    expect(Math.max(...shown.slice(0, 3)) - Math.min(...shown.slice(0, 3))).toBeGreaterThan(60);
  });

  test('in a frame whose outline crosses itself is chosen for its fill', async () => {
    const svg = await drawn('flowchart TD\n  A[[gauge]]\n  style A fill:#f96');
    const name = all(read(svg)).find((tag) => tag.name === 'text' && tag.text === 'gauge')?.attributes['class'] ?? '';
    const fill = new RegExp(`\\.${name}\\{[^}]*?fill:(#[\\da-f]+)`).exec(svg)?.[1];
    expect(fill && contrast(colour(fill), colour('#f96'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lines break', () => {
  const run = (text: string, bold = false) => ({text, font: {size: 16, bold, italic: false}, element: {} as Element});
  const broken = (...texts: string[]): string[] =>
    wrap(
      texts.map((text, index) => run(text, index % 2 === 1)),
      1,
    ).map((line) => line.map(({text}) => text).join(''));

  test.each([
    ['rain gauge', ['rain', 'gauge']],
    ['well-known', ['well-', 'known']],
    ['a/b/c.txt', ['a/b/c.txt']],
    ['[Server].[Table]', ['[Server].', '[Table]']],
    ['gauge(x)', ['gauge(x)']],
    ['雨量、（屋上）！', ['雨', '量、', '（屋', '上）！']],
  ])('%s', (text, expected) => {
    expect(broken(text)).toEqual(expected);
  });

  test('not within a word that is bold in part', () => {
    expect(broken('so un', 'believ', 'able')).toEqual(['so', 'unbelievable']);
  });
});

test('the numbers of messages lie on heads that are large enough', async () => {
  const svg = await drawn('sequenceDiagram\n  autonumber\n  A->>B: x');
  const head = all(read(svg)).find(
    ({name, attributes}) => name === 'line' && attributes['x1'] === attributes['x2'] && attributes['y1'] === attributes['y2'],
  );
  expect(new RegExp(`\\.${head?.attributes['class']}\\{[^}]*stroke-width:2`).test(svg)).toBe(true);
});

test('a picture is large enough for its words', async () => {
  const svg = await drawn(
    'radar-beta\n  axis a["Up"], b["Right"], c["Down"], d["A very long name of an axis on the left"]\n  curve n{1, 2, 3, 4}',
  );
  const [root] = all(read(svg));
  const [left = 0] = (root?.attributes['viewBox'] ?? '').split(' ').map(Number);
  expect(left).toBeLessThan(0);
});

test('what stands at half of the width does so in a larger picture too', async () => {
  const svg = await drawn('venn-beta\n  title Sets\n  set A\n  set B\n  union A, B');
  const [root] = all(read(svg));
  const title = all(read(svg)).find(({text, name}) => name === 'text' && text === 'Sets');
  expect(Number(title?.attributes['x'])).toBeCloseTo(Number(root?.attributes['width']) / 2, 0);
});

test('dates of an axis do not run into each other', async () => {
  const svg = await drawn('gantt\n  dateFormat YYYY-MM-DD\n  tickInterval 1day\n  One :a, 2026-01-01, 30d');
  const dates = lines(svg).filter((line) => line.startsWith('2026-'));
  expect(dates.length).toBeGreaterThan(5);
  expect(dates.length).toBeLessThan(16);
  expect(dates[0]).toBe('2026-01-01');
});

test('a word that is wider than its box is set smaller', async () => {
  const svg = await drawn('journey\n  section Wetterbeobachtungsstationen\n    Go: 3: Roofer');
  const label = all(read(svg)).find(({name, text}) => name === 'text' && text === 'Wetterbeobachtungsstationen');
  expect(Number(label?.attributes['textLength'])).toBeLessThan(150);
});

test('on paper that a system chooses, a drawing brings its own', async () => {
  const svg = await drawn('pie\n  "A" : 1');
  const paper = /@media \(forced-colors:active\)\{#d\{background:var\((--m\d+)\);forced-color-adjust:none/.exec(svg)?.[1];
  const values = [...svg.matchAll(new RegExp(`${paper}:(#[\\da-f]+)`, 'g'))].map(([, value]) => colour(value ?? ''));
  expect(values).toEqual([colour(PAPER.light), colour(PAPER.dark)]);
});
