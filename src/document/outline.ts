import type {Definition, Heading, RootContent} from 'mdast';
import type {Section, Stage} from '../stage/define.js';
import {fieldsOf, type FoundField} from './fields.js';
import {headingsOf, type FoundHeading} from './headings.js';
import {itemsOf, namesOf, type Item} from './items.js';
import {entriesOf, labelsOf, type Entry, type Label, type Region} from './labels.js';
import {definitionsOf} from './links.js';
import {placeOf, type Place} from './place.js';
import type {Source} from './read.js';
import {titleOf, type Title} from './title.js';
import {isNamed, keyOf, plain} from './words.js';

/** A section of the stage as it stands in a document. */
export interface FoundSection {
  readonly section: Section;
  readonly heading: FoundHeading;
  /** All below the heading, as one region. */
  readonly region: Region;
  readonly entries: readonly Entry[];
  /** Part id → where it stands. */
  readonly parts: ReadonlyMap<string, Region>;
  readonly items: readonly Item[];
  /** The line of the last thing in it. */
  readonly lastLine: number;
}

/** A document seen through a stage: what the stage asks for, where it stands. */
export interface Outline {
  readonly source: Source;
  readonly stage: Stage;
  readonly title?: Title;
  readonly headings: readonly FoundHeading[];
  /** In the order of the document; a section that appears twice is there twice. */
  readonly sections: readonly FoundSection[];
  /** Field id → its line. */
  readonly fields: ReadonlyMap<string, FoundField>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lastLine: number;
}

/** The depth of the headings that begin a section. */
const SECTION_DEPTH = 2;

/** Finds in a document what a stage asks for. Judges nothing. */
export function outline(source: Source, stage: Stage): Outline {
  const {root} = source;
  const headings = headingsOf(root);
  const title = titleOf(source, headings, stage.titles);
  const ranges = rangesOf(root.children);
  // Of headings that say the same only the first is ever looked for by name.
  const first = new Map(ranges.toReversed().map((range) => [range.key, range]));
  const named = ranges.filter((range) => first.get(range.key) === range);
  const sections = gathered(ranges, stage).flatMap((range) => foundSection(range, stage, headings, named));
  const lastLine = lastLineOf(root.children) ?? 1;
  return {
    source,
    stage,
    ...(title ? {title} : {}),
    headings,
    sections,
    fields: fieldsOf(
      root,
      stage.metadata,
      (node) => node.depth === SECTION_DEPTH && sectionNamed(stage.sections, keyOf(plain(node))) !== undefined,
    ),
    definitions: definitionsOf(root),
    lastLine,
  };
}

interface Range {
  readonly heading: Heading;
  /** What the heading says. */
  readonly key: string;
  readonly nodes: readonly RootContent[];
}

/** Each heading of the section depth with all that follows it up to the next one. */
function rangesOf(children: readonly RootContent[]): Range[] {
  const starts = children.flatMap((node, index) => (node.type === 'heading' && node.depth <= SECTION_DEPTH ? [index] : []));
  return starts.flatMap((start, index): Range[] => {
    const heading = children[start];
    if (heading?.type !== 'heading' || heading.depth !== SECTION_DEPTH) return [];
    return [{heading, key: keyOf(plain(heading)), nodes: children.slice(start + 1, starts[index + 1])}];
  });
}

/** Headings of the section's own level that are its items make one section, which begins with the first of them. */
function gathered(ranges: readonly Range[], {sections}: Stage): Range[] {
  const holders = ranges.map(({key}) => eachNamed(sections, key));
  return ranges.flatMap((range, index): Range[] => {
    const section = holders[index];
    if (!section) return [range];
    if (holders.indexOf(section) < index) return [];
    const all = ranges.filter((_, at) => holders[at] === section);
    return [{...range, nodes: all.flatMap(({heading, nodes}) => [heading, ...nodes])}];
  });
}

function eachNamed(sections: readonly Section[], key: string): Section | undefined {
  return sections.find(({each}) => each && isNamed(key, each));
}

function foundSection(range: Range, stage: Stage, headings: readonly FoundHeading[], named: readonly Range[]): FoundSection[] {
  const section = sectionNamed(stage.sections, range.key);
  const heading = headings.find((found) => found.node === range.heading);
  if (!section || !heading) return [];
  const entries = entriesOf(range.nodes);
  const known = section.parts ?? [];
  const labels = labelsOf(entries, (name) => known.some((part) => isNamed(name, namesOf(part))));
  const region: Region = {place: heading.place, value: '', inline: [], nodes: range.nodes};
  const lastLine = lastLineOf(range.nodes) ?? heading.place.line;
  const items = section.items ? itemsOf(section.items, entriesBelow(section.items.below, entries, named), section.id) : [];
  return [{section, heading, region, entries, parts: partsOf(section, labels, named), items, lastLine}];
}

/** Where the items of a section are looked for: in all of it, or below a heading in it, or of its level. */
function entriesBelow(names: readonly string[] | undefined, entries: readonly Entry[], ranges: readonly Range[]): readonly Entry[] {
  if (!names) return entries;
  const start = entries.findIndex((entry) => entry.kind === 'heading' && isNamed(entry.key, names));
  const heading = entries[start];
  if (heading?.kind === 'heading') {
    const rest = entries.slice(start + 1);
    const end = rest.findIndex((entry) => entry.kind === 'heading' && entry.depth <= heading.depth);
    return end < 0 ? rest : rest.slice(0, end);
  }
  return entriesOf(ranges.find(({key}) => isNamed(key, names))?.nodes ?? []);
}

/** The section of which it is an item, else whose name it has: an exact name wins over one that ends in ` *`. */
function sectionNamed(sections: readonly Section[], key: string): Section | undefined {
  const names = (section: Section): string[] => [section.title, ...(section.aliases ?? [])];
  return (
    eachNamed(sections, key) ??
    sections.find((section) =>
      isNamed(
        key,
        names(section).filter((name) => !name.endsWith('*')),
      ),
    ) ??
    sections.find((section) => isNamed(key, names(section)))
  );
}

function partsOf(section: Section, labels: readonly Label[], ranges: readonly Range[]): Map<string, Region> {
  const found = new Map<string, Region>();
  for (const part of section.parts ?? []) {
    const label = labels.find(({key}) => isNamed(key, namesOf(part)));
    const elsewhere = ranges.find(({key}) => isNamed(key, part.headings ?? []));
    if (label) found.set(part.id, label);
    else if (elsewhere) found.set(part.id, {place: placeOf(elsewhere.heading), value: '', inline: [], nodes: elsewhere.nodes});
  }
  return found;
}

function lastLineOf(nodes: readonly RootContent[]): number | undefined {
  const last = nodes.findLast((node) => node.type !== 'thematicBreak') ?? nodes.at(-1);
  return last?.position?.end.line;
}

/** The heading a place stands under, for a link to it. */
export function headingAt(outlined: Outline, place: Place): FoundHeading | undefined {
  return outlined.headings.findLast((heading) => heading.place.line <= place.line);
}
