import {readSelector, type Selector} from './selectors.js';

/** A value and whether it is `!important`. */
export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

export type Declarations = ReadonlyMap<string, Declared>;

export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: Declarations;
}

/** Reads `fill: red; stroke: blue !important`. */
export function readDeclarations(text: string): Declarations {
  const found = new Map<string, Declared>();
  for (const part of splitOutside(text, ';')) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const written = part.slice(colon + 1).trim();
    const value = written.replace(/\s*!\s*important\s*$/i, '');
    const important = value !== written;
    if (value !== '' && (important || !found.get(name)?.important)) found.set(name, {value, important});
  }
  return found;
}

/** Reads the rules of a style sheet, the weakest first; at-rules are left out with all that is in them. */
export function readSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('{', from);
    if (open < 0) break;
    const head = text.slice(from, open).trim();
    const close = closingOf(text, open);
    from = close + 1;
    // `@import …;` has no block: the rule that follows it is still read.
    const selectors = head.slice(head.lastIndexOf(';') + 1).trim();
    if (selectors.startsWith('@')) continue;
    const declarations = readDeclarations(text.slice(open + 1, close));
    for (const one of splitOutside(selectors, ',')) {
      const selector = readSelector(one);
      if (selector && declarations.size > 0) rules.push({selector, declarations});
    }
  }
  return rules.toSorted((a, b) => a.selector.weight - b.selector.weight);
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** Splits at a character, but not inside brackets. */
function splitOutside(text: string, at: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (character === at && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
}
