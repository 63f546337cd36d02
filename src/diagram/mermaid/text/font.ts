import {inherited} from '../style/cascade.js';
import type {StyleRule} from '../style/sheet.js';
import {isElement, type Node} from '../tree.js';
import type {Font} from './measure.js';

/** What a browser starts from. */
const FONT_SIZE = 16;
/** The height of a small letter of Arial, as a part of the font size: the unit `ex`. */
const X_HEIGHT = 0.519;

const BOLD_TAGS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4']);
const ITALIC_TAGS = new Set(['i', 'em']);

/** The font a text is set in, from what its elements, their parents and the rules say. */
export function fontOf(node: Node | null, rules: readonly StyleRule[]): Font {
  const weight = inherited(node, 'font-weight', rules);
  const style = inherited(node, 'font-style', rules);
  return {
    size: fontSizeOf(node, rules),
    bold: weight === undefined ? isWithin(node, BOLD_TAGS) : /^(?:bold|bolder|[6-9]00)/.test(weight),
    italic: style === undefined ? isWithin(node, ITALIC_TAGS) : /^(?:italic|oblique)/.test(style),
  };
}

function isWithin(node: Node | null, tags: ReadonlySet<string>): boolean {
  for (let one = node; isElement(one); one = one.parentNode) if (tags.has(one.localName)) return true;
  return false;
}

function fontSizeOf(node: Node | null, rules: readonly StyleRule[]): number {
  const value = inherited(node, 'font-size', rules);
  const found = /^([\d.]+)(px|pt|em|rem|ex|%)?/.exec(value ?? '');
  const size = Number.parseFloat(found?.[1] ?? '');
  if (!Number.isFinite(size)) return FONT_SIZE;
  const unit = found?.[2];
  if (unit === 'ex') return size * FONT_SIZE * X_HEIGHT;
  if (unit === 'pt') return (size * 4) / 3;
  if (unit === 'em' || unit === 'rem') return size * FONT_SIZE;
  return unit === '%' ? (size / 100) * FONT_SIZE : size;
}

/** A length that may be in `em`, in pixels; undefined for none. */
export function lengthIn(text: string | null | undefined, fontSize: number): number | undefined {
  const value = Number.parseFloat(text ?? '');
  if (!Number.isFinite(value)) return undefined;
  return /^\s*[-+\d.e]+\s*em\b/i.test(text ?? '') ? value * fontSize : value;
}
