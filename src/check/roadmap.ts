import {posix} from 'node:path';
import type {Outline} from '../document/outline.js';
import {headingAt} from '../document/outline.js';
import {linksOf, pathOfLink} from '../document/links.js';
import type {RoadmapEntry} from '../document/overview.js';
import {keyOf} from '../document/words.js';
import type {MatchedMilestone} from './library.js';

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
): MatchedMilestone[] {
  const folder = posix.dirname(overview.source.path);
  const overviews = outlines.filter(({stage}) => stage.id === overview.stage.id);
  const designs = outlines
    .filter((one) => one.stage.id === overview.stage.lists && isBelow(posix.dirname(one.source.path), folder))
    .filter((one) => (parentOf(one, overviews) ?? overview) === overview)
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .map((one): Candidate => ({one, number: Number(numbers.get(one) ?? Number.NaN), key: one.title && keyOf(one.title.name)}));
  const atPath = new Map(outlines.toReversed().map((one) => [one.source.path, one]));
  const taken = new Set<Outline>();
  const linked = entries.map(({link}) => (link === undefined ? undefined : atPath.get(posix.join(folder, link))));
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

/** Whether a folder is another one or lies below it. */
export function isBelow(folder: string, top: string): boolean {
  return top === '.' || folder === top || folder.startsWith(`${top}/`);
}

/** The overview that a document links to as its parent. */
export function parentOf({source, fields, definitions}: Outline, overviews: readonly Outline[]): Outline | undefined {
  const field = fields.get('parent-document');
  const paths = linksOf(field ? [...field.inline, ...field.nodes] : [], definitions).flatMap(({url}) => pathOfLink(url) ?? []);
  const targets = new Set(paths.map((path) => posix.join(posix.dirname(source.path), path)));
  return overviews.find((one) => targets.has(one.source.path));
}

function depthOf({source}: Outline): number {
  return source.path.split('/').length;
}

/** The first that is free and has the number, else the name. */
function matching({number, name}: RoadmapEntry, designs: readonly Candidate[], taken: ReadonlySet<Outline>): Outline | undefined {
  const [wanted, key] = [Number(number ?? Number.NaN), keyOf(name)];
  const free = (design: Candidate): boolean => !taken.has(design.one);
  return (
    designs.find((design) => design.number === wanted && free(design)) ?? designs.find((design) => design.key === key && free(design))
  )?.one;
}
