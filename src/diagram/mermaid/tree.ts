/** The little of a DOM that is read here; jsdom's nodes have it. */
export interface Node {
  readonly nodeType: number;
  readonly parentNode: Node | null;
  readonly childNodes: Iterable<Node>;
}

export interface Text extends Node {
  readonly data: string;
}

export interface Element extends Node {
  readonly localName: string;
  readonly id: string;
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>;
  getAttribute: (name: string) => string | null;
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function elementsIn(node: Node): Element[] {
  return [...node.childNodes].filter((child): child is Element => isElement(child));
}

/** The elements of this name below a node, in the order of the source. */
export function findAll(node: Node, name: string): Element[] {
  return elementsIn(node).flatMap((child) => [...(child.localName === name ? [child] : []), ...findAll(child, name)]);
}

/** The `<svg>` a node is drawn in, whatever it is nested in. */
export function pictureOf(node: Node): Element | undefined {
  let found: Element | undefined;
  for (let one: Node | null = node; one; one = one.parentNode) if (isElement(one) && one.localName === 'svg') found = one;
  return found;
}

/** A number of an element; a share of the picture in the picture's units. */
export function numberIn(element: Element, name: string): number {
  const text = element.getAttribute(name) ?? '';
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.trim().endsWith('%') ? (value / 100) * sideOf(element, /y|height|^r$/.test(name) ? 'height' : 'width') : value;
}

/** How wide or high the picture is that an element stands in. */
function sideOf(element: Element, side: 'width' | 'height'): number {
  const picture = pictureOf(element);
  const numbers = (picture?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map((part) => Number.parseFloat(part));
  const written = picture?.getAttribute(side) ?? '';
  return numbers[side === 'width' ? 2 : 3] ?? (written.endsWith('%') ? 0 : Number.parseFloat(written) || 0);
}
