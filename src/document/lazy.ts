import type {List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {labelOfLine} from './labels.js';
import {linesOf} from './lines.js';
import {placeOf} from './place.js';

/**
 * Cuts lists before a bold label that stands at the margin right below an item.
 * Without a blank line Markdown makes the label the end of the item and joins the lists above and below it;
 * who writes `**Success Criteria**:` there means a new line.
 */
export function withoutLazyLabels(root: Root): Root {
  return {...root, children: cut(root.children)};
}

function cut(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'list' ? cutList(node) : [node]));
}

function cutList(list: List): RootContent[] {
  const found: RootContent[] = [];
  let items: ListItem[] = [];
  const close = (): void => {
    if (items.length > 0) found.push({...list, children: items, ...positionOf(items)});
    items = [];
  };
  for (const item of list.children) {
    const tail = lazyLabel(item, placeOf(list).column);
    items.push(tail ? tail.item : item);
    if (!tail) continue;
    close();
    found.push(tail.label);
  }
  close();
  return found;
}

/** The item without the lines from the label on, and these as a paragraph of their own. */
function lazyLabel(item: ListItem, margin: number): {item: ListItem; label: Paragraph} | undefined {
  const last = item.children.at(-1);
  if (last?.type === 'list') return lazyInside(item, last, margin);
  if (last?.type !== 'paragraph') return undefined;
  const start = linesOf(last.children)
    .slice(1)
    .find((line) => line.place.column <= margin && labelOfLine(line))?.nodes[0];
  const at = start ? last.children.indexOf(start) : -1;
  if (at < 1) return undefined;
  const before = last.children.slice(0, at);
  const label: Paragraph = {...last, children: last.children.slice(at), ...positionOf(last.children.slice(at))};
  const kept: Paragraph = {...last, children: before, ...positionOf(before)};
  return {item: {...item, children: [...item.children.slice(0, -1), kept]}, label};
}

/** The label stands below the last item of a list within the item. */
function lazyInside(item: ListItem, inner: List, margin: number): {item: ListItem; label: Paragraph} | undefined {
  const last = inner.children.at(-1);
  const tail = last && lazyLabel(last, margin);
  if (!tail) return undefined;
  const shortened: List = {...inner, children: [...inner.children.slice(0, -1), tail.item]};
  return {item: {...item, children: [...item.children.slice(0, -1), shortened]}, label: tail.label};
}

function positionOf(nodes: readonly (PhrasingContent | Nodes)[]): Pick<Nodes, 'position'> {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end ? {position: {start, end}} : {};
}
