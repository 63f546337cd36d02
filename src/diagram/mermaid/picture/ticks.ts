import {union, type Box} from '../geometry/box.js';
import {isElement, type Element, type Node} from '../tree.js';
import type {Item} from './scene.js';

/** What lies between two labels of an axis. */
const AIR = 3;

/** The labels of an axis of dates or numbers that do not run into each other: those between can be told from their neighbours. */
export function uncrowded(items: readonly Item[], axis: Element): readonly Item[] {
  if (!isAxis(axis)) return items;
  let last: Box | undefined;
  return items.flatMap((item): Item[] => {
    const label = union(labelsIn(item).map(({box}) => box));
    if (!label) return [item];
    if (!last || !meet(last, label)) {
      last = label;
      return [item];
    }
    return item.kind === 'group' ? [{...item, children: item.children.filter(({kind}) => kind !== 'words')}] : [];
  });
}

/** The axis of a Gantt chart, and those of an xychart; names of categories do not say what lies between them. */
function isAxis(element: Element): boolean {
  const name = classOf(element);
  return name === 'grid' || (name === 'label' && classOf(element.parentNode).endsWith('-axis'));
}

function classOf(node: Node | null): string {
  return isElement(node) ? (node.getAttribute('class') ?? '') : '';
}

function labelsIn(item: Item): readonly Extract<Item, {kind: 'words'}>[] {
  if (item.kind === 'words') return item.runs.every(({text}) => /^[\s\d.,%+-]+$/.test(text)) ? [item] : [];
  return item.kind === 'group' ? item.children.flatMap((child) => (child.kind === 'words' ? [child] : [])) : [];
}

function meet(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width + AIR < other.x || other.x + other.width + AIR < one.x;
  const isBelow = one.y + one.height < other.y || other.y + other.height < one.y;
  return !isBeside && !isBelow;
}
