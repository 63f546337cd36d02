import {oneLine} from '../../../document/words.js';
import type {Criterion} from './criteria.js';
import {placesOf, type Stretch} from '../../../settings/patterns.js';
import {isMeasurable} from './measurable.js';
import {TERMS} from './terms.js';
import {VAGUE} from './vague-words.js';
import {blanked} from '../blanked.js';

/** A list of what is meant: "(missing id, cycle)", ": PNG, SVG". */
const LISTED = /(?:\(|:\s|\s[–—-]\s)([^,()]+,[^()]+)/;

/** `[Criterion 1 - measurable]` is a placeholder, which has a rule of its own. */
const UNWRITTEN = /^[^\p{L}]*\[[^\]]*\][^\p{L}]*$/u;

/**
 * The words of a criterion that no two readers would judge alike; none where something in it can be measured.
 * @param words further words that cannot be measured
 * @param allow words that are fine
 */
export function vagueIn(criterion: Criterion, words: readonly string[], allow: readonly string[]): string[] {
  if (isMeasurable(criterion.evidence) || UNWRITTEN.test(criterion.words)) return [];
  const own = TERMS.reduce((rest, term) => rest.replace(term, (match) => 'x'.repeat(match.length)), criterion.words);
  const text = blanked(own, placesOf(allow, own), 'x');
  const listed = LISTED.exec(text)?.[1];
  if (listed !== undefined && judgementsIn(listed, VAGUE).length === 0) return [];
  const found = judgementsIn(text, VAGUE, placesOf(words, text));
  // As it is written, with what was blanked.
  return [...new Set(found.map(({start, end}) => oneLine(criterion.evidence.slice(start, end))))].slice(0, 3);
}

/** In order, none inside another. */
function judgementsIn(text: string, patterns: readonly RegExp[], further: readonly Stretch[] = []): Stretch[] {
  const judged = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Stretch[] => {
      const [start, end] = match.indices?.groups?.['word'] ?? [match.index, match.index + match[0].length];
      return isName(text, start, end) ? [] : [{start, end}];
    }),
  );
  const found = [...judged, ...further.filter(({start, end}) => !isName(text, start, end))];
  const outer = found.filter((one) => !found.some((other) => isInside(one, other)));
  return outer.toSorted((a, b) => a.start - b.start);
}

function isInside(one: Stretch, other: Stretch): boolean {
  return other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start;
}

/** "Robust Soliton code", "Better Auth": a capital before another begins a name, unless every word has one. */
function isName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start)) || !/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))) return false;
  return (text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) > 0;
}
