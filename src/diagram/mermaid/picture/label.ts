import {around, cornersOf, type Box} from '../geometry/box.js';
import {apply, type Matrix} from '../geometry/matrix.js';
import {MODES} from '../palette.js';
import {layoutHtml} from '../text/html.js';
import type {Anchor} from '../text/lines.js';
import {ASCENT, DESCENT} from '../text/measure.js';
import {elementsIn, numberIn, type Element} from '../tree.js';
import {readColour} from './colour.js';
import type {Rules, Twin} from './paint.js';
import type {Item, Paints, Shape} from './scene.js';
import {asWords, paintsWithin} from './words.js';

/** A label written in HTML as plain SVG: its background and its lines, where a browser would set them. */
export function labelOf(twin: Twin, paints: Paints, matrix: Matrix, rules: Rules): Item[] {
  const element = twin.light;
  const all = withColour(paintsWithin(twin, paints, rules));
  const block = elementsIn(element)[0];
  if (!block) return [];
  const {lines, width, height} = layoutHtml(block, rules.light);
  if (lines.length === 0) return [];
  const room = {width: numberIn(element, 'width'), height: numberIn(element, 'height')};
  const inner = [...all].filter(([one]) => one !== element).map(([, own]) => own);
  const says = (name: string, value: RegExp): boolean => inner.some(({light}) => value.test(light[name] ?? ''));
  const isMiddle = says('vertical-align', /^middle$/) || says('align-items', /^center$/);
  const box = {
    x: numberIn(element, 'x') + (says('justify-content', /^center$/) ? (room.width - width) / 2 : 0),
    y: numberIn(element, 'y') + (isMiddle ? (room.height - height) / 2 : 0),
    width: Math.max(width, says('display', /^(?:table|block)$/) ? room.width : 0),
    height,
  };
  const background = backgroundOf([...all.values()], box, matrix);
  let top = box.y;
  const words = lines.flatMap(({runs, width: own, height: high}) => {
    const size = Math.max(0, ...runs.map(({font}) => font.size));
    const y = top + high / 2 + (size * (ASCENT - DESCENT)) / 2;
    top += high;
    const anchor = anchorOf(all.get(runs[0]?.element ?? block)?.light['text-align'] ?? 'start');
    const x = box.x + (anchor === 'middle' ? box.width / 2 : anchor === 'end' ? box.width : 0);
    return runs.length > 0 ? [asWords({x, y, anchor, width: own, runs}, all, matrix, '')] : [];
  });
  return [...background, ...words];
}

function anchorOf(align: string): Anchor {
  if (align.endsWith('center')) return 'middle';
  return /^(?:right|end)$/.test(align) ? 'end' : 'start';
}

/** HTML text is painted by `color`, SVG text by `fill`. */
function withColour(all: ReadonlyMap<Element, Paints>): Map<Element, Paints> {
  return new Map(
    [...all].map(([element, {light, dark}]) => [
      element,
      {light: {...light, fill: light['color'] ?? light['fill'] ?? ''}, dark: {...dark, fill: dark['color'] ?? dark['fill'] ?? ''}},
    ]),
  );
}

/** The innermost background of a label, as a rectangle below its text. */
function backgroundOf(all: readonly Paints[], box: Box, matrix: Matrix): Shape[] {
  const found = all.findLast(({light}) => (readColour(colourBehind(light))?.[3] ?? 0) > 0);
  if (!found) return [];
  const [light = {}, dark = {}] = MODES.map((mode) => ({fill: colourBehind(found[mode]) ?? 'none'}));
  const outline = cornersOf(box).map(([x, y]) => apply(matrix, x, y));
  const attributes = {x: String(box.x), y: String(box.y), width: String(box.width), height: String(box.height)};
  return [{kind: 'shape', name: 'rect', attributes, paints: {light, dark}, outline, box: around(outline)}];
}

function colourBehind(paint: Paints['light']): string | undefined {
  return paint['background-color'] ?? paint['background'];
}
