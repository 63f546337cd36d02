import {inherited, ownStyle} from '../style/cascade.js';
import type {StyleRule} from '../style/sheet.js';
import {isElement, isText, numberIn, type Element, type Node} from '../tree.js';
import {shownText} from './content.js';
import {fontOf, lengthIn} from './font.js';
import {ASCENT, DESCENT, widthOf, type Font} from './measure.js';

/** A part of a line that is set in one font. */
export interface Run {
  readonly text: string;
  readonly font: Font;
  /** The element it stands in, for its colour. */
  readonly element: Element;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text; `y` is where its letters stand. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly width: number;
  readonly runs: readonly Run[];
}

interface OpenLine {
  /** Where it would begin, were it not for `dx` and `dy`: the innermost element that says these decides. */
  readonly base: {readonly x: number; readonly y: number};
  x: number;
  y: number;
  anchor: Anchor;
  shift: number;
  runs: Run[];
}

/** The lines of an SVG `<text>`: a `<tspan>` that says where it stands begins another. */
export function linesOf(text: Element, rules: readonly StyleRule[]): Line[] {
  const lines: OpenLine[] = [];
  let line = begin(text, text, rules, {x: 0, y: 0});
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (isText(child) && isElement(node)) {
        const shown = shownText(child.data).replace(/[\n\t\r ]+/g, ' ');
        if (shown !== '') line.runs.push({text: shown, font: fontOf(node, rules), element: node});
      } else if (isElement(child) && /^(?:tspan|textPath|a)$/.test(child.localName)) {
        const isPlaced = child.getAttribute('x') !== null || child.getAttribute('y') !== null;
        if (isPlaced) {
          lines.push(line);
          line = begin(child, text, rules, line.runs.length > 0 ? line : line.base, line.runs.length > 0 ? undefined : line);
        } else {
          const {size} = fontOf(child, rules);
          if (line.runs.length === 0) {
            line.y = line.base.y + (lengthIn(child.getAttribute('dy'), size) ?? line.y - line.base.y);
            line.x = line.base.x + (lengthIn(child.getAttribute('dx'), size) ?? line.x - line.base.x);
          }
        }
        walk(child);
      }
    }
  };
  walk(text);
  return [...lines, line].flatMap((one) => closed(one));
}

/** A line that begins with an element, where that says so, else where the last one was. */
function begin(element: Element, text: Element, rules: readonly StyleRule[], before: OpenLine['base'], outer?: OpenLine): OpenLine {
  const {size} = fontOf(element, rules);
  const at = (name: string): number | undefined => {
    const written = element.getAttribute(name);
    return written?.trim().endsWith('%') ? numberIn(element, name) : lengthIn(written, size);
  };
  const anchor = inherited(element, 'text-anchor', rules);
  const base = {x: at('x') ?? before.x, y: at('y') ?? before.y};
  return {
    base,
    x: base.x + (at('dx') ?? (outer ? outer.x - outer.base.x : 0)),
    y: base.y + (at('dy') ?? (outer ? outer.y - outer.base.y : 0)),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    shift: baselineShift(element, text, rules) * size,
    runs: [],
  };
}

/** How far below the given line letters stand, as a part of the font size. */
function baselineShift(element: Element, text: Element, rules: readonly StyleRule[]): number {
  const isAsked = (name: string): boolean => name === 'alignment-baseline';
  const own = element === text ? undefined : ownStyle(element, rules, isAsked).get('alignment-baseline');
  const value = own ?? inherited(element, 'dominant-baseline', rules) ?? 'auto';
  if (value === 'central') return (ASCENT - DESCENT) / 2;
  if (value === 'middle') return 0.26;
  if (value === 'hanging') return ASCENT * 0.8;
  if (/^(?:text-)?before-edge$|^text-top$/.test(value)) return ASCENT;
  if (/^(?:text-)?after-edge$|^text-bottom$|^ideographic$/.test(value)) return -DESCENT;
  return 0;
}

/** A line without the spaces at its ends; one without text is none. */
function closed({x, y, anchor, shift, runs}: OpenLine): Line[] {
  const kept = trimmed(runs);
  if (kept.length === 0) return [];
  return [{x, y: y + shift, anchor, width: widthOfRuns(kept), runs: kept}];
}

/** Runs without spaces at either end of the line and with one between two words. */
export function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const isAfterSpace = kept.length === 0 || kept.at(-1)?.text.endsWith(' ') === true;
    const text = isAfterSpace ? run.text.replace(/^ +/, '') : run.text;
    if (text !== '') kept.push({...run, text});
  }
  while (kept.length > 0) {
    const last = kept.pop();
    const text = last?.text.replace(/ +$/, '') ?? '';
    if (last && text !== '') return [...kept, {...last, text}];
  }
  return kept;
}

export function widthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, {text, font}) => sum + widthOf(text, font), 0);
}
