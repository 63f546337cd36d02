import {boundsOf, outlineOf} from '../geometry/bounds.js';
import {moved, type Box} from '../geometry/box.js';
import {IDENTITY, readTransform, times, type Matrix} from '../geometry/matrix.js';
import {lengthOf, pointAt} from '../geometry/path.js';
import {readSheet, type StyleRule} from '../style/sheet.js';
import {layoutHtml} from '../text/html.js';
import {linesOf} from '../text/lines.js';
import {elementsIn, findAll, isElement, pictureOf, type Element, type Node} from '../tree.js';

/** The prototypes of a window that get what jsdom has no answer to: how large something is. */
export interface Prototypes {
  readonly Element: {readonly prototype: object};
  readonly HTMLElement: {readonly prototype: object};
  readonly SVGElement: {readonly prototype: object};
}

/** The room that a drawing is told it has. */
const ROOM = {width: 900, height: 700};

/** What size depends on; only rules that speak of these are looked at. */
const MEASURED = new Set(
  'font-size font-weight font-style text-anchor dominant-baseline alignment-baseline display white-space width max-width line-height'.split(
    ' ',
  ),
);

/** Lets jsdom's elements say how large they are, by the widths of Arial. */
export function addGeometry({Element: AnyElement, HTMLElement: Html, SVGElement: Svg}: Prototypes): void {
  const sheets = new WeakMap<Element, {readonly text: string; readonly rules: readonly StyleRule[]}>();
  const rulesFor = (element: Element): readonly StyleRule[] => {
    const picture = pictureOf(element);
    const style = picture && elementsIn(picture).find(({localName}) => localName === 'style');
    if (!style) return [];
    const text = (style as unknown as {readonly textContent: string}).textContent;
    const known = sheets.get(style);
    if (known?.text === text) return known.rules;
    const rules = readSheet(text).filter(({declarations}) => [...declarations.keys()].some((name) => MEASURED.has(name)));
    sheets.set(style, {text, rules});
    return rules;
  };
  const boxOf = (element: Element): Box => boundsOf(element, rulesFor(element)) ?? {x: 0, y: 0, width: 0, height: 0};

  define(Svg.prototype, {
    getBBox: boxOf,
    getComputedTextLength: (element) => Math.max(0, ...linesOf(element, rulesFor(element)).map(({width}) => width)),
    getTotalLength: (element) => lengthOf(outlineOf(element) ?? []),
    getPointAtLength: (element, length) => {
      const [x, y] = pointAt(outlineOf(element) ?? [], Number(length));
      return {x, y};
    },
    getCTM: (element) => asObject(matrixOf(element)),
    getScreenCTM: (element) => asObject(matrixOf(element)),
  });
  define(AnyElement.prototype, {
    getBoundingClientRect: (element) => {
      const isSvg = (element as unknown as {readonly namespaceURI: string}).namespaceURI.endsWith('svg');
      const box = isSvg ? (moved(boxOf(element), matrixOf(element)) ?? boxOf(element)) : htmlBox(element, rulesFor(element));
      return {...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height};
    },
  });
  for (const prototype of [AnyElement.prototype, Html.prototype])
    for (const name of ['offset', 'client', 'scroll'])
      for (const side of ['width', 'height'] as const)
        Object.defineProperty(prototype, `${name}${side === 'width' ? 'Width' : 'Height'}`, {
          configurable: true,
          get(this: Element) {
            return htmlBox(this, rulesFor(this))[side];
          },
        });
}

type Method = (element: Element, argument: unknown) => unknown;

function define(prototype: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, method] of Object.entries(methods))
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element, argument: unknown) {
        return method(this, argument);
      },
    });
}

/** A page and what holds a drawing are as large as the room; a label is as large as its text. */
function htmlBox(element: Element, rules: readonly StyleRule[]): Box {
  const isRoom = /^(?:html|body|svg)$/.test(element.localName) || (!pictureOf(element) && findAll(element, 'svg').length > 0);
  return {x: 0, y: 0, ...(isRoom ? ROOM : layoutHtml(element, rules))};
}

/** From the element's own coordinates to those of the drawing. */
function matrixOf(element: Element): Matrix {
  let matrix = IDENTITY;
  for (let one: Node | null = element; isElement(one) && one.localName !== 'svg'; one = one.parentNode)
    matrix = times(readTransform(one.getAttribute('transform')), matrix);
  return matrix;
}

function asObject([a, b, c, d, e, f]: Matrix): object {
  const scale = a * d - b * c || 1;
  return {
    a,
    b,
    c,
    d,
    e,
    f,
    inverse: () => asObject([d / scale, -b / scale, -c / scale, a / scale, (c * f - d * e) / scale, (b * e - a * f) / scale]),
  };
}
