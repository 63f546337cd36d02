import {describe, expect, test} from 'vitest';
import {contrast, over, readColour, writeColour} from '../../../src/diagram/mermaid/picture/colour.js';
import {isOwnImage, safeLink} from '../../../src/diagram/mermaid/picture/properties.js';
import {readTransform} from '../../../src/diagram/mermaid/geometry/matrix.js';
import {lengthOf, pointAt, pointsOf} from '../../../src/diagram/mermaid/geometry/path.js';
import {around} from '../../../src/diagram/mermaid/geometry/box.js';
import {INK, MODES, PAPER, SOFT} from '../../../src/diagram/mermaid/palette.js';
import {readDeclarations, readSheet} from '../../../src/diagram/mermaid/style/sheet.js';
import {shownText} from '../../../src/diagram/mermaid/text/content.js';
import {widthOf} from '../../../src/diagram/mermaid/text/measure.js';
import {variablesFor} from '../../../src/diagram/mermaid/theme.js';

test.each([
  ['#fff', '#fff'],
  ['#1b1b1d', '#1b1b1d'],
  ['#11223380', '#11223380'],
  ['RED', '#f00'],
  ['rgb(255, 0, 0)', '#f00'],
  ['rgba(0,0,0,0.5)', '#00000080'],
  ['hsl(120, 100%, 50%)', '#0f0'],
  ['hsl(-240, 100%, 50%)', '#0f0'],
  ['transparent', 'none'],
])('the colour %s', (written, short) => {
  const colour = readColour(written);
  expect(colour && writeColour(colour)).toBe(short);
});

test.each(['none', 'url(#a)', 'hsl(240, NaN%, 50%)', '#12', 'constructor', ''])('%j is no colour', (written) => {
  expect(readColour(written)).toBeUndefined();
});

test('contrast is that of the guidelines', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
  expect(contrast([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2);
  expect(over([255, 255, 255, 0.5], [0, 0, 0, 1])).toEqual([127.5, 127.5, 127.5, 1]);
});

describe('the palette', () => {
  test('has the same variables in both modes', () => {
    const [light, dark] = MODES.map((mode) => Object.keys(variablesFor(mode, 'pie')));
    expect(light).toEqual(dark);
  });

  test.each(MODES)('its ink is readable on paper and on every soft colour: %s', (mode) => {
    const ink = readColour(INK[mode]) ?? [0, 0, 0, 1];
    for (const ground of [PAPER[mode], ...SOFT[mode]]) expect(contrast(ink, readColour(ground) ?? ink), ground).toBeGreaterThanOrEqual(4.5);
  });
});

describe('where a link may lead', () => {
  test.each(['https://example.org/a?b=c#d', 'http://x', 'mailto:a@b.c', './a.md', '../a', '/a', '#a', 'a.md', 'a/b:c'.slice(0, 3)])(
    '%s',
    (href) => {
      expect(safeLink(href)).toBe(href);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' java\nscript:x',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'about:blank',
    'file:///etc',
    '',
    'x:y',
  ])('not %j', (href) => {
    expect(safeLink(href)).toBeUndefined();
  });

  test.each([
    ['./My Page.md', './My%20Page.md'],
    [' /a\u00A0b\n', '/a%C2%A0b'],
    ['https://x/a\tb c', 'https://x/ab%20c'],
    ['\u0001 #a', '#a'],
  ])('%j, as an address', (href, address) => {
    expect(safeLink(href)).toBe(address);
  });

  test('pictures stand in the drawing itself', () => {
    expect(isOwnImage('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
    expect(isOwnImage('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false);
    expect(isOwnImage('https://x.example/a.png')).toBe(false);
  });
});

describe('text', () => {
  test('is as wide as Arial makes it', () => {
    expect(widthOf('Gauge', {size: 10, bold: false})).toBeCloseTo(30.02, 2);
    expect(widthOf('Gauge', {size: 10, bold: true})).toBeCloseTo(31.12, 2);
  });

  test.each([
    ['雨量', 20],
    ['🌧️', 10],
    ['👩‍👩‍👧', 10],
    ['🇩🇪', 10],
    ['e\u0301', 5.56],
    ['\u200B', 0],
  ])('%s is %d wide at 10', (text, width) => {
    expect(widthOf(text, {size: 10, bold: false})).toBeCloseTo(width, 2);
  });

  test('is shown as it is meant', () => {
    expect(shownText('ﬂ°°9829¶ß ﬂ°lt¶ß ﬂ°unknown¶ß')).toBe('♥ < ﬂ°unknown¶ß');
    expect(shownText('a\u0000\uD800b\u202Ec')).toBe('a\uFFFDbc');
  });
});

describe('styles', () => {
  test('declarations, the important ones first', () => {
    expect([...readDeclarations('fill: red !important; fill: blue; stroke:url(data:a;b)')]).toEqual([
      ['fill', {value: 'red', important: true}],
      ['stroke', {value: 'url(data:a;b)', important: false}],
    ]);
  });

  test('rules without at-rules, weakest first', () => {
    const rules = readSheet(
      '@import "x";.a{fill:red}@media print{.b{fill:blue}}#x .c,p:hover{fill:green}/* {*/ g{fill:none}@keyframes d{to{x:1}}',
    );
    expect(rules.map(({selector}) => selector.weight)).toEqual([1, 1000, 1_001_000]);
  });
});

describe('geometry', () => {
  test.each([
    ['M0,0 L10,0 L10,20 Z', [0, 0, 10, 20]],
    ['m5 5h10v-3z', [5, 2, 10, 3]],
    ['M0 0A5 5 0 0 1 10 0', [0, -5, 10, 5]],
    ['M0,0C0,10,10,10,10,0', [0, 0, 10, 7.5]],
  ])('the box around %s', (path, [x, y, width, height]) => {
    const box = around(pointsOf(path));
    expect(box?.x).toBeCloseTo(x ?? 0);
    expect(box?.y).toBeCloseTo(y ?? 0);
    expect(box?.width).toBeCloseTo(width ?? 0);
    expect(box?.height).toBeCloseTo(height ?? 0);
  });

  test('the way along a path', () => {
    const points = pointsOf('M0,0L10,0L10,10');
    expect(lengthOf(points)).toBe(20);
    expect(pointAt(points, 15)).toEqual([10, 5]);
    expect(pointAt(points, 99)).toEqual([10, 10]);
    expect(pointAt([], 5)).toEqual([0, 0]);
  });

  test('transforms one after the other', () => {
    expect(readTransform('translate(10, 20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20]);
    expect(readTransform('rotate(90 5 5)').map((one) => Math.round(one))).toEqual([0, 1, -1, 0, 10, 0]);
    expect(readTransform('skewX(nonsense) url(x)')).toEqual([1, 0, 0, 1, 0, 0]);
  });
});
