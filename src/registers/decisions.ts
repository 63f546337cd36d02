import type {Item} from '../document/items.js';
import type {Region} from '../document/labels.js';
import {comparePlaces, type Place} from '../document/place.js';
import type {Decision} from './define.js';
import {itemsIn, regionsOf, type Found, type Source} from './source.js';
import {pointsBehindNone, pointsIn} from './written.js';

/** What other stages call it, such as the architecture's. */
const ALTERNATIVES = ['alternative', 'alternatives', 'options'];
const REASONS = ['benefits', 'rationale', 'reasons'];

/** The decisions of a document, in its order. */
export function decisionsIn(source: Source): Found<Decision>[] {
  return itemsIn(source, 'decisions', (item, section) => {
    const alternatives = regionsOf(item, section, ALTERNATIVES);
    const reasons = regionsOf(item, section, REASONS);
    return {
      reasons: reasons.length > 0 ? pointsIn(reasons) : pointsBeside(item, alternatives),
      alternatives: pointsIn(alternatives),
    };
  });
}

/** The points of a decision that stand under none of the labels. */
function pointsBeside({region}: Item, labelled: readonly Region[]): string[] {
  const below = labelled.flatMap(({nodes}) => nodes.flatMap((node) => (node.type === 'list' ? node.children : [node])));
  const isBelow = (place: Place): boolean =>
    below.some(({position}) => position && comparePlaces(position.start, place) <= 0 && comparePlaces(place, position.end) <= 0);
  return pointsBehindNone(labelled, region.nodes)
    .filter(({place}) => !isBelow(place))
    .map(({text}) => text);
}
