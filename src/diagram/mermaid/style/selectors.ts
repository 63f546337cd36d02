import {elementsIn, isElement, type Element} from '../tree.js';

/** What one element has to be: `rect.actor[data-look="neo"]:not(.x)`. */
interface Compound {
  readonly name?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly not: readonly Compound[];
  /** `:first-child` and `:last-child`. */
  readonly ends: readonly string[];
}

/** `[id]`, `[id="a"]`, `[id$="a"]`, `[id^="a"]`, `[id*="a"]`. */
interface Attribute {
  readonly name: string;
  readonly sign?: string;
  readonly value?: string;
}

/** A selector from its last element to its first, each with what joins it to the one before it. */
export interface Selector {
  readonly steps: readonly {readonly compound: Compound; readonly joint: ' ' | '>'}[];
  /** Ids, then classes, then names, as one number. */
  readonly weight: number;
}

const PART =
  /^(?:(?<name>\*|[a-z][\w-]*)|#(?<id>[\w-]+)|\.(?<class>(?:[\w-]|\\.)+)|\[(?<attribute>[\w-]+)(?:(?<sign>[$^*~]?)="?(?<value>[^"\]]*)"?)?\]|:not\((?<not>[^()]*)\)|:(?<end>first-child|last-child))/i;

/** Reads a selector as Mermaid writes them; undefined for one that says more than is known here, such as `:hover`. */
export function readSelector(text: string): Selector | undefined {
  const steps: {compound: Compound; joint: ' ' | '>'}[] = [];
  let weight = 0;
  let joint: ' ' | '>' = ' ';
  for (const word of text
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/)) {
    if (word === '>') {
      joint = '>';
      continue;
    }
    const read = readCompound(word);
    if (!read) return undefined;
    steps.unshift({compound: read.compound, joint});
    weight += read.weight;
    joint = ' ';
  }
  return steps.length > 0 ? {steps, weight} : undefined;
}

function readCompound(word: string): {compound: Compound; weight: number} | undefined {
  const compound = {classes: [] as string[], attributes: [] as Attribute[], not: [] as Compound[], ends: [] as string[]};
  const own: {name?: string; id?: string} = {};
  let weight = 0;
  let rest = word;
  while (rest !== '') {
    const found = PART.exec(rest);
    const groups = found?.groups;
    if (!found || !groups) return undefined;
    const {name, id, class: className, attribute, sign, value, not, end} = groups;
    if (name !== undefined && name !== '*') own.name = name.toLowerCase();
    if (id !== undefined) own.id = id;
    if (className !== undefined) compound.classes.push(className.replace(/\\(.)/g, '$1'));
    if (attribute !== undefined) compound.attributes.push({name: attribute, ...(value === undefined ? {} : {value, sign: sign ?? ''})});
    if (end !== undefined) compound.ends.push(end);
    const inner = not === undefined ? undefined : readCompound(not.trim());
    if (not !== undefined && !inner) return undefined;
    if (inner) compound.not.push(inner.compound);
    weight += inner ? inner.weight : id === undefined ? (name === undefined ? 1000 : name === '*' ? 0 : 1) : 1_000_000;
    rest = rest.slice(found[0].length);
  }
  return {compound: {...compound, ...own}, weight};
}

export function matches(element: Element, {steps}: Selector): boolean {
  return matchesFrom(element, steps, 0);
}

function matchesFrom(element: Element, steps: Selector['steps'], index: number): boolean {
  const step = steps[index];
  if (!step || !isSuch(element, step.compound)) return false;
  if (index === steps.length - 1) return true;
  // The joint stands with the later element: `a > b` asks the parent of b.
  for (let one = element.parentNode; isElement(one); one = one.parentNode) {
    if (matchesFrom(one, steps, index + 1)) return true;
    if (step.joint === '>') return false;
  }
  return false;
}

function isSuch(element: Element, {name, id, classes, attributes, not, ends}: Compound): boolean {
  if (name !== undefined && element.localName.toLowerCase() !== name) return false;
  if (id !== undefined && element.id !== id) return false;
  if (classes.length > 0) {
    const own = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!classes.every((one) => own.includes(one))) return false;
  }
  const hasAll = attributes.every((one) => says(element.getAttribute(one.name), one));
  return hasAll && !not.some((one) => isSuch(element, one)) && ends.every((end) => isAtEnd(element, end));
}

function says(own: string | null, {sign, value}: Attribute): boolean {
  if (own === null || value === undefined) return own !== null;
  if (sign === '$') return own.endsWith(value);
  if (sign === '^') return own.startsWith(value);
  if (sign === '*') return own.includes(value);
  return sign === '~' ? own.split(/\s+/).includes(value) : own === value;
}

function isAtEnd(element: Element, end: string): boolean {
  const siblings = element.parentNode ? elementsIn(element.parentNode) : [];
  return siblings.at(end === 'first-child' ? 0 : -1) === element;
}
