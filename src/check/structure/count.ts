import type {Entry} from '../../document/labels.js';
import type {Place} from '../../document/place.js';
import {oneLine, plain} from '../../document/words.js';
import type {Count} from '../../stage/define.js';
import type {Rule} from '../../stage/rules.js';
import {counted} from '../../stage/wording.js';
import {fail, pass, type Result} from '../result.js';

const SINGULAR = {points: 'point', items: 'item', paragraphs: 'paragraph', sentences: 'sentence'} as const;

/**
 * Compares a number with what the stage asks for.
 * @param name what holds the counted things, as messages call it
 * @param word what one of them is called
 */
export function checkCount(
  rule: Rule,
  {of, min, max}: Count,
  found: number,
  name: string,
  place: Place,
  word: string = SINGULAR[of],
): Result[] {
  const said = counted(found, word);
  if (found >= min && found <= max) return [pass(rule, place, `${name}: ${said}`)];
  const expected = min === max ? String(min) : `${min} to ${max}`;
  return [fail(rule, place, `Unexpected ${said} in \`${name}\`, expected ${expected}`)];
}

/** The paragraphs of a section. One with a label counts too, unless the label is that of a part. */
export function countParagraphs(entries: readonly Entry[], isPart: (key: string) => boolean): number {
  return entries.filter((entry) => {
    if (entry.kind === 'label') return entry.label.value !== '' && !isPart(entry.label.key);
    return entry.kind === 'block' && entry.node.type === 'paragraph' && oneLine(plain(entry.node)) !== '';
  }).length;
}

/** How many sentences a text has, by the Unicode rules. */
export function countSentences(text: string): number {
  const segments = new Intl.Segmenter('en', {granularity: 'sentence'}).segment(text);
  return [...segments].filter(({segment}) => /[\p{L}\p{N}]/u.test(segment)).length;
}
