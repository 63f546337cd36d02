import type {Item} from '../document/items.js';
import type {FoundSection} from '../document/outline.js';
import {firstWords} from '../document/points.js';
import {chosen} from './structure/content.js';

/** A level of a risk on the scale of its stage. */
export interface Rated {
  /** One of the values of the stage; absent where the document has none of them. */
  readonly name?: string;
  /** All values of the stage, the highest first. */
  readonly of: readonly string[];
}

/** What a part of an item is rated. Only a value of the stage is a level; the nearest is a guess. */
export function ratingOf({parts}: Item, {section}: FoundSection, part: string): Rated {
  const holds = section.items?.parts.find(({id}) => id === part)?.holds;
  const values = holds?.kind === 'choice' ? holds.values : [];
  const region = parts.get(part);
  const found = chosen(values, (region && firstWords(region)?.text) ?? '', false);
  return {...(found ? {name: found.name} : {}), of: values.map(({name}) => name)};
}

interface Graded {
  readonly impact: Rated;
  readonly probability: Rated;
}

/** The highest impact first, of one impact the most probable; what nobody has said comes behind what was said. */
export function bySeverity(a: Graded, b: Graded): number {
  return rankOf(a.impact) - rankOf(b.impact) || rankOf(a.probability) - rankOf(b.probability);
}

/** From 0, the highest, to 1, the lowest; 2 where it is unknown. Levels of stages with other values can be compared so. */
function rankOf({name, of}: Rated): number {
  return name === undefined ? 2 : of.indexOf(name) / Math.max(1, of.length - 1);
}
