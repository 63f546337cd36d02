import type {Passage} from '../../../document/passages.js';
import {placesOf} from '../../../settings/patterns.js';
import {blanked} from '../blanked.js';

/** A stretch of a passage that is judged as one. */
export interface Sentence {
  /** Where it begins in the text of its passage. */
  readonly start: number;
  readonly text: string;
}

const ABBREVIATION = /\b(?:est|approx|ca|e\.g|i\.e|vs|no|incl|max|min|resp|cf|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/i;
/** The answer belongs to the question. */
const ASKED = /\bhow long [^.?!]{1,60}\?$/i;
/** What is longer is no sentence but a list of words; cut, it cannot take long to judge. */
const LONGEST = 1000;
const STOP = /[.!?](?=\s+["“(]?[\p{Lu}\d])\s+|\n(?=\s*(?:weeks?|days?|months?|sprints?|phase|step)\s*\d|\s*[\p{L} ]{3,24}:)/giu;

/** Cuts a passage where a reader stops; a drawing line by line, but a Gantt chart is one. A line that begins like an entry of a plan begins anew. */
export function sentencesOf({kind, text}: Passage): Sentence[] {
  if (kind === 'drawing' && /^\s*gantt\s*$/m.test(text)) return [{start: 0, text}];
  const cuts = kind === 'drawing' ? [...text.matchAll(/\n/g)] : [...text.matchAll(STOP)];
  const ends = cuts.filter(({index}) => !isWithin(text.slice(0, index + 1))).map((cut) => cut.index + cut[0].length);
  return [0, ...ends].flatMap((start, index) => shortened({start, text: text.slice(start, ends[index] ?? text.length)}));
}

function isWithin(before: string): boolean {
  return ABBREVIATION.test(before) || ASKED.test(before);
}

function shortened({start, text}: Sentence): Sentence[] {
  return Array.from({length: Math.max(1, Math.ceil(text.length / LONGEST))}, (_, part) => ({
    start: start + part * LONGEST,
    text: text.slice(part * LONGEST, (part + 1) * LONGEST),
  }));
}

/** What is only mentioned or is the name of something becomes `_`, character for character: quotes, identifiers, allowed phrases. */
export function withoutMentions({kind, text, code}: Passage, allowed: readonly string[]): string {
  const quotes =
    kind === 'drawing'
      ? []
      : [...text.matchAll(/"[^"\n]{1,120}"|“[^”\n]{1,120}”/g)].map(({index, 0: quote}) => ({start: index, end: index + quote.length}));
  const names = code.filter(({start, end}) => /[_/=.$:{}<>-]\w|\w[_/=.(]/.test(text.slice(start, end).replaceAll(/\d\s*[-–]\s*\d/g, '')));
  const fine = placesOf(allowed, text);
  return blanked(text, [...quotes, ...names, ...fine], '_');
}
