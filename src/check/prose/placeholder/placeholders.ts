import type {Passage} from '../../../document/passages.js';
import {placesOf, type Stretch} from '../../../settings/patterns.js';
import {textBefore} from '../before.js';
import {isTemplateText} from './template-texts.js';
import {blanked} from '../blanked.js';

/** Text in brackets that is neither a link nor an index: what stands before and behind it says so. */
const BRACKET = /(?<![\p{L}\p{N}_)\]\\])\[(?<inner>[^[\]\uFFFC]{2,150})\](?![[(\]])/gu;
const WORD_START = String.raw`(?<![\p{L}\p{N}_./#@-])`;
const UNDECIDED = new RegExp(
  String.raw`${WORD_START}TBD(?![\p{L}\p{N}_]|[ -](?:items?|entries|markers?|placeholders?|values?|sections?|tags?|lines?)\b)`,
  'gu',
);
const TO_DO = new RegExp(String.raw`${WORD_START}(?:TODO|FIXME)(?![\p{L}\p{N}_./]|-\p{L})`, 'gu');
const SIGN =
  /(?<![?\p{L}\p{N}])\?{3,}|(?<![\p{L}\p{N}_./-])(?:XXX+|TBC|TBA|[Tt]o be (?:determined|decided|defined|announced))(?![\p{L}\p{N}_-])/gu;
const FILLER = /lorem ipsum(?: dolor(?: sit amet)?)?/giu;

/** What any of them has, to leave the rest unread. */
const NEAR = /[[]|\?{3}|TB[ACD]|TODO|FIXME|XXX|ipsum|to be d/i;

/** Before it: the beginning of a line, a label, a dash, a mark. */
const ALONE_BEFORE = /(?:^|\n|[:：]|\s[-–—])\s*(?:[^\p{L}\p{N}\s[\]]+\s*)?(?:\d+[.)]\s*)?(?:(?:phase|risk|component|step) ?\d*:\s*)?$/iu;
const ALONE_BEHIND = /^\s*(?:$|\n|[:：]|\s[-–—]\s|[.;,]?\s*$|\()/u;
/** `No TBD is left`, `placeholders like [Name]` and `“TBD”` speak about the word. */
const SPOKEN_OF =
  /(?:\b(?:no|zero|without|any|remaining|every|word|says?|like|placeholders?|such as)\s+(?:(?:remaining|open|unresolved|more|a)\s+)?|["“'‘])$/i;
/** A note to oneself begins its line or its bracket and goes on with a colon, or with what is to be done. */
const NOTE_BEHIND =
  /^(?::|\(|\s[-–—]\s|\s*$|\s*\n|\)|\s(?!(?:list|item|app|file|comment|entry|entries|tracker|board|state|status|column|marker|tag|lane|count|api)s?\b)\p{Ll})/u;

/**
 * Finds what was left unwritten in a passage. Inline code and the words of links speak about something and are not read.
 * @param further words the team has named
 */
export function placeholdersIn(passage: Passage, further: readonly string[]): Stretch[] {
  if (further.length === 0 && !NEAR.test(passage.text)) return [];
  const text = masked(passage);
  const isDrawn = passage.kind === 'drawing';
  const found: Stretch[] = [];
  const add = (match: RegExpExecArray): void => addStretch({start: match.index, end: match.index + match[0].length});
  const addStretch = (stretch: Stretch): void => {
    if (!found.some(({start, end}) => stretch.start < end && start < stretch.end)) found.push(stretch);
  };
  const isSpokenOf = ({index}: RegExpExecArray): boolean => SPOKEN_OF.test(textBefore(text, index));
  for (const match of text.matchAll(BRACKET)) {
    const inner = match.groups?.['inner'] ?? '';
    if (isTemplateText(inner, {isAlone: isAlone(text, match), isDrawn}) && !isSpokenOf(match)) add(match);
  }
  for (const match of text.matchAll(UNDECIDED)) if (!isSpokenOf(match)) add(match);
  for (const match of text.matchAll(FILLER)) if (/dolor/i.test(match[0]) || isAlone(text, match)) add(match);
  if (!isDrawn) {
    for (const match of text.matchAll(TO_DO)) if (isNote(passage, text, match)) add(match);
    for (const match of text.matchAll(SIGN)) if (isAlone(text, match)) add(match);
  }
  for (const stretch of placesOf(further, text)) addStretch(stretch);
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with all that is code or a link blanked out, of the same length. */
function masked({text, code, links}: Passage): string {
  return blanked(text, [...code, ...links], '\uFFFC');
}

function isAlone(text: string, match: RegExpExecArray): boolean {
  return ALONE_BEFORE.test(textBefore(text, match.index)) && ALONE_BEHIND.test(text.slice(match.index + match[0].length));
}

/** A heading or a state called TODO is the subject; a line that begins with it is a note. */
function isNote({kind, column}: Passage, text: string, match: RegExpExecArray): boolean {
  const before = textBefore(text, match.index);
  const behind = text.slice(match.index + match[0].length);
  const isOpening = ALONE_BEFORE.test(before) || /[([]\s*$/.test(before);
  if (!isOpening || !NOTE_BEHIND.test(behind)) return false;
  const isWhole = behind.trim() === '';
  return !(isWhole && (kind === 'heading' || /\b(?:status|state|progress|column|lane)\b/.test(column ?? '')));
}
