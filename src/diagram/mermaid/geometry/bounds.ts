import {ownStyle} from '../style/cascade.js';
import type {StyleRule} from '../style/sheet.js';
import {linesOf, type Line} from '../text/lines.js';
import {ASCENT, DESCENT} from '../text/measure.js';
import {elementsIn, isElement, numberIn, type Element} from '../tree.js';
import {around, moved, union, type Box} from './box.js';
import {readTransform} from './matrix.js';
import {pointsOf, type Point} from './path.js';

/** These are not drawn where they stand. */
const UNSEEN = new Set(['defs', 'style', 'marker', 'title', 'desc', 'clipPath', 'mask', 'symbol', 'filter', 'linearGradient', 'script']);

/** The box around what an SVG element draws, in its own coordinates; undefined where it draws nothing. */
export function boundsOf(element: Element, rules: readonly StyleRule[]): Box | undefined {
  const name = element.localName;
  if (UNSEEN.has(name) || isHidden(element, rules)) return undefined;
  if (name === 'text' || name === 'tspan') return union(linesOf(element, rules).map((line) => boxOf(line)));
  // A picture within the picture, such as an icon, is as large as it is told to be.
  const isNested = name === 'svg' && isElement(element.parentNode) && element.parentNode.localName === 'g';
  const outline = isNested
    ? rectangle(numberIn(element, 'x'), numberIn(element, 'y'), numberIn(element, 'width'), numberIn(element, 'height'))
    : outlineOf(element);
  if (outline) return around(outline);
  return union(elementsIn(element).map((child) => moved(boundsOf(child, rules), readTransform(child.getAttribute('transform')))));
}

function isHidden(element: Element, rules: readonly StyleRule[]): boolean {
  return ownStyle(element, rules, (name) => name === 'display').get('display') === 'none';
}

function boxOf({x, y, width, anchor, runs}: Line): Box {
  const size = Math.max(...runs.map(({font}) => font.size));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return {x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT)};
}

/** The points around a shape; undefined for what is no shape. */
export function outlineOf(element: Element): Point[] | undefined {
  const at = (name: string): number => numberIn(element, name);
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
    case 'use':
      return rectangle(at('x'), at('y'), at('width'), at('height'));
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'polygon':
    case 'polyline':
      return pairs(element.getAttribute('points') ?? '');
    case 'path':
      return pointsOf(element.getAttribute('d'));
    default:
      return undefined;
  }
}

function rectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function ellipse(x: number, y: number, rx: number, ry: number): Point[] {
  return Array.from({length: 24}, (_, index): Point => {
    const angle = (index * Math.PI) / 12;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

function pairs(text: string): Point[] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map((part) => Number.parseFloat(part));
  return Array.from({length: Math.floor(numbers.length / 2)}, (_, index): Point => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0]);
}
