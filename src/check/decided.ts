import type {Item} from '../document/items.js';
import {textOf} from '../document/points.js';
import {isSaid} from './agreement/said.js';

/** Words that stand where a decision should, and say that there is none. */
const OPEN =
  /^\W*(?:(?:tbd|tba|tbc|todo|to be (?:decided|determined|defined|discussed))(?![\p{L}\p{N}])|(?:undecided|open|pending|unknown|none yet|not (?:yet )?decided(?: yet)?)\W*$)/iu;

/** Whether the decision of a question decides anything. */
export function isDecided({parts}: Item): boolean {
  const decision = textOf(parts.get('decision'));
  return isSaid(decision) && !OPEN.test(decision) && /[\p{L}\p{N}]/u.test(decision);
}
