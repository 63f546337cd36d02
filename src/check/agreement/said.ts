import {oneLine} from '../../document/words.js';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\uFE0F\u20E3\u200D]/gu;
const SMALL = new Set(['', 'a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'it', 'of', 'on', 'or', 'the', 'to', 'with']);
const SENTENCES = new Intl.Segmenter('en', {granularity: 'sentence'});

/**
 * What a text says, for comparison: no case, quotes, brackets, emoji, dashes between words, punctuation behind them,
 * no space between a sign and its number; `≤` as `<=`.
 */
export function said(text: string): string {
  return oneLine(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(EMOJI, ' ')
      .replaceAll(/["'“”„‟«»‹›‘’‚‛`´′″]/g, '')
      .replaceAll(/[‐‑‒–—―−]/g, '-')
      .replaceAll('≤', '<=')
      .replaceAll('≥', '>=')
      .replaceAll('≈', '~')
      .replaceAll('&', ' and ')
      .replaceAll(/[()[\]{}|。，、；：！？]/g, ' ')
      .replaceAll(/(?<=\s|^)-+(?=\s|$)/g, ' ')
      .replaceAll(/[.,;:!?]+(?=\s|$)/g, ' ')
      .replaceAll(/(?<=[<>=~$€£])\s+(?=[\d$€£])/g, '')
      .replaceAll(/(?<=\d)\s+(?=[%°])/g, ''),
  );
}

/** Whether a text says all that another one says, word for word. */
export function holds(text: string, part: string): boolean {
  return ` ${said(text)} `.includes(` ${said(part)} `);
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return [...SENTENCES.segment(oneLine(text))].map(({segment}) => segment.trim()).filter((sentence) => said(sentence) !== '');
}

/** How alike two texts are, from 0 to 1: the share of words they have in common, small ones apart. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size || 1);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    said(text)
      .split(' ')
      .filter((word) => !SMALL.has(word)),
  );
}

/** The text that is most like another one, if any is at least `least` like it. */
export function mostLike<T>(candidates: readonly T[], textOf: (candidate: T) => string, text: string, least: number): T | undefined {
  const [best] = candidates.map((candidate) => ({candidate, rank: likeness(textOf(candidate), text)})).toSorted((a, b) => b.rank - a.rank);
  return best && best.rank >= least ? best.candidate : undefined;
}

/** Text that nobody has written yet says nothing. */
export function isSaid(text: string): boolean {
  return said(text) !== '' && !/^\s*(?:tbd|tba|todo|n\/a|none|\[[^\]]*\]|[-–—.…]+)[.\s]*$/i.test(text);
}
