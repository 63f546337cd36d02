import type {ListItem, Nodes, RootContent} from 'mdast';
import type {Items, Part} from '../stage/define.js';
import {labelOfLine, labelsOf, type Entry, type Region} from './labels.js';
import {linesOf} from './lines.js';
import {metricsOf} from './metrics.js';
import {placeOf, type Place} from './place.js';
import {isWritten} from './points.js';
import {isNamed, keyOf, oneLine, plain, withoutEmoji} from './words.js';

/** One component, phase, metric, outcome, decision, risk or question. */
export interface Item {
  readonly name: string;
  /** Its heading, bold line or list item. */
  readonly place: Place;
  readonly parts: ReadonlyMap<string, Region>;
  /** All that stands below it. */
  readonly region: Region;
  /** The heading or label it is grouped under. */
  readonly category?: string;
}

/** The names under which a part may be labelled. */
export function namesOf(part: Part): string[] {
  return [part.label, ...(part.aliases ?? [])];
}

/** Finds the repeated things of a section in the form the stage says they have. */
export function itemsOf(items: Items, entries: readonly Entry[], section: string): Item[] {
  if (items.form === 'metric') return metricsOf(items.parts, entries);
  if (items.form === 'point') return pointItems(entries);
  if (items.form === 'question') return questions(items.parts, entries);
  return headingItems(items.parts, entries, section);
}

/** Every heading of the first depth below the section; one that names a part belongs to the item before it. */
function headingItems(parts: readonly Part[], entries: readonly Entry[], section: string): Item[] {
  const isKnown = (key: string): boolean => parts.some((part) => isNamed(key, namesOf(part)));
  // `### Impact on Members` is a risk, `### Impact` the impact of the one above.
  const isPart = (key: string): boolean =>
    parts.some((part) =>
      isNamed(
        key,
        namesOf(part).filter((name) => !name.endsWith('*')),
      ),
    );
  const depth = Math.min(...entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.depth] : [])));
  const starts = entries.flatMap((entry, index) =>
    entry.kind === 'heading' && entry.depth === depth && !isPart(entry.key) ? [index] : [],
  );
  return starts.flatMap((start, index): Item[] => {
    const heading = entries[start];
    if (heading?.kind !== 'heading') return [];
    const body = entries.slice(start + 1, starts[index + 1]);
    const labels = labelsOf(body, isKnown);
    const found = new Map<string, Region>();
    for (const part of parts) {
      const label = labels.find(({key}) => isNamed(key, namesOf(part)));
      if (label) found.set(part.id, label);
    }
    const place = placeOf(heading.node);
    const region: Region = {place, value: '', inline: [], nodes: body.map(({node}) => node)};
    return [{name: itemName(heading.text, section), place, parts: found, region}];
  });
}

/** `### Risk: Power cuts` is the risk "Power cuts"; `### 1. Kiosk` is the component "Kiosk". */
function itemName(text: string, section: string): string {
  const words = oneLine(withoutEmoji(text)).replace(/^\(?\d+(?:\.\d+)*[.)]\s+/, '');
  return section === 'risks' ? words.replace(/^risk\s*\d*\s*[:：-]\s*/i, '') : words;
}

/** Top-level list items, lines that begin with a bold word, and headings. */
function pointItems(entries: readonly Entry[]): Item[] {
  return entries.flatMap((entry): Item[] => {
    if (entry.kind === 'label') return [{name: oneLine(entry.label.text), place: entry.label.place, parts: new Map(), region: entry.label}];
    if (entry.kind === 'heading') return [bare(entry.text, entry.node)];
    if (entry.node.type === 'list') return entry.node.children.map((item) => bare(plain(item.children[0] ?? item), item));
    if (entry.node.type !== 'paragraph') return [];
    return linesOf(entry.node.children).flatMap((line) => {
      const text = line.nodes.map((node) => plain(node)).join('');
      const isPoint = labelOfLine(line) !== undefined || line.nodes[0]?.type === 'strong' || /^\s*\p{Extended_Pictographic}/u.test(text);
      return isPoint
        ? [
            {
              name: oneLine(withoutEmoji(text)),
              place: line.place,
              parts: new Map<string, Region>(),
              region: {place: line.place, value: text, inline: [], nodes: []},
            },
          ]
        : [];
    });
  });
}

function bare(text: string, node: Nodes): Item {
  const place = placeOf(node);
  return {name: oneLine(withoutEmoji(text)), place, parts: new Map(), region: {place, value: oneLine(text), inline: [], nodes: []}};
}

/** List items below a heading or a bold line, which is their category. */
function questions(parts: readonly Part[], entries: readonly Entry[]): Item[] {
  let category: string | undefined;
  return entries.flatMap((entry): Item[] => {
    if (entry.kind === 'heading') category = oneLine(withoutEmoji(entry.text));
    else if (entry.kind === 'label') category = entry.label.value === '' ? oneLine(entry.label.text) : category;
    else if (entry.node.type === 'list') return entry.node.children.map((item) => question(parts, item, category));
    return [];
  });
}

function question(parts: readonly Part[], item: ListItem, category: string | undefined): Item {
  const [first] = item.children;
  const place = placeOf(first ?? item);
  const found = new Map<string, Region>();
  for (const part of parts) {
    const region = labelledBelow(item, namesOf(part));
    if (region && isWritten(region)) found.set(part.id, region);
  }
  const name = questionName(item);
  const region: Region = {place, value: '', inline: [], nodes: item.children};
  return {name, place, parts: found, region, ...(category === undefined ? {} : {category})};
}

/** The bold words a question begins with, else its first line. */
function questionName(item: ListItem): string {
  const [first] = item.children;
  const [line] = first?.type === 'paragraph' ? linesOf(first.children) : [];
  const lead = line?.nodes.find((node) => node.type === 'strong');
  const words = lead && line?.nodes[0] === lead ? plain(lead) : (line?.nodes.map((node) => plain(node)).join('') ?? plain(item));
  return oneLine(words).replace(/[:：]$/, '');
}

/** A line or sub-item of a list item that begins with one of the names and a colon, bold or not. */
function labelledBelow(item: ListItem, names: readonly string[]): Region | undefined {
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'paragraph') {
      const line = linesOf(child.children)
        .slice(index === 0 ? 1 : 0)
        .find((candidate) => isLabelled(candidate.nodes, names));
      if (line) return valueOf(line.nodes.map((node) => plain(node)).join(''), line.place, []);
    }
    if (child.type === 'list') {
      for (const sub of child.children) {
        const [head, ...rest] = sub.children;
        const line = head?.type === 'paragraph' ? linesOf(head.children)[0] : undefined;
        if (head && line && isLabelled(line.nodes, names)) return valueOf(plain(head), placeOf(sub), rest);
      }
    }
  }
  return undefined;
}

function isLabelled(nodes: readonly Nodes[], names: readonly string[]): boolean {
  const label = /^([^:：]{1,60})[:：]/.exec(nodes.map((node) => plain(node)).join(''))?.[1];
  return label !== undefined && isNamed(keyOf(label), names);
}

function valueOf(text: string, place: Place, nodes: readonly RootContent[]): Region {
  return {place, value: oneLine(text.replace(/^[^:：]{1,60}[:：]/, '')), inline: [], nodes};
}
