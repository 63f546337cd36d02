import {moved} from '../geometry/box.js';
import {apply, type Matrix} from '../geometry/matrix.js';
import {linesOf, type Line} from '../text/lines.js';
import {ASCENT, DESCENT} from '../text/measure.js';
import {elementsIn, type Element} from '../tree.js';
import {paintsOf, type Rules, type Twin} from './paint.js';
import type {Paints, Words} from './scene.js';

/** Where a line is looked at, to know what it lies on. */
const SAMPLES = [0.5, 0.1, 0.3, 0.7, 0.9];

/** The lines of a `<text>`. */
export function wordsOf(twin: Twin, paints: Paints, matrix: Matrix, transform: string, rules: Rules): Words[] {
  const all = paintsWithin(twin, paints, rules);
  return linesOf(twin.light, rules.light).map((line) => asWords(line, all, matrix, transform));
}

/** A line with the paint of its parts. */
export function asWords({x, y, anchor, width, runs}: Line, all: ReadonlyMap<Element, Paints>, matrix: Matrix, transform: string): Words {
  const size = Math.max(...runs.map(({font}) => font.size));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  const box = moved({x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT)}, matrix);
  return {
    kind: 'words',
    x,
    y,
    anchor,
    width,
    transform,
    samples: SAMPLES.map((part) => apply(matrix, left + width * part, y - size * 0.35)),
    box,
    runs: runs.flatMap(({text, font, element}) => {
      const paints = all.get(element);
      const isOnHead = element.getAttribute('class') === 'sequenceNumber';
      return paints ? [{text, font, paints, isOnHead}] : [];
    }),
  };
}

/** The paint of an element and of all below it, by the element of the light drawing. */
export function paintsWithin(twin: Twin, paints: Paints, rules: Rules): Map<Element, Paints> {
  const found = new Map([[twin.light, paints]]);
  const others = elementsIn(twin.dark);
  for (const [index, light] of elementsIn(twin.light).entries()) {
    const inner = {light, dark: others[index] ?? light};
    for (const [element, own] of paintsWithin(inner, paintsOf(inner, paints, rules), rules)) found.set(element, own);
  }
  return found;
}
