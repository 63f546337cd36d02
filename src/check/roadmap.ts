import {posix} from 'node:path';
import type {Outline} from '../document/outline.js';
import {headingAt} from '../document/outline.js';
import type {RoadmapEntry} from '../document/overview.js';
import {keyOf} from '../document/words.js';
import type {MatchedMilestone} from './library.js';

/** Finds for each milestone an overview names the document it means: by link, then by number, then by name. */
export function matchRoadmap(
  overview: Outline,
  entries: readonly RoadmapEntry[],
  outlines: readonly Outline[],
  numbers: ReadonlyMap<Outline, string | undefined>,
): MatchedMilestone[] {
  const folder = posix.dirname(overview.source.path);
  const designs = outlines.filter(
    ({stage, source}) =>
      stage.parents.includes(overview.stage.id) &&
      (posix.dirname(source.path) === folder || posix.dirname(source.path).startsWith(`${folder}/`) || folder === '.'),
  );
  const taken = new Set<Outline>();
  const linked = entries.map((entry) =>
    entry.link === undefined ? undefined : outlines.find(({source}) => source.path === posix.join(folder, entry.link ?? '')),
  );
  for (const one of linked) if (one) taken.add(one);
  return entries.map((entry, index): MatchedMilestone => {
    const free = designs.filter((one) => !taken.has(one));
    const found = linked[index] ?? (entry.link === undefined ? (byNumber(entry, free, numbers) ?? byName(entry, free)) : undefined);
    if (found) taken.add(found);
    const slug = headingAt(overview, entry.place)?.slug;
    const named = {
      name: entry.name,
      line: entry.place.line,
      ...(entry.number === undefined ? {} : {number: entry.number}),
      ...(entry.status === undefined ? {} : {status: entry.status}),
      ...(entry.link === undefined ? {} : {link: entry.link}),
      ...(slug === undefined ? {} : {slug}),
      ...(found ? {document: found.source.path} : {}),
    };
    return {entry, named};
  });
}

function byNumber(
  {number}: RoadmapEntry,
  free: readonly Outline[],
  numbers: ReadonlyMap<Outline, string | undefined>,
): Outline | undefined {
  return number === undefined ? undefined : free.find((one) => Number(numbers.get(one) ?? Number.NaN) === Number(number));
}

function byName({name}: RoadmapEntry, free: readonly Outline[]): Outline | undefined {
  return free.find(({title}) => title !== undefined && keyOf(title.name) === keyOf(name));
}
