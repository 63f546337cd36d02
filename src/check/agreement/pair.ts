import {posix} from 'node:path';
import type {FoundSection, Outline} from '../../document/outline.js';
import type {RoadmapEntry} from '../../document/overview.js';
import type {Subject} from '../engine-rule.js';
import type {Home} from '../library.js';
import {folderOf, isBelow, parentOf} from '../roadmap.js';

/** A document beside what its overview says of it. */
export interface Pair {
  readonly outline: Outline;
  readonly overview: Outline;
  readonly entry: RoadmapEntry;
  readonly home: Home;
}

/**
 * The overview that names a document, and what it says there.
 * Of several it is the one the document links to as its parent, else the nearest; never more than one.
 */
export function pairOf({outline, library}: Pick<Subject, 'outline' | 'library'>): Pair | undefined {
  const {path} = outline.source;
  const {home} = library;
  const pairs = [...library.roadmaps].flatMap(([overview, milestones]): Pair[] => {
    const found = milestones.find(({named}) => named.document === path);
    return found && overview !== outline ? [{outline, overview, entry: found.entry, home}] : [];
  });
  const parent = parentOf(outline, [...library.roadmaps.keys()], home);
  return pairs.find(({overview}) => overview === parent) ?? pairs.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** How many folders lie between the two; an overview that stands beside or above the document is nearer than any other. */
function distance({outline, overview, home}: Pair): number {
  const [from, to] = [folderOf(overview, home), folderOf(outline, home)];
  const steps = posix.relative(from, to).split('/').filter(Boolean).length;
  return isBelow(to, from) ? steps : steps + 100;
}

/** A section of the document, by the stage's id. */
export function sectionOf({outline}: Pair, id: string): FoundSection | undefined {
  return outline.sections.find(({section}) => section.id === id);
}
