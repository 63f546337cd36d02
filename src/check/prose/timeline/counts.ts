import type {Passage} from '../../../document/passages.js';
import {keyOf} from '../../../document/words.js';

const NUMBER = /^\s*[~≈]?\d+(?:\.\d+)?(?:\s*[-–]\s*\d+(?:\.\d+)?)?\+?\s*$/;
const UNIT =
  /^(?:(?:duration|estimates?|est\.?|(?:est\.?|estimated)?\s*efforts?|time|length|work)\s*[([,-]?\s*(?:in\s+)?)?(?:(?:person|man|dev|working)[ -])?(?:days?|weeks?|months?|hours?|sprints?)[)\]]?$/i;

/** Whether a cell is a bare number under a header that says in what: `Effort (days)`. */
export function isCount(passages: readonly Passage[], index: number): boolean {
  const cell = passages[index];
  if (cell?.kind !== 'cell' || cell.isHeader || !NUMBER.test(cell.text)) return false;
  const header = passages.slice(0, index).findLast(({isHeader, text}) => isHeader && keyOf(text) === cell.column);
  return header !== undefined && UNIT.test(header.text.trim());
}
