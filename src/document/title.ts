import type {FoundHeading} from './headings.js';
import {placeOf, type Place} from './place.js';
import type {Source} from './read.js';
import {oneLine, withoutEmoji} from './words.js';

export interface Title {
  /** As written, without emoji. */
  readonly text: string;
  /** The number in it, as written: `3.5`. */
  readonly number?: string;
  /** What is left without `Milestone N:`. */
  readonly name: string;
  readonly place: Place;
}

const NUMBERED = /^(?:milestone\s+)?(?:(?:[A-Z][A-Z\d]*-)?M)?#?(?<n>\d+(?:\.\d+)*)\s*[:：–—-]\s*(?<name>\S.*)$/iu;
const BARE = /^milestone\s+#?(?<n>\d+(?:\.\d+)*)$/iu;
const UNNUMBERED = /^milestone\s*[:：]\s*(?<name>\S.*)$/iu;

/** The title: the first H1, else `title` in the front matter. */
export function titleOf(source: Source, headings: readonly FoundHeading[]): Title | undefined {
  const heading = headings.find(({depth}) => depth === 1);
  if (heading) return titleIn(heading.text, heading.place);
  const {title} = source.frontMatter.data;
  return typeof title === 'string' ? titleIn(title, placeOf(undefined)) : undefined;
}

/** Reads `Milestone 1: Core`, `M1 - Core`, `Milestone: Core` and `Core`. */
export function titleIn(words: string, place: Place): Title | undefined {
  const text = oneLine(withoutEmoji(words)) || oneLine(words);
  if (text === '') return undefined;
  const groups = (NUMBERED.exec(text) ?? BARE.exec(text) ?? UNNUMBERED.exec(text))?.groups;
  const number = groups?.['n']?.replace(/^0+(?=\d)/, '');
  return {text, name: groups?.['name'] ?? text, place, ...(number === undefined ? {} : {number})};
}
