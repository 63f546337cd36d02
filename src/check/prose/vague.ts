import {oneLine} from '../../document/words.js';
import type {Criterion} from './criteria.js';
import {isMeasurable} from './measurable.js';
import {TERMS} from './terms.js';
import {VAGUE} from './vague-words.js';

/** A list of what is meant: "(missing id, cycle)", ": PNG, SVG". */
const LISTED = /(?:\(|:\s|\s[–—-]\s)([^,()]+,[^()]+)/;

/**
 * The words of a criterion that no two readers would judge alike; none where something in it can be measured.
 * @param words further words that cannot be measured
 * @param allow words that are fine
 */
export function vagueIn(criterion: Criterion, words: readonly string[], allow: readonly string[]): string[] {
  if (isMeasurable(criterion.evidence)) return [];
  const fine = [...TERMS, ...phrases(allow)];
  const text = fine.reduce((rest, term) => rest.replace(term, (match) => 'x'.repeat(match.length)), criterion.words);
  const found = judgementsIn(text, [...VAGUE, ...phrases(words)]);
  const listed = LISTED.exec(text)?.[1];
  if (listed !== undefined && judgementsIn(listed, VAGUE).length === 0) return [];
  return found;
}

function judgementsIn(text: string, patterns: readonly RegExp[]): string[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const word = match.groups?.['word'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(word);
      return isName(text, start + word.length) ? [] : [{word: oneLine(word), start, end: start + word.length}];
    }),
  );
  const outer = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
  const ordered = outer.toSorted((a, b) => a.start - b.start).map(({word}) => word);
  return [...new Set(ordered)].slice(0, 3);
}

function holds(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}

/** "Robust Soliton code", "Better Auth": a word before a capital is part of a name, unless every word has one. */
function isName(text: string, end: number): boolean {
  if (!/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))) return false;
  return (text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) > 0;
}

function phrases(list: readonly string[]): RegExp[] {
  return list.map((one) => new RegExp(String.raw`(?<![\w-])${one.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\w-])`, 'gi'));
}
