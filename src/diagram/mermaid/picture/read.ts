import {outlineOf} from '../geometry/bounds.js';
import {around, union, type Box} from '../geometry/box.js';
import {apply, IDENTITY, readTransform, times, type Matrix} from '../geometry/matrix.js';
import {readSheet} from '../style/sheet.js';
import {elementsIn, numberIn, type Element} from '../tree.js';
import {labelOf} from './label.js';
import {isUnseen, NOTHING, paintsOf, type Rules, type Twin} from './paint.js';
import {DEFINITIONS, ELEMENTS, isOwnImage, safeLink, SHAPES} from './properties.js';
import type {Group, Item, Paints, Scene, Shape} from './scene.js';
import {uncrowded} from './ticks.js';
import {wordsOf} from './words.js';

/** What is known on the way down. */
interface Way {
  readonly parent: Paints;
  readonly matrix: Matrix;
  readonly rules: Rules;
  readonly definitions: Group[];
}

/**
 * Reads a diagram that was drawn twice as one scene with the paint of both modes.
 * @returns undefined where the two differ in more than colours
 */
export function readScene(light: Element, dark: Element): Scene | undefined {
  const rules = {light: rulesIn(light), dark: rulesIn(dark)};
  const definitions: Group[] = [];
  const root = {light, dark};
  const way: Way = {parent: paintsOf(root, NOTHING, rules), matrix: IDENTITY, rules, definitions};
  const items = childrenOf(root, way);
  return items && {items, definitions, box: withWords(viewOf(light), items)};
}

function rulesIn(picture: Element): Rules['light'] {
  const style = elementsIn(picture).find(({localName}) => localName === 'style');
  return readSheet(style ? (style as unknown as {readonly textContent: string}).textContent : '');
}

/** The part of the plane that is shown. */
function viewOf(picture: Element): Box {
  const numbers = (picture.getAttribute('viewBox') ?? '').split(/[\s,]+/).map((part) => Math.round(Number.parseFloat(part) * 100) / 100);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (numbers.length === 4 && width > 0 && height > 0) return {x, y, width, height};
  return {x: 0, y: 0, width: numberIn(picture, 'width') || 100, height: numberIn(picture, 'height') || 100};
}

/** Wide enough for every word: the names of axes and titles may reach out of the part that Mermaid shows. */
function withWords(box: Box, items: readonly Item[]): Box {
  const boxes = (all: readonly Item[]): (Box | undefined)[] =>
    all.flatMap((item) => (item.kind === 'group' ? boxes(item.children) : item.kind === 'words' ? [item.box] : []));
  const around = union([box, ...boxes(items)]) ?? box;
  const [left, top] = [edge(box.x, around.x), edge(box.y, around.y)];
  const right = -edge(-box.x - box.width, -around.x - around.width);
  const bottom = -edge(-box.y - box.height, -around.y - around.height);
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** Where the picture begins, with a little air where words made it larger; a hair's breadth is none. */
function edge(was: number, words: number): number {
  return words < was - 2 ? Math.floor(words) - 4 : was;
}

function childrenOf({light, dark}: Twin, way: Way): Item[] | undefined {
  const [ours, theirs] = [elementsIn(light), elementsIn(dark)];
  if (ours.length !== theirs.length) return undefined;
  const items: Item[] = [];
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (other?.localName !== one.localName) return undefined;
    const found = itemsOf({light: one, dark: other}, way);
    if (!found) return undefined;
    items.push(...found);
  }
  return items;
}

/** What an element draws; undefined where the modes differ. */
function itemsOf(twin: Twin, way: Way): Item[] | undefined {
  const element = twin.light;
  const name = element.localName;
  const {rules, definitions} = way;
  const paints = paintsOf(twin, way.parent, rules);
  // A line for today would be wrong tomorrow.
  if (isUnseen(paints) || /(?:^|\s)today(?:\s|$)/.test(element.getAttribute('class') ?? '')) return [];
  const transform = transformOf(element, paints);
  const matrix = times(way.matrix, times(readTransform(transform), placeOf(element)));
  const inner = {...way, parent: paints, matrix};
  if (name === 'text') return wordsOf(twin, paints, matrix, transform, rules);
  if (name === 'foreignObject') return labelOf(twin, paints, matrix, rules);
  if (SHAPES.has(name)) return shapesOf(element, paints, matrix, transform);
  if (name === 'defs' || name === 'switch') {
    const kept = name === 'switch' ? {light: firstOf(twin.light), dark: firstOf(twin.dark)} : twin;
    return name === 'switch' && kept.light !== twin.light ? itemsOf(kept, inner) : childrenOf(kept, inner);
  }
  if (!Object.hasOwn(ELEMENTS, name)) return [];
  const children = childrenOf(twin, DEFINITIONS.has(name) ? {...inner, matrix: IDENTITY} : inner);
  if (!children) return undefined;
  const group: Group = {
    kind: 'group',
    name,
    ids: {light: twin.light.id, dark: twin.dark.id},
    attributes: attributesOf(element, transform),
    paints,
    children: uncrowded(children, element),
  };
  if (!DEFINITIONS.has(name)) return children.length > 0 ? [group] : [];
  definitions.push(group);
  return [];
}

/** The attribute, else what the style sheet says: the milestones of a gantt chart are squares turned about their middle. */
function transformOf(element: Element, {light}: Paints): string {
  const styled = light['transform'];
  if (styled === undefined || styled === 'none' || styled === element.getAttribute('transform'))
    return element.getAttribute('transform') ?? '';
  const plain = styled.replace(/(?<=\d)(?:px|deg)/g, '');
  const [x = 0, y = 0] = (light['transform-origin'] ?? '').split(/\s+/).map((part) => Number.parseFloat(part));
  return Number.isFinite(x) && Number.isFinite(y) && (x !== 0 || y !== 0) ? `translate(${x} ${y}) ${plain} translate(${-x} ${-y})` : plain;
}

/** The first of a `<switch>` that a browser can show: the label in HTML, whose place is known better. */
function firstOf(element: Element): Element {
  return elementsIn(element)[0] ?? element;
}

function shapesOf(element: Element, paints: Paints, matrix: Matrix, transform: string): Shape[] {
  const {localName: name} = element;
  const attributes: Record<string, string> = {...attributesOf(element, transform)};
  if (name === 'image') {
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    if (!isOwnImage(href)) return [];
    attributes['href'] = href;
  }
  if (name === 'path' && !/^[\sMLHVCSQTAZ\d.,e+-]+$/i.test(attributes['d'] ?? '')) return [];
  const outline = (outlineOf(element) ?? []).map(([x, y]) => apply(matrix, x, y));
  return [{kind: 'shape', name, attributes, paints, outline, box: around(outline)}];
}

/** The attributes an element may keep, their values as plain as they are meant. */
function attributesOf(element: Element, transform: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ELEMENTS[element.localName] ?? []) {
    const written = name === 'transform' ? transform : element.getAttribute(name);
    // The picture may grow: a share of it is what it was for Mermaid.
    const value =
      SHAPES.has(element.localName) && /^[\d.]+%$/.test(written ?? '') && name !== 'offset' ? String(numberIn(element, name)) : written;
    // Numbers, letters of paths and names of transforms; nothing that could lead out of the drawing.
    if (
      value !== null &&
      value !== '' &&
      value.length < 1_000_000 &&
      /^[\w\s.,()+%-]+$/.test(value) &&
      !/NaN|undefined|Infinity/.test(value)
    )
      kept[name] = value;
  }
  const href = element.localName === 'a' ? safeLink(element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '') : undefined;
  return href === undefined ? kept : {...kept, href};
}

/** A picture within the picture has a place and a scale of its own. */
function placeOf(element: Element): Matrix {
  if (element.localName !== 'svg') return IDENTITY;
  const {x, y, width, height} = viewOf(element);
  const scale = Math.min((numberIn(element, 'width') || width) / width, (numberIn(element, 'height') || height) / height);
  return [scale, 0, 0, scale, numberIn(element, 'x') - x * scale, numberIn(element, 'y') - y * scale];
}
