import {ratingOf} from '../check/levels.js';
import type {Item} from '../document/items.js';
import type {FoundSection} from '../document/outline.js';
import {textOf} from '../document/points.js';
import type {Level, Risk} from './define.js';
import {itemsIn, regionsOf, type Found, type Source} from './source.js';
import {pointsIn} from './written.js';

const BEHIND = /^\s*[:：,;.|–—-]*\s*/;

/** The risks of a document, in its order. */
export function risksIn(source: Source): Found<Risk>[] {
  return itemsIn(source, 'risks', (item, section) => ({
    impact: levelOf(item, section, 'impact'),
    probability: levelOf(item, section, 'probability'),
    mitigations: pointsIn(regionsOf(item, section, ['mitigation'])),
  }));
}

/** What is written as a level, without the value itself. */
function levelOf(item: Item, section: FoundSection, part: string): Level {
  const rating = ratingOf(item, section, part);
  const text = textOf(item.parts.get(part));
  if (rating.name === undefined) return {...rating, text};
  const at = text.search(/\p{L}/u);
  const rest = text
    .slice(at)
    .replace(/^\p{L}+/u, '')
    .replace(BEHIND, '');
  return {...rating, text: rest};
}
