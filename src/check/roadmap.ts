import {posix} from 'node:path';
import type {Outline} from '../document/outline.js';
import {headingAt} from '../document/outline.js';
import {linksOf, pathOfLink} from '../document/links.js';
import type {RoadmapEntry} from '../document/overview.js';
import {keyOf} from '../document/words.js';
import type {Home, MatchedMilestone} from './library.js';

/** A document that an entry without link may mean. */
interface Candidate {
  readonly one: Outline;
  readonly number: number;
  /** What its title says. */
  readonly key: string | undefined;
}

/**
 * Finds for each milestone an overview names the document it means: by link, then by number, then by name.
 * Without a link it is a document of the overview's folder or below, the nearest first, that names no other overview as its parent.
 */
export function matchRoadmap(
  overview: Outline,
  entries: readonly RoadmapEntry[],
  outlines: readonly Outline[],
  numbers: ReadonlyMap<Outline, string | undefined>,
  home: Home,
): MatchedMilestone[] {
  const folder = folderOf(overview, home);
  const overviews = outlines.filter(({stage}) => stage.id === overview.stage.id);
  const designs = outlines
    .filter((one) => one.stage.id === overview.stage.lists && isBelow(folderOf(one, home), folder))
    .filter((one) => (parentOf(one, overviews, home) ?? overview) === overview)
    .toSorted((a, b) => depthOf(a, home) - depthOf(b, home))
    .map((one): Candidate => ({one, number: Number(numbers.get(one) ?? Number.NaN), key: one.title && keyOf(one.title.name)}));
  const at = new Map(outlines.toReversed().map((one) => [home(one.source.path), one]));
  const taken = new Set<Outline>();
  const linked = entries.map(({link}) => (link === undefined ? undefined : at.get(targetOf(link, overview, home))));
  for (const one of linked) if (one) taken.add(one);
  return entries.map((entry, index): MatchedMilestone => {
    const found = linked[index] ?? (entry.link === undefined ? matching(entry, designs, taken) : undefined);
    if (found) taken.add(found);
    const slug = headingAt(overview, entry.place)?.slug;
    const named = {
      name: entry.name,
      line: entry.place.line,
      ...(entry.number === undefined ? {} : {number: entry.number}),
      ...(entry.status === undefined ? {} : {status: entry.status.text}),
      ...(entry.link === undefined ? {} : {link: entry.link}),
      ...(slug === undefined ? {} : {slug}),
      ...(found ? {document: found.source.path} : {}),
    };
    return {entry, named};
  });
}

/** The folder in which a document is beside others. */
export function folderOf({source}: Outline, home: Home): string {
  return posix.dirname(home(source.path));
}

/** Where a path that is written in a document leads, to be compared with the homes of others. */
export function targetOf(path: string, {source}: Outline, home: Home): string {
  return home(posix.join(posix.dirname(source.path), path));
}

/** Whether a folder is another one or lies below it. */
export function isBelow(folder: string, top: string): boolean {
  return top === '.' || folder === top || folder.startsWith(`${top}/`);
}

/** The overview that a document links to as its parent. */
export function parentOf(outline: Outline, overviews: readonly Outline[], home: Home): Outline | undefined {
  const {fields, definitions} = outline;
  const field = fields.get('parent-document');
  const paths = linksOf(field ? [...field.inline, ...field.nodes] : [], definitions).flatMap(({url}) => pathOfLink(url) ?? []);
  const targets = new Set(paths.map((path) => targetOf(path, outline, home)));
  return overviews.find((one) => targets.has(home(one.source.path)));
}

function depthOf({source}: Outline, home: Home): number {
  return home(source.path).split('/').length;
}

/** The first that is free and has the number, else the name. */
function matching({number, name}: RoadmapEntry, designs: readonly Candidate[], taken: ReadonlySet<Outline>): Outline | undefined {
  const [wanted, key] = [Number(number ?? Number.NaN), keyOf(name)];
  const free = (design: Candidate): boolean => !taken.has(design.one);
  return (
    designs.find((design) => design.number === wanted && free(design)) ?? designs.find((design) => design.key === key && free(design))
  )?.one;
}
