import type {ListItem} from 'mdast';
import type {Part} from '../stage/define.js';
import {namesOf, type Item} from './items.js';
import {labelOfLine, type Entry, type Region} from './labels.js';
import {linesOf} from './lines.js';
import {placeOf, type Place} from './place.js';
import {isNamed, keyOf, oneLine, plain, withoutEmoji} from './words.js';

interface Draft {
  readonly name: string;
  readonly place: Place;
  readonly parts: Map<string, Region>;
  /** Bullets without a label, to be counted as the parts in order. */
  readonly unlabelled: Region[];
  /** A heading that holds metrics is none itself, nor is a bold line with bold bullets below it. */
  isGroup: boolean;
  readonly category?: string;
}

/**
 * The metrics of a section: bold lines and bold-led list items, or headings that hold neither.
 * The text on the metric's own line is its first part. Bullets below count by their label;
 * as many unlabelled bullets as there are parts count in order.
 */
export function metricsOf(parts: readonly Part[], entries: readonly Entry[]): Item[] {
  const drafts: Draft[] = [];
  let heading: Draft | undefined;
  let depth = 0;
  let current: Draft | undefined;
  const partNamed = (key: string): Part | undefined => parts.find((part) => isNamed(key, namesOf(part)));
  const begin = (name: string, place: Place, value: string): Draft => {
    const draft = draftOf(name, place, heading?.name);
    const [first] = parts;
    if (first && value !== '') draft.parts.set(first.id, {place, value, inline: [], nodes: []});
    if (heading) heading.isGroup = true;
    drafts.push(draft);
    return draft;
  };

  for (const entry of entries) {
    if (entry.kind === 'heading') {
      if (heading && entry.depth > depth) heading.isGroup = true;
      heading = draftOf(entry.text, placeOf(entry.node));
      depth = entry.depth;
      current = undefined;
      drafts.push(heading);
    } else if (entry.kind === 'label') {
      const part = partNamed(entry.label.key);
      if (part) (current ?? heading)?.parts.set(part.id, entry.label);
      else current = begin(entry.label.text, entry.label.place, entry.label.value);
    } else if (entry.node.type === 'list') {
      const below = current;
      for (const item of entry.node.children) {
        const bullet = bulletOf(item);
        const part = bullet.label === undefined ? undefined : partNamed(bullet.label);
        if (part) (current ?? heading)?.parts.set(part.id, {...bullet.region, value: bullet.value});
        else if (bullet.bold === undefined) (current ?? heading)?.unlabelled.push(bullet.region);
        else {
          if (below && below.parts.size === 0) below.isGroup = true;
          current = begin(bullet.bold, bullet.region.place, bullet.region.value);
          addNested(item, current, partNamed);
        }
      }
    }
  }
  return drafts.filter((draft) => !draft.isGroup).map((draft) => itemOf(draft, parts));
}

function draftOf(name: string, place: Place, category?: string): Draft {
  const words = oneLine(withoutEmoji(name)).replace(/[:：]$/, '');
  return {name: words, place, parts: new Map(), unlabelled: [], isGroup: false, ...(category === undefined ? {} : {category})};
}

interface Bullet {
  /** The words before the first colon, for comparison. */
  readonly label?: string;
  /** The bold words the bullet begins with. */
  readonly bold?: string;
  /** The words behind the label. */
  readonly value: string;
  /** The bullet as a whole. */
  readonly region: Region;
}

function bulletOf(item: ListItem): Bullet {
  const [first, ...rest] = item.children;
  const place = placeOf(item);
  if (first?.type !== 'paragraph') return {value: '', region: {place, value: oneLine(plain(item)), inline: [], nodes: []}};
  const [line] = linesOf(first.children);
  const label = line ? labelOfLine(line) : undefined;
  if (label) return {label: label.key, bold: label.text, value: label.value, region: {...label, place, nodes: rest}};
  const text = oneLine(plain(first));
  const [, name, value] = /^([^:：]{1,60})[:：]\s*(.*)$/s.exec(text) ?? [];
  const region: Region = {place, value: text, inline: first.children, nodes: rest};
  return name === undefined || value === undefined ? {value: text, region} : {label: keyOf(name), value, region};
}

function addNested(item: ListItem, draft: Draft, partNamed: (key: string) => Part | undefined): void {
  for (const child of item.children) {
    if (child.type !== 'list') continue;
    for (const sub of child.children) {
      const bullet = bulletOf(sub);
      const part = bullet.label === undefined ? undefined : partNamed(bullet.label);
      if (part) draft.parts.set(part.id, {...bullet.region, value: bullet.value});
      else draft.unlabelled.push(bullet.region);
    }
  }
}

function itemOf(draft: Draft, parts: readonly Part[]): Item {
  if (draft.unlabelled.length >= parts.length) parts.forEach((part, index) => setIfMissing(draft.parts, part.id, draft.unlabelled[index]));
  const region: Region = {place: draft.place, value: '', inline: [], nodes: []};
  return {
    name: draft.name,
    place: draft.place,
    parts: draft.parts,
    region,
    ...(draft.category === undefined ? {} : {category: draft.category}),
  };
}

function setIfMissing(found: Map<string, Region>, id: string, region: Region | undefined): void {
  if (region && !found.has(id)) found.set(id, region);
}
