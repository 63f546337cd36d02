import {NUMERALS} from '../../../document/title.js';
import {textBefore} from '../before.js';
import {milestoneNumber, type MilestoneNumber} from './milestone-number.js';

/** Words that name milestones by number: `M2`, `M2–M4`, `Milestones 2, 3 and 4`, `milestone-2-mobile.md`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly MilestoneNumber[];
  /** Only a letter and a number, which may mean much else. */
  readonly isShort: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** No identifier, version, price or quantity goes on behind the number. */
const END = String.raw`(?:\.x)?(?![\p{L}\p{N}_]|\.[\p{L}\d]|,\d{3}|\s?%)`;
const START = String.raw`(?<![\p{L}\p{N}_.#@$%&\\])`;
/** The prefix of a series, such as `SIM-`; in `M2-M4` the first is a number of its own. */
const SERIES = String.raw`(?!M\d)[A-Z][A-Z\d]*-`;
const SHORT = String.raw`(?:${SERIES})?M\d{1,2}(?:\.\d{1,3})*`;
const UNIT = String.raw`(?!\s?-?(?:second|minute|hour|day|week|month|year|person|point)s?\b)`;
const WORD = NUMERALS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`).join('|');
/** What joins two numbers in one mention. */
const JOIN = String.raw`\s{0,9}(?:-{1,3}>?|[–—‑/&+,→]|\.{2,3}|…|,?\s(?:and|or|to|through|thru|and/or)\s)\s{0,9}`;

/** `M2`, with what it is joined to: `M2/M3`, `M2–4`, `M2, M3 and M4`. */
const SHORTS = String.raw`${START}${SHORT}${END}(?:(?:${JOIN}${SHORT}|[–/]\d{1,2}(?:\.\d{1,3})*)${END}${UNIT})*`;
const NAMED = String.raw`(?:(?:${SERIES})?M)?${NUMBER}`;
/** `Milestone 2`, `milestone #4`, `Milestone-2`; joined only by a tight sign or to a number with its own letter or word. */
const SINGLE =
  String.raw`${START}(?:[Mm]ilestone|MILESTONE)(?:\s?#|-|\s+(?:#|(?:[Nn]o\.?|[Nn]umber)\s*)?)(?:${NAMED}|(?:${WORD})(?!\p{L}))${END}` +
  String.raw`(?:(?:[-–/](?=[\dM])${NAMED}|${JOIN}(?:(?:[Mm]ilestone|MILESTONE)\s+#?${NAMED}|#\d{1,3}|${SHORT}))${END}${UNIT})*`;
/** `Milestones 2-4`, `Milestones 2, 3 and 4`. */
const PLURAL = String.raw`${START}(?:[Mm]ilestones|MILESTONES)\s+#?${NAMED}${END}(?:${JOIN}(?:[Mm]ilestone\s+)?#?${NAMED}${END}${UNIT})*`;
/** `milestone-2-mobile.md` and `M2.md`: a file, or a folder of that name. */
const FILE = String.raw`${START}(?:milestone-\d{1,3}(?:\.\d{1,3})*(?:-[\p{L}\p{N}][\p{L}\p{N}-]{0,99})?(?:\.mdx?)?|${SHORT}\.mdx?)(?![\p{L}\p{N}_]|\.[\p{L}\d])`;

/** Which of them came to be, in the order in which they are tried. */
const MENTION = new RegExp(`(?<file>${FILE})|(?<named>${PLURAL}|${SINGLE})|(?<short>${SHORTS})`, 'gu');
const PARTS = new RegExp(String.raw`(?:(?<series>(?!M\d)[A-Z][A-Z\d]*)-)?M?(?<n>${NUMBER})|(?<word>${WORD})`, 'gu');

/** What may stand before a number with a hyphen: `pre-M2`, `post-M1`. */
const COMPOUND = /^(?:pre|post|non|mid|late|early|end-of|of|to|until|till|through|after|before|since|per|and|or|from|for|by|in)$/i;
const LED = /(?<led>[\p{L}\p{N}_.]+)[-‑]$/u;

/** Finds them in a text, in its order. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(MENTION)].flatMap((match): Mention[] => {
    const [words] = match;
    const isFile = match.groups?.['file'] !== undefined;
    const written = isFile ? words.replace(/(?<=\d)(?:-[\p{L}\p{N}-]+)?(?:\.mdx?)?$/u, '') : words;
    const numbers = numbersIn(written);
    const led = LED.exec(textBefore(text, match.index))?.groups?.['led'];
    // A word before the hyphen is part of a name, such as Cortex-M4; before a series it is part of a requirement's id.
    if (led !== undefined && !COMPOUND.test(led) && numbers[0]?.series === undefined) return [];
    if (isInAddress(text, match.index)) return [];
    return [{start: match.index, end: match.index + words.length, numbers, isShort: match.groups?.['short'] !== undefined}];
  });
}

/** A series holds for the numbers behind it: `SIM-M2.7–M2.9`. `PRE-M2` has none. */
function numbersIn(words: string): MilestoneNumber[] {
  let series: string | undefined;
  return [...words.replaceAll(/milestones?/gi, ' ').matchAll(PARTS)].map(({groups = {}}) => {
    const prefix = groups['series'];
    if (prefix !== undefined && !COMPOUND.test(prefix)) series = prefix;
    const word = groups['word'];
    return milestoneNumber(word === undefined ? (groups['n'] ?? '') : String(NUMERALS.indexOf(word.toLowerCase()) + 1), series);
  });
}

/** Whether the words stand in an address of the web. */
function isInAddress(text: string, index: number): boolean {
  return (textBefore(text, index).split(/\s/).at(-1) ?? '').includes('://');
}
