import type {RootContent} from 'mdast';
import type {Library} from '../check/library.js';
import {namesOf, type Item} from '../document/items.js';
import {entriesOf, labelsOf, type Region} from '../document/labels.js';
import {headingAt, type FoundSection, type Outline} from '../document/outline.js';
import type {Place} from '../document/place.js';
import {isNamed} from '../document/words.js';
import type {Part} from '../stage/define.js';
import type {Entry} from './define.js';

/** A document that registers are drawn from. */
export interface Source {
  readonly outline: Outline;
  /** The documents it was checked with. */
  readonly library: Library;
  /** What it is called in addresses and anchors: its number, or its file. */
  readonly name: string;
}

/** Something found in a document, before it has an anchor. */
export type Found<T extends Entry> = Omit<T, 'anchor'>;

/** Gives every item of the sections of one id. */
export function itemsIn<T>(
  {outline}: Source,
  sectionId: string,
  read: (item: Item, section: FoundSection) => T,
): (T & Omit<Entry, 'anchor'>)[] {
  return outline.sections
    .filter(({section}) => section.id === sectionId)
    .flatMap((section) => section.items.map((item) => ({...placed(outline, item.name, item.place), ...read(item, section)})));
}

/** The name of something with where it stands. */
export function placed(outline: Outline, name: string, place: Place): Omit<Entry, 'anchor'> {
  const slug = headingAt(outline, place)?.slug;
  return {name, path: outline.source.path, line: place.line, ...(slug === undefined ? {} : {slug})};
}

/** All places of an item that have the label of a part; a check asks for one, a reader wants all. */
export function regionsOf(item: Item, {section}: FoundSection, ids: readonly string[]): Region[] {
  const parts = section.items?.parts ?? [];
  const known = parts.flatMap((part) => namesOf(part));
  const wanted = parts.filter(({id}) => ids.includes(id));
  const labels = labelsOf(entriesOf(item.region.nodes as RootContent[]), (key) => isNamed(key, known));
  const found = labels.filter(({key}) => wanted.some((part) => belongsTo(key, part, parts)));
  return found.length > 0 ? found : wanted.flatMap(({id}) => item.parts.get(id) ?? []);
}

/** A label belongs to the first part that has its name. */
function belongsTo(key: string, wanted: Part, parts: readonly Part[]): boolean {
  return parts.find((part) => isNamed(key, namesOf(part))) === wanted;
}
