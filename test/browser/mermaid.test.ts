import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openMermaid} from '../../lib/diagram/index.js';
import {PAPER, type Mode} from '../../src/diagram/mermaid/palette.js';
import {readColour} from '../../src/diagram/mermaid/picture/colour.js';
import {DIAGRAMS} from '../diagram/mermaid/diagrams.js';
import {HARD_CHARTS} from '../diagram/mermaid/hard-charts.js';
import {HARD} from '../diagram/mermaid/hard.js';
import {dangers} from '../diagram/mermaid/svg.js';
import {launch} from './browser.js';
import {illegible} from './legible.js';

const PATIENCE = 120_000;
const OWN_FONT = /Arial,Helvetica,'Liberation Sans',Arimo,sans-serif/;
/** Arial where the system has it, one that is far wider, and one that is wider still. */
const FONTS = ['Arial', "'DejaVu Sans',Verdana", 'monospace'];
const MODES: readonly Mode[] = ['light', 'dark'];
const SOURCES = {
  ...Object.fromEntries(Object.entries(DIAGRAMS).map(([name, {source}]) => [name, source])),
  ...Object.fromEntries(Object.entries({...HARD, ...HARD_CHARTS}).map(([name, source]) => [`hard ${name}`, source])),
};

const mermaid = openMermaid({most: 1});
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({viewport: {width: 1400, height: 900}});
});
afterAll(async () => {
  await Promise.all([mermaid.close(), browser.close()]);
});

async function drawn(source: string): Promise<string> {
  const result = await mermaid.render(source, {timeout: PATIENCE, id: 'd'});
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.svg;
}

async function show(svg: string, mode: Mode): Promise<void> {
  await page.setContent(`<!doctype html><html data-theme="${mode}"><body><div id="drawing">${svg}</div></body></html>`);
}

describe('all text can be read, in both modes and in any font', () => {
  test.each(Object.entries(SOURCES))('%s', async (_name, source) => {
    const svg = await drawn(source);
    expect(svg).toMatch(OWN_FONT);
    expect(dangers(svg)).toEqual([]);
    for (const font of FONTS)
      for (const mode of MODES) {
        await show(svg.replace(OWN_FONT, font), mode);
        const {texts, ...found} = await page.evaluate(illegible, readColour(PAPER[mode])?.slice(0, 3) ?? []);
        expect(texts).toBeGreaterThan(1);
        expect(found, `${font} ${mode}`).toEqual({cut: [], outside: [], faint: []});
      }
  });
});

test('what cannot be read would be found', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect x="40" width="60" height="30" fill="#fff"/>
    <text x="70" y="20" text-anchor="middle" fill="#ccc">far too wide</text><text x="190" y="80">beyond</text></svg>`;
  await show(svg, 'light');
  expect(await page.evaluate(illegible, [255, 255, 255])).toMatchObject({
    cut: ['beyond'],
    outside: ['far too wide'],
    faint: [expect.stringContaining('far too wide')],
    texts: 2,
  });
});

test('where the system chooses all colours, a drawing lies on the paper its colours were chosen for', async () => {
  const svg = await drawn(SOURCES['flowchart'] ?? '');
  await page.emulateMedia({forcedColors: 'active'});
  for (const mode of MODES) {
    await show(svg, mode);
    const background = await page.locator('#d').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(readColour(background)).toEqual(readColour(PAPER[mode]));
  }
  await page.emulateMedia({forcedColors: 'none'});
});

test('on paper it is light', async () => {
  await show(await drawn(SOURCES['flowchart'] ?? ''), 'dark');
  const ink = (): Promise<string> => page.getByText('Cellar').evaluate((element) => getComputedStyle(element).fill);
  const onScreen = await ink();
  await page.emulateMedia({media: 'print'});
  expect(await ink()).not.toBe(onScreen);
  await page.emulateMedia({media: 'screen'});
});
