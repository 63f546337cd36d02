import type {Nodes} from 'mdast';
import type {Item} from '../document/items.js';
import type {Region} from '../document/labels.js';
import {placeOf} from '../document/place.js';
import {pointsOf} from '../document/points.js';
import type {Decision} from './define.js';
import {itemsIn, regionsOf, type Found, type Source} from './source.js';
import {pointsIn} from './written.js';

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
  const taken = new Set(labelled.flatMap(({nodes}) => nodes.flatMap((node) => [node, ...('children' in node ? node.children : [])])));
  const lines = new Set(labelled.map(({place}) => place.line));
  const holdsLabel = (node: Nodes): boolean => node.type === 'paragraph' && lines.has(placeOf(node).line);
  const nodes = region.nodes.filter((node) => !taken.has(node) && !holdsLabel(node) && node.type !== 'heading');
  const below = new Set([...taken].map((node) => placeOf(node).line));
  return pointsOf({...region, value: '', nodes})
    .filter(({place}) => !lines.has(place.line) && !below.has(place.line))
    .map(({text}) => text);
}
