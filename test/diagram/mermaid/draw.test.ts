import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openMermaid, type MermaidDrawing, type MermaidOptions} from '../../../lib/diagram/index.js';
import {contrast, readColour} from '../../../src/diagram/mermaid/picture/colour.js';
import {DIAGRAMS} from './diagrams.js';
import {all, dangers, lines, read} from './svg.js';

const PATIENCE = 120_000;
const mermaid = openMermaid({most: 1});
const drawings = new Map<string, MermaidDrawing>();

async function drawn(source: string, options: MermaidOptions = {}): Promise<MermaidDrawing> {
  const result = await mermaid.render(source, {timeout: PATIENCE, ...options});
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

beforeAll(async () => {
  for (const [name, {source}] of Object.entries(DIAGRAMS)) drawings.set(name, await drawn(source));
}, PATIENCE);
afterAll(() => mermaid.close());

function drawing(name: string): MermaidDrawing {
  const found = drawings.get(name);
  if (!found) throw new Error(name);
  return found;
}

describe.each(Object.entries(DIAGRAMS))('%s', (name, {words}) => {
  test('shows its words as text', () => {
    // Where a label breaks is for each version of Mermaid to say.
    const shown = lines(drawing(name).svg).join(' ');
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });

  test('is plain SVG in which nothing runs', () => {
    expect(dangers(drawing(name).svg)).toEqual([]);
    expect(drawing(name).notices).toEqual([]);
  });

  test('has a size, and every number is one', () => {
    const {svg, width, height} = drawing(name);
    const [root] = all(read(svg));
    expect(root?.attributes).toMatchObject({width: String(width), height: String(height)});
    const [, , viewWidth = 0, viewHeight = 0] = (root?.attributes['viewBox'] ?? '').split(' ').map(Number);
    expect(Math.ceil(viewWidth)).toBe(width);
    expect(Math.ceil(viewHeight)).toBe(height);
    expect(width * height).toBeGreaterThan(1000);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('differs in dark mode by its variables alone', () => {
    const style = all(read(drawing(name).svg)).find((tag) => tag.name === 'style')?.text ?? '';
    const [light = [], dark = []] = [/^#\w+\{--/, /\[data-theme=dark\] #\w+\{/].map((pattern) => {
      const block = style.split('}').find((part) => pattern.test(part.replace(/^.*?\{(?=\[)/, ''))) ?? '';
      return [...block.matchAll(/(--m\d+):/g)].map(([, variable]) => variable);
    });
    expect(dark.length).toBeGreaterThan(0);
    expect(light).toEqual(dark);
  });

  test('keeps the width that each line was reckoned with', () => {
    const texts = all(read(drawing(name).svg)).filter((tag) => tag.name === 'text');
    for (const {attributes, text} of texts) if (text.trim().length > 1) expect(Number(attributes['textLength'])).toBeGreaterThan(2);
  });
});

test(
  'the same source is drawn to the byte, in whatever order',
  async () => {
    const other = openMermaid({most: 1});
    try {
      for (const [name, {source}] of Object.entries(DIAGRAMS).toReversed()) {
        const result = await other.render(source, {timeout: PATIENCE});
        expect(result, name).toEqual(drawing(name));
      }
      expect(await drawn(DIAGRAMS['sequence']?.source ?? '')).toEqual(drawing('sequence'));
    } finally {
      await other.close();
    }
  },
  PATIENCE,
);

test('accTitle and accDescr name the drawing', () => {
  const {title, description, svg} = drawing('flowchart');
  expect({title, description}).toEqual({title: 'Way of a reading', description: 'From the gauge on the roof to the store'});
  const [root] = all(read(svg));
  const [titleTag, descTag] = root?.children ?? [];
  expect(titleTag).toMatchObject({name: 'title', text: title, attributes: {id: root?.attributes['aria-labelledby']}});
  expect(descTag).toMatchObject({name: 'desc', text: description, attributes: {id: root?.attributes['aria-describedby']}});
});

test('else the page names it', async () => {
  const {title, svg} = await drawn('pie\n  "A" : 1', {name: 'Costs of <rain>'});
  expect(title).toBeUndefined();
  expect(svg).toContain('>Costs of &lt;rain&gt;</title>');
});

test('a name holds nothing that XML could not', async () => {
  expect((await drawn('pie\n  "A" : 1', {name: ' Costs\u0001 of\uD800 rain\u0000'})).svg).toContain('>Costs of\uFFFD rain</title>');
  expect((await drawn('pie\n  "A" : 1', {name: '\u0001'})).svg).toContain('>Pie chart</title>');
});

test('the page gives it an id, and all in it is named after it', async () => {
  const {svg} = await drawn('flowchart TD\n  A --> B', {id: '9 "x"'});
  const ids = all(read(svg)).flatMap(({attributes: {id}}) => id ?? []);
  expect(ids.length).toBeGreaterThan(2);
  expect(ids.every((id) => id.startsWith('m9--x-'))).toBe(true);
  for (const [, target] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
});

describe("the author's colours", () => {
  /** The fill of the line of text with these words, in one mode. */
  const inkOf = (svg: string, words: string, mode: 'light' | 'dark'): string => {
    const tag = all(read(svg)).find(({name, text}) => name === 'text' && text === words);
    const style = all(read(svg)).find(({name}) => name === 'style')?.text ?? '';
    const fill = new RegExp(`\\.${tag?.attributes['class']}\\{[^}]*?fill:([^;}]+)`).exec(style)?.[1] ?? '#000';
    const variable = /^var\((--m\d+)\)$/.exec(fill)?.[1];
    if (variable === undefined) return fill;
    const values = [...style.matchAll(new RegExp(`${variable}:([^;}]+)`, 'g'))].map(([, value]) => value);
    return values[mode === 'light' ? 0 : 1] ?? '';
  };

  test.each([
    ['pale, no ink given', 'fill:#fde68a', '#fde68a'],
    ['dark, no ink given', 'fill:#14532d', '#14532d'],
    ['ink that cannot be read', 'fill:#fff,color:#eee', '#ffffff'],
    ['ink that can', 'fill:#fff,color:#900', '#ffffff'],
    ['black on black', 'fill:#000,color:#111', '#000000'],
  ])('%s', async (_name, given, fill) => {
    const {svg} = await drawn(`flowchart TD\n  A[gauge] --> B\n  classDef k ${given}\n  class A k`);
    for (const mode of ['light', 'dark'] as const) {
      const [ink, ground] = [readColour(inkOf(svg, 'gauge', mode)), readColour(fill)];
      expect(ink && ground && contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    if (given.includes('#900')) expect(inkOf(svg, 'gauge', 'dark')).toBe('#900');
  });

  test('ink on the colours of the page is readable in both', async () => {
    const {svg} = await drawn('flowchart TD\n  A[gauge] --> B\n  style A color:#333');
    expect(inkOf(svg, 'gauge', 'light')).toBe('#333');
    expect(inkOf(svg, 'gauge', 'dark')).not.toBe('#333');
  });

  test('a black line is not lost on dark paper', async () => {
    const {svg} = await drawn('flowchart TD\n  A --> B\n  linkStyle 0 stroke:#000');
    expect(/--m\d+:#000[;}].*?\[data-theme=dark\]/.exec(svg)).not.toBeNull();
  });
});

test('a label that is wider than its box is set in several lines', async () => {
  const {svg} = await drawn('journey\n  section Day\n    Climb up and look for the gauge: 3: Roofer');
  expect(lines(svg)).toContain('Climb up and look');
});

describe('words within a line have their own look and nothing of those beside them', () => {
  test.each([
    ["normal <span style='font-size:32px'>big</span>", {normal: '', big: 'font-size:32px'}],
    ["<span style='font-size:32px'>big</span> normal", {big: 'font-size:32px', normal: ''}],
    ["<span style='text-decoration:underline'>under</span> plain", {under: 'text-decoration:underline', plain: ''}],
    ["<span style='color:#900'>red</span> plain", {red: 'fill:var(--m2)', plain: 'fill:var(--m3)'}],
    ['<b>bold</b> plain', {bold: 'font-weight:700', plain: ''}],
  ])('%s', async (label, expected) => {
    const {svg} = await drawn(`flowchart TD\n  A["${label}"]`);
    const tags = all(read(svg));
    const styleOf = (tag: (typeof tags)[number] | undefined): string =>
      new RegExp(`\\.${tag?.attributes['class']}\\{([^}]*)`).exec(tags.find(({name}) => name === 'style')?.text ?? '')?.[1] ?? '';
    const runs = Object.keys(expected).map((word) => tags.find(({name, text}) => name === 'tspan' && text.trim() === word));
    expect(runs.map(styleOf)).toEqual(Object.values(expected));
    const line = styleOf(tags.find(({name}) => name === 'text'));
    expect(line.replace('fill:var(--m2);', '')).toBe('text-anchor:middle');
  });
});

test('a box of the author has its colour and its name', async () => {
  const {svg} = await drawn('sequenceDiagram\n  box rgb(220, 240, 255) Roof\n  participant A\n  end\n  A->>A: drip');
  expect(svg).toContain('fill:#dcf0ff');
  expect(lines(svg)).toContain('Roof');
});

describe('drawings kept from the last build', () => {
  const source = 'pie\n  "kept" : 1';

  test('are the same, and survive what is not whole', async () => {
    const cache = await mkdtemp(path.join(tmpdir(), 'mermaid-'));
    try {
      const first = await drawn(source, {cache});
      const files = await readdir(cache);
      expect(files).toHaveLength(1);
      const file = path.join(cache, files[0] ?? '');
      expect(await drawn(source, {cache, id: 'again'})).toEqual({...first, svg: first.svg.replaceAll(/\bm[\da-f]{16}/g, 'again')});
      await writeFile(file, (await readFile(file, 'utf8')).replace('>kept<', '>from disk<'));
      expect((await drawn(source, {cache})).svg).toContain('>from disk<');
      await writeFile(file, '{"key": "');
      expect(await drawn(source, {cache})).toEqual(first);
      expect((await readFile(file, 'utf8')).includes('>kept<')).toBe(true);
    } finally {
      await rm(cache, {recursive: true});
    }
  });

  test('a folder that cannot be written is no fault', async () => {
    expect((await drawn(source, {cache: path.join(import.meta.filename, 'no-folder')})).ok).toBe(true);
  });
});

test('what needs a browser says so', async () => {
  expect(await mermaid.render('flowchart TD\n  A["$$x^2$$"] --> B')).toMatchObject({ok: false, fault: 'unsupported'});
});

test(
  'how many edges there may be is the same for whoever is asked, and when',
  async () => {
    const other = openMermaid({most: 1});
    // It is judged as what is drawn, and takes no time to draw.
    const large = (edges: number): string => `flowchart TD\n  A["$$x^2$$"]\n${'  A --> B\n'.repeat(edges)}`;
    try {
      const fresh = [await other.render(large(520)), await other.render(large(3001))];
      expect(fresh).toMatchObject([
        {fault: 'unsupported'},
        {fault: 'syntax', errors: [{message: expect.stringContaining('at most 3000')}]},
      ]);
      await other.render('pie\n  "A" : 1');
      expect([await other.render(large(520)), await other.render(large(3001))]).toEqual(fresh);
      expect([await other.parse(large(520)), await other.parse(large(3001))]).toMatchObject([{ok: true}, {ok: false}]);
    } finally {
      await other.close();
    }
  },
  PATIENCE,
);

test('what does not parse says where', async () => {
  const result = await mermaid.render('flowchart TD\n  A -> B');
  expect(result).toMatchObject({ok: false, fault: 'syntax', errors: [{line: 2, column: 5}]});
});

test('the page keeps its own world', () => {
  expect('window' in globalThis).toBe(false);
  expect('document' in globalThis).toBe(false);
});
