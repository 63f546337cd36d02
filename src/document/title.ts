import type {FoundHeading} from './headings.js';
import {placeOf, type Place} from './place.js';
import type {Source} from './read.js';
import {oneLine, withoutEmoji} from './words.js';

export interface Title {
  /** As written, without emoji. */
  readonly text: string;
  /** The number in it, as written: `3.5`. */
  readonly number?: string;
  /** The prefix of the number's series: `SIM` in `SIM-M3.0`. */
  readonly series?: string;
  /** What is left without `Milestone N:`. */
  readonly name: string;
  readonly place: Place;
}

const NUMBERED = /^(?:milestone\s+)?(?:(?:(?<series>[A-Z][A-Z\d]*)-)?M)?#?(?<n>\d+(?:\.\d+)*)\s*[:：–—-]\s*(?<name>\S.*)$/iu;
const BARE = /^(?:milestone\s+|(?=\S*M\d))(?:(?:(?<series>[A-Z][A-Z\d]*)-)?M)?#?(?<n>\d+(?:\.\d+)*)$/iu;
const SPELLED = /^milestone\s+(?<word>[a-z]+)\s*(?:[:：–—-]\s*(?<name>\S.*))?$/iu;
/** Numbers as words, from one. */
export const NUMERALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNNUMBERED = /^milestone\s*[:：]\s*(?<name>\S.*)$/iu;

/** The title: the first H1, else `title` in the front matter. */
export function titleOf(source: Source, headings: readonly FoundHeading[], titles?: readonly string[]): Title | undefined {
  const heading = headings.find(({depth}) => depth === 1);
  if (heading) return titleIn(heading.text, heading.place, titles);
  const {title} = source.frontMatter.data;
  return typeof title === 'string' ? titleIn(title, placeOf(undefined), titles) : undefined;
}

/**
 * Reads `Milestone 1: Core`, `M1 - Core`, `SIM-M3.0 — Core`, `Milestone One: Core`, `Milestone: Core` and `Core`.
 * @param titles forms with another word than Milestone, such as `ADR <n>: <name>`
 */
export function titleIn(words: string, place: Place, titles: readonly string[] = []): Title | undefined {
  const written = oneLine(withoutEmoji(words)) || oneLine(words);
  if (written === '') return undefined;
  const text = asMilestone(written, titles);
  const groups = (NUMBERED.exec(text) ?? BARE.exec(text) ?? spelled(text) ?? UNNUMBERED.exec(text))?.groups;
  const number = groups?.['n']?.replace(/^0+(?=\d)/, '') ?? numeral(groups?.['word']);
  const series = groups?.['series'];
  return {text: written, name: groups?.['name'] ?? written, place, ...(number === undefined ? {} : {number}), ...(series ? {series} : {})};
}

/** A heading that begins with the word of one of the forms, as if that word were Milestone: `Meilenstein 1: Kern`. */
export function asMilestone(text: string, titles: readonly string[]): string {
  for (const form of titles) {
    const word = (form.split('<')[0] ?? '').replace(/[\s:：-]+$/, '');
    const rest = text.slice(word.length);
    if (word !== '' && text.toLowerCase().startsWith(word.toLowerCase()) && /^\s*[#\d:：]/.test(rest)) return `Milestone ${rest.trim()}`;
  }
  return text;
}

/** `Milestone Two: Mobile`, but not `Milestone Review`. */
function spelled(text: string): RegExpExecArray | undefined {
  const match = SPELLED.exec(text);
  return match && numeral(match.groups?.['word']) !== undefined ? match : undefined;
}

function numeral(word: string | undefined): string | undefined {
  const index = NUMERALS.indexOf(word?.toLowerCase() ?? '');
  return index < 0 ? undefined : String(index + 1);
}
