import type {BlockContent, Heading, Nodes, Paragraph, Root, RootContent, TableRow} from 'mdast';
import type {Field} from '../stage/define.js';
import {entriesOf, labelOfLine, type Label, type Region} from './labels.js';
import {linesOf} from './lines.js';
import {placeOf} from './place.js';
import {firstWords} from './points.js';
import {isNamed, keyOf, oneLine, plain} from './words.js';

export interface FoundField extends Region {
  /** The label as it is written. */
  readonly text: string;
}

/**
 * The labelled lines that a stage asks for at the top and the bottom of a document: field id → line.
 * @param isSection whether a heading begins a section of the stage; the top ends there
 */
export function fieldsOf(root: Root, fields: readonly Field[], isSection: (heading: Heading) => boolean): Map<string, FoundField> {
  const firstSection = root.children.findIndex((node) => node.type === 'heading' && isSection(node));
  const lastHeading = root.children.findLastIndex((node) => node.type === 'heading');
  const top = labelledLines(firstSection < 0 ? root.children : root.children.slice(0, firstSection));
  // A list further up may speak of a column `Last Updated`; the footer is a paragraph, or whatever stands at the very end.
  const all = labelledLines(root.children.filter((node, index) => node.type === 'paragraph' || index > lastHeading));
  const found = new Map<string, FoundField>();
  for (const field of fields) {
    const names = [field.label, ...(field.aliases ?? [])];
    const named = ({key}: Label): boolean => isNamed(key, names);
    const line = field.at === 'top' ? (top.find(named) ?? underHeading(root, names)) : (all.findLast(named) ?? top.find(named));
    if (line) found.set(field.id, line);
  }
  return found;
}

/** Lines that begin with a bold or italic label, also in lists, quotes and the rows of a table. */
function labelledLines(nodes: readonly Nodes[]): Label[] {
  return nodes.flatMap((node, index): Label[] => {
    if (node.type === 'paragraph') return withList(paragraphLabels(node), nodes[index + 1]);
    if (node.type === 'table') return node.children.flatMap((row) => rowLabel(row));
    return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? labelledLines(node.children) : [];
  });
}

function paragraphLabels(paragraph: Paragraph): Label[] {
  return linesOf(paragraph.children).flatMap((line) => labelOfLine(line, true) ?? []);
}

function rowLabel(row: TableRow): Label[] {
  const [name, value] = row.children;
  if (!name || !value) return [];
  const text = plain(name);
  return [{text, key: keyOf(text), place: placeOf(name), value: oneLine(plain(value)), inline: value.children, nodes: []}];
}

/** A list below a label that nothing stands behind is its value. */
function withList(labels: readonly Label[], next: Nodes | undefined): Label[] {
  return labels.map((label, index) =>
    index === labels.length - 1 && label.value === '' && next?.type === 'list' ? {...label, nodes: [next]} : label,
  );
}

/** `## Status` with the value as its first line or item. */
function underHeading(root: Root, names: readonly string[]): FoundField | undefined {
  const start = root.children.findIndex((node) => node.type === 'heading' && isNamed(keyOf(plain(node)), names.slice(0, 1)));
  const heading = root.children[start];
  if (!heading) return undefined;
  const rest: RootContent[] = root.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading');
  const nodes = (end < 0 ? rest : rest.slice(0, end)) as BlockContent[];
  const region: Region = {place: placeOf(heading), value: '', inline: [], nodes: firstLineOnly(nodes)};
  const words = firstWords(region);
  return {...region, text: plain(heading), value: words?.text ?? '', place: words?.place ?? region.place};
}

/** The first line of the first block, as a paragraph of its own. */
function firstLineOnly(nodes: readonly RootContent[]): Nodes[] {
  const [entry] = entriesOf(nodes);
  if (entry?.kind !== 'block' || entry.node.type !== 'paragraph') return nodes.slice(0, 1);
  const [line] = linesOf(entry.node.children);
  return line ? [{...entry.node, children: [...line.nodes]}] : [];
}
