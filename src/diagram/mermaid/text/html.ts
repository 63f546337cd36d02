import {inherited, ownStyle} from '../style/cascade.js';
import type {StyleRule} from '../style/sheet.js';
import {isElement, isText, type Element, type Node} from '../tree.js';
import {shownText} from './content.js';
import {fontOf, lengthIn} from './font.js';
import {trimmed, widthOfRuns, type Run} from './lines.js';
import {wrap} from './wrap.js';

/** A line of a label written in HTML. */
interface HtmlLine {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
}

export interface HtmlLayout {
  readonly lines: readonly HtmlLine[];
  readonly width: number;
  readonly height: number;
}

/** How far apart lines of Arial stand where nothing is said. */
const LINE_HEIGHT = 1.15;

const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'pre', 'blockquote']);

/** Sets the text of an HTML element in lines, wrapped where its style allows and its width asks for it. */
export function layoutHtml(element: Element, rules: readonly StyleRule[]): HtmlLayout {
  const space = inherited(element, 'white-space', rules) ?? 'normal';
  const width = limitOf(element, rules, 'width');
  const isOneLine = /^(?:nowrap|pre)$/.test(space);
  const limit = width ?? limitOf(element, rules, 'max-width') ?? (isOneLine ? undefined : roomOf(element));
  const hard = hardLines(element, rules, /^(?:pre|break-spaces)/.test(space));
  const isWrapped = limit !== undefined && !isOneLine;
  const wrapped = isWrapped ? hard.flatMap((runs) => (runs.length > 0 ? wrap(runs, limit) : [[]])) : hard;
  const lines = wrapped.map((runs) => asLine(runs, element, rules));
  if (lines.every(({runs}) => runs.length === 0)) return {lines: [], width: 0, height: 0};
  const natural = Math.max(...lines.map((line) => line.width));
  const fitted = limit === undefined || isWrapped ? natural : Math.min(natural, limit);
  return {lines, width: isWrapped ? Math.max(width ?? 0, fitted) : fitted, height: lines.reduce((sum, {height}) => sum + height, 0)};
}

function asLine(runs: readonly Run[], element: Element, rules: readonly StyleRule[]): HtmlLine {
  const size = Math.max(...(runs.length > 0 ? runs.map(({font}) => font.size) : [fontOf(element, rules).size]));
  const written = inherited(runs[0]?.element ?? element, 'line-height', rules);
  const number = Number.parseFloat(written ?? '');
  const height = Number.isFinite(number) ? (/px/.test(written ?? '') ? number : number * size) : size * LINE_HEIGHT;
  return {runs, width: widthOfRuns(runs), height};
}

/** The narrowest width in pixels that the element or one around it is given. */
function limitOf(element: Element, rules: readonly StyleRule[], name: 'width' | 'max-width'): number | undefined {
  for (let one: Node | null = element; isElement(one) && one.localName !== 'foreignObject'; one = one.parentNode) {
    const value = ownStyle(one, rules, (asked) => asked === name).get(name);
    if (value?.endsWith('px')) return lengthIn(value, 0);
  }
  return undefined;
}

/** The width of the room a label is set in, where it has a fixed one. */
function roomOf(element: Element): number | undefined {
  for (let one: Node | null = element; isElement(one); one = one.parentNode)
    if (one.localName === 'foreignObject') return lengthIn(one.getAttribute('width'), 0) || undefined;
  return undefined;
}

/** The text split where the author broke it: at `<br>`, at blocks, and at line ends where these count. */
function hardLines(element: Element, rules: readonly StyleRule[], keepsLines: boolean): Run[][] {
  const lines: Run[][] = [[]];
  const walk = (node: Element): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        const font = fontOf(node, rules);
        for (const [index, part] of (keepsLines ? child.data.split('\n') : [child.data]).entries()) {
          if (index > 0) lines.push([]);
          const text = shownText(part).replace(/[\n\t\r ]+/g, ' ');
          if (text !== '') lines.at(-1)?.push({text, font, element: node});
        }
      } else if (isElement(child) && child.localName === 'br') {
        lines.push([]);
      } else if (isElement(child) && !/^(?:style|script|svg|math)$/.test(child.localName)) {
        const isBlock = BLOCKS.has(child.localName) || /(?:^|;)\s*display:\s*block/.test(child.getAttribute('style') ?? '');
        if (isBlock && trimmed(lines.at(-1) ?? []).length > 0) lines.push([]);
        walk(child);
        if (isBlock && trimmed(lines.at(-1) ?? []).length > 0) lines.push([]);
      }
    }
  };
  walk(element);
  // A break at the very end opens no line.
  if (trimmed(lines.at(-1) ?? []).length === 0) lines.pop();
  return lines.map((runs) => trimmed(runs));
}
