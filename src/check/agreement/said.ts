import {oneLine} from '../../document/words.js';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\uFE0F\u20E3\u200D]/gu;
const SMALL = new Set(['', 'a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'it', 'of', 'on', 'or', 'the', 'to', 'with']);
/** Nobody has more metrics or phases than that; a text that does must not take all day. */
const MOST = 200;
const BETWEEN = /(?<=[.!?][)"'”’]?)\s+|(?<=[。！？])\s*/u;

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
      .replaceAll(/(?<![.,;:!?])[.,;:!?]+(?=\s|$)/g, ' ')
      .replaceAll(/(?<=[<>=~$€£])\s+(?=[\d$€£])/g, '')
      .replaceAll(/(?<=\d)\s+(?=[%°])/g, ''),
  );
}

/** Whether a text says all that another one says, word for word. */
export function holds(text: string, part: string): boolean {
  return sayingsOf(text)(part);
}

/** The same question for many parts of one text. */
export function sayingsOf(text: string): (part: string) => boolean {
  const all = ` ${said(text)} `;
  return (part) => all.includes(` ${said(part)} `);
}

/** The sentences of a text; `e.g.` may end one, which does no harm where all of them are looked for. */
export function sentencesOf(text: string): string[] {
  return oneLine(text)
    .split(BETWEEN)
    .filter((sentence) => said(sentence) !== '');
}

/**
 * The candidate that is most like a text, if any is at least `least` like it, from 0 to 1:
 * the share of words they have in common, small ones apart.
 */
export function mostLike<T>(candidates: readonly T[], textOf: (candidate: T) => string, text: string, least: number): T | undefined {
  const wanted = wordsOf(text);
  const [best] = candidates
    .slice(0, MOST)
    .map((candidate) => ({candidate, rank: common(wordsOf(textOf(candidate)), wanted)}))
    .toSorted((a, b) => b.rank - a.rank);
  return best && best.rank >= least ? best.candidate : undefined;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return (2 * both) / (one.size + other.size || 1);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    said(text)
      .split(' ')
      .filter((word) => !SMALL.has(word)),
  );
}

/** Text that nobody has written yet says nothing. */
export function isSaid(text: string): boolean {
  return said(text) !== '' && !/^\s*(?:tbd|tba|todo|n\/a|none|\[[^\]]*\]|[-–—.…]+)[.\s]*$/i.test(text);
}
