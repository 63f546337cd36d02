import {beforeEach, expect, test} from 'vitest';
import {laidOutOnce} from '../../../src/diagram/mermaid/worker/laid-out-once.js';
import type {Mermaid} from '../../../src/diagram/mermaid/worker/mermaid.js';

const SOURCE = 'flowchart TD\n  A --> B\n  style A fill:#abcdef';
const LIGHT = {themeVariables: {mainBkg: '#eaf1fc', nodeBkg: '#eaf1fc', lineColor: '#6b8fc7', gap: '1'}, secure: ['theme']};
const DARK = {themeVariables: {mainBkg: '#26344a', nodeBkg: '#111111', lineColor: '#6f93c9', gap: '1'}, secure: ['theme']};

interface Fake extends Mermaid {
  readonly layouts: string[];
}

/** Draws two boxes in two variables of the theme, one in the colour of the source, a shadow, and a style sheet that has derived colours. */
function fake({more = '', kind = 'flowchart-v2', isBroken = false} = {}): Fake {
  let config: {layout?: string; secure?: string[]; themeVariables: Record<string, string>} = {themeVariables: {}};
  const layouts: string[] = [];
  return {
    layouts,
    parse: () => Promise.resolve({diagramType: kind}),
    detectType: () => kind,
    mermaidAPI: {getConfig: () => config, getDiagramFromText: () => Promise.reject(new Error('not asked for'))},
    registerLayoutLoaders: () => undefined,
    initialize: (wanted) => {
      config = structuredClone(wanted) as typeof config;
    },
    render: (id) => {
      const {mainBkg = '', nodeBkg = '', lineColor = ''} = config.themeVariables;
      const isBlank = config.layout === 'blank' && config.secure?.includes('layout');
      if (isBlank && isBroken) return Promise.reject(new Error('nothing to draw on'));
      layouts.push(isBlank ? 'blank' : 'full');
      const body = `<rect fill="${mainBkg}"/><rect style="fill: ${nodeBkg} !important; stroke: ${lineColor}"/><rect style="fill:#abcdef"/><feDropShadow flood-color="#000000"/>${more.replace('LINE', lineColor)}`;
      return Promise.resolve({
        svg: `<svg id="${id}"><style>.a{fill:${mainBkg};stroke:${lineColor}80}</style>${isBlank ? '' : body}</svg>`,
      });
    },
  };
}

async function both(mermaid: Mermaid, source = SOURCE): Promise<string[]> {
  mermaid.initialize(LIGHT);
  mermaid.detectType(source);
  const drawn: string[] = [];
  for (const mode of [LIGHT, DARK]) {
    mermaid.initialize(mode);
    drawn.push((await mermaid.render('x', source)).svg);
  }
  return drawn;
}

let plain: string[] = [];
beforeEach(async () => {
  plain = await both(fake());
  expect(plain[0]).not.toBe(plain[1]);
});

test('a large diagram is laid out once, and looks as if it had been in each mode', async () => {
  const mermaid = fake();
  const once = laidOutOnce(mermaid, 0);
  expect(await both(once)).toEqual(plain);
  expect(mermaid.layouts).toEqual(['full', 'blank', 'blank']);
  // The next one starts anew, also where it is the same.
  expect(await both(once)).toEqual(plain);
  expect(mermaid.layouts).toHaveLength(6);
});

test.each([
  ['a colour that is derived from one of the theme', {more: '<path stroke="#5a7eb6"/>'}],
  ['a colour in a style', {more: '<path style="stroke: rgb(90, 126, 182)"/>'}],
  ['a named colour', {more: '<path fill="hotpink"/>'}],
  ['a second style sheet', {more: '<style>.b{fill:LINE}</style>'}],
  ['a kind that cannot do without a layout', {isBroken: true}],
])('with %s it is drawn as Mermaid would', async (_name, how) => {
  const drawn = await both(laidOutOnce(fake(how), 0));
  expect(drawn).toEqual(await both(fake(how)));
  expect(drawn[0]).not.toBe(drawn[1]);
});

test.each([
  ['a short source', {}, 3000],
  ['a kind that has no layout', {kind: 'sequence'}, 0],
] as const)('%s is drawn as Mermaid would', async (_name, how, long) => {
  const mermaid = fake(how);
  expect(await both(laidOutOnce(mermaid, long))).toEqual(plain);
  expect(mermaid.layouts).toEqual(['full', 'full']);
});

test('what a label says of colours stays', async () => {
  const source = `${SOURCE}\n  A["#eaf1fc and #6b8fc7"]`;
  const more = '<p>#eaf1fc and #6b8fc7</p>';
  const [light, dark] = await both(laidOutOnce(fake({more}), 0), source);
  expect(light).toContain(more);
  expect(dark).toContain(more);
});
