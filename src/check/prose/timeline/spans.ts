import {isAnnounced, isAside, isDone, isEntry, isKept, isLeading, isOfOthers, isOrder, isOver, namesWork, type Said} from './said.js';
import {ENDING, KEEPING, OBSERVED, OTHERS, SAVED, WORKER} from './words.js';

const HEDGE =
  '(?:up to|only|at least|roughly|about|around|approximately|an estimated|another|some|just|nearly|almost|over|under|more than|less than|the next)';
const hedged = (pattern: string): RegExp => new RegExp(`${pattern}(?:\\s+${HEDGE})*\\s*[~≈]?$`, 'i');

const RATE_BEFORE =
  /\b(?:every|each|per|once an?|twice an?|times an?|hours an?|days an?|within the (?:last|first|past|next)|(?:the )?(?:last|past|previous)|older than|minimum(?: of)?|age of)\s+(?:other\s+)?$|[<>≤≥]\s*$/i;
const RATE_AFTER =
  /^\s*(?:(?:per|a|each|every)\s+\w+|ago\b|old\b|ahead\b|of (?:daily |real |active |stable |normal |continuous )?(?:use|usage|operation|data|history|readings?|retention|testing|user|training|life|age|notice)\b|of (?!engineering|coding|programming)\w+ing\b|of [\w ]{0,30}\bper\b)/i;

const TAKES = hedged('\\b(?:tak(?:e|es|ing)|needs?|requires?|lasts?|spans?|adds?|costs?)(?:\\s+(?:us|the team|me))?');
const TIMEBOX = hedged(
  '\\b(?:time-?box(?:ed|es)?|budget(?:ed)?|buffer of|allow|allot(?:ted)?|allocated?|reserved?|set aside|plan(?:ned)? (?:for|on)|spend)\\b(?:\\s+\\S+){0,4}?',
);
const ESTIMATED = hedged(
  '\\b(?:estimat(?:ed?|es|ion)(?:\\s+(?:is|are))?(?:\\s+(?:at|to take|of|time of|to be))?|est\\.|in total|total|overall|altogether)\\s*:?',
);
const WITHIN = hedged('\\b(?:in|within|after|over)');
const DELAY = hedged('\\b(?:delay\\w*|slip\\w*|postpon\\w+|push\\w*|mov\\w+|set\\w* \\w+ back)\\b(?:\\s+\\S+){0,5}?\\s+(?:by|of)');
const PEOPLE = hedged(
  '\\b(?:developers?|engineers?|designers?|programmers?|contractors?|ftes?|devs?)\\b(?:(?:\\s+[\\w-]+){0,7}\\s+(?:for|over)|,)',
);

const OF_EFFORT =
  /^\s+(?:of\s+)?(?:(?:[\w-]+\s+)?(?:work|effort|development|engineering|coding|implementation|dev(?:eloper)? time|programming|labou?r)\b)/i;
/** `A day of work (40 tiles) fits on a page` speaks of what there is in a day. */
const FITS = /^\s+of\s+\w+\s+(?:\([^()]*\)\s+)?(?:fits?|makes?|produces?|fills?|holds?|yields?|is stored|is kept|needs?|takes?)\b/i;
const LONG_WORK =
  /^[\s-]+(?:(?:long|development|implementation|build|dev)\s+)?(?:sprint|phase|project|milestone|timeline|schedule|deadline|timebox|effort|estimate|development|implementation|build|roadmap)\b/i;
const TO_BUILD =
  /^\s+to\s+(?:\w+ly\s+)?(?:build|implement|develop|write|code|port|prototype|integrate|migrate|ship|launch|complete|finish|deliver|production|design and|get (?:it|this|there))\b/i;
const NAMED =
  /^[\s\p{P}\p{S}]*(?:phase|step|stage|sprint|wave|milestone|task|poc|mvp|total|overall|development|implementation|design|testing|qa|build|integration|migration|deployment|documentation|docs|research|prototyp\w+|planning|polish|hardening|rollout|launch|set-?up|buffer)\b[^:]{0,60}(?::|\s[-–—])\s*(?:about\s+|approx\.?\s+|roughly\s+)?[~≈]?$/iu;
const NAMED_STEP = /:\s*(?:about\s+|approx\.?\s+|roughly\s+)?[~≈]?$/i;
/** `In progress, 2 weeks left`. */
const LEFT = /^\s+(?:left|remaining|to go)\s*(?:$|[.,;)\]])/i;
/** `6-Month Goal`, as the heading of what is reached by then. */
const HORIZON = /^[\s-]+(?:checkpoint|goals?|targets?|vision|plan|roadmap|outlook|outcomes?)\s*(?::|[-–—]|$)/i;
/** `The next 72 hours: …`, as the heading of what is done in them. */
const NEXT = /^[\s\p{P}\p{S}]*(?:the\s+)?next\s*$/iu;
const NEXT_ENDS = /^\s*(?::|[-–—(]|$)/;
/** `Roadmap (20-week program)`: in brackets, with the plan it measures. */
const LONG_PLAN = /^[\s-]+(?:program(?:me)?|plan|roadmap|timeline|schedule|sprint|project|effort|build)\s*\)/i;
/** `It takes two weeks.` speaks of what the sentence before said; `for a colony to …` of something else. */
const IT_TAKES = /^\s*(?:it|this|that|takes?|will take)\b/i;
/** `Getting the kiosk into the hall` is work; `Growing` is not ours. */
const EFFORT_FIRST =
  /^[\s\p{P}]*(?:getting|making|adding|moving|setting up|wiring|connecting|replacing|importing|migrating|finishing|reaching|rolling out|typing)\b/iu;
const IS = hedged('\\b(?:is|are|be)');
/** Found wherever they stand: a part of the plan takes time, or we ship. */
const OUR_PARTS = /\b(?:this|each|the|our|first|second|last) (?:whole )?(?:phase|milestone|project|poc|mvp)\b/i;
const SHIPS =
  /\b(?:it|we|app|beta|alpha|mvp|milestone|phase|release|version)\s+(?:will\s+|can\s+)?(?:ships?|launch(?:es)?|goes? live)\s+(?:\S+\s+){0,3}in\s+$/i;
const ITS_END = /^\s*(?:$|[.,;)]|and\b|in total|for (?:us|one|two|a (?:developer|team|small team)))/i;

/** `2 weeks`, `half a day`: found only where the words around it speak of doing the work. */
export function isDurationOfWork(said: Said): boolean {
  const {before, after, phrase, sentence, setting, passage} = said;
  const {scope} = setting;
  if (isAnnounced(said, KEEPING.test(sentence))) return !RATE_BEFORE.test(before) || /[<>≤≥]\s*$/.test(before);
  const isEffort = OF_EFFORT.test(after) && !/^[^.;,]{0,40}\bper\b/.test(after) && !(isLeading(said) && FITS.test(after));
  if (/^\s*after\b/.test(after) && !/\b(?:in|within)\s+$/i.test(before)) return false;
  if (RATE_BEFORE.test(before) || (RATE_AFTER.test(after) && !isEffort)) return false;
  if (/[$€£]/.test(sentence) || SAVED.test(sentence) || ENDING.test(sentence) || isOver(said)) return false;
  if (LEFT.test(after) && (scope === 'work' || namesWork(said)) && !isKept(sentence) && !isOfOthers(said)) return true;
  if (passage.kind === 'heading') {
    if (scope === 'product' || /\b(?:dogfood|soak|burn-in|observation)/i.test(before)) return false;
    if (LONG_PLAN.test(after) && /\(\s*[~≈]?$/.test(before)) return namesWork(said);
    if (NEXT.test(before)) return scope !== 'measure' && NEXT_ENDS.test(after);
    return isAside(said)
      ? namesWork(said) || isEntry(said) || isRangeOfOwn(said)
      : isLeading(said) && scope !== 'measure' && HORIZON.test(after);
  }
  if (isEffort || PEOPLE.test(before)) return scope !== 'measure';
  if (SHIPS.test(before) || (TAKES.test(before) && OUR_PARTS.test(before))) return !isHours(phrase.text);
  if (scope === 'product')
    return (passage.kind === 'drawing' && namesWork(said) && isAside(said)) || (TAKES.test(before) && TO_BUILD.test(after));
  if (scope === 'measure') return TAKES.test(before) && TO_BUILD.test(after);
  if (NAMED.test(before) && /^\s*(?:$|[.,;(]|to\b)/.test(after)) return true;
  if (OBSERVED.test(isSetUp(said) ? sentence.replace(/\bmonitoring\b/i, '') : sentence)) return false;
  if (isAside(said)) return namesWork(said) || ((scope === 'work' || isEntry(said)) && !isKept(sentence));
  if (isListOfWork(said) && NAMED_STEP.test(before) && /^\s*$/.test(after)) return !KEEPING.test(sentence);
  return !isHours(phrase.text) && isSpentOnWork(said);
}

/** Next steps, and sections that the stage does not know and that are a plan by their heading. */
function isListOfWork({passage: {section, kind}, setting}: Said): boolean {
  return section === 'next-steps' || (section === undefined && setting.scope === 'work' && kind === 'item');
}

/** `A.1 Containers (2-3 hours)` under a heading nobody knows: what keeps a time of its own has one, not from and to. */
function isRangeOfOwn({phrase, passage, sentence}: Said): boolean {
  return passage.section === undefined && /\d\s*[-–]\s*\d/.test(phrase.text) && !isKept(sentence) && !OTHERS.test(sentence);
}

/** Nobody observes for so short a time: `Basic monitoring (2 hours)` is setting it up. */
function isSetUp(said: Said): boolean {
  return isAside(said) && isHours(said.phrase.text) && Number.parseFloat(said.phrase.text) < 24;
}

/** Minutes are mostly those of the product; behind an order or on a heading of the work they are an estimate. */
export function areMinutesOfWork(said: Said): boolean {
  const {sentence, setting, passage} = said;
  if (setting.scope !== 'work' && setting.scope !== 'plan') return false;
  if (isKept(sentence) || OBSERVED.test(sentence) || isOver(said)) return false;
  return isAside(said) && ((passage.kind === 'heading' && namesWork(said)) || isEntry(said));
}

function isHours(text: string): boolean {
  return /\bh(?:ou)?rs?$/i.test(text);
}

/** What verbs say: takes, is estimated at, ships in, delays by. */
function isSpentOnWork(said: Said): boolean {
  const {before, after, phrase, sentence, passage} = said;
  const isSprints = /sprints?$/i.test(phrase.text);
  if (WITHIN.test(before) && isDone(said) && /\bwe\b/i.test(sentence)) return true;
  if (isOfOthers(said)) return false;
  if (ESTIMATED.test(before) || LONG_WORK.test(after) || TO_BUILD.test(after) || TIMEBOX.test(before)) return true;
  if (DELAY.test(before)) return isDone(said) || WORKER.test(sentence);
  if (TAKES.test(before))
    return isSprints || WORKER.test(sentence) || EFFORT_FIRST.test(sentence) || (IT_TAKES.test(sentence) && ITS_END.test(after));
  if (IS.test(before) && /^\s+long\b/.test(after)) return WORKER.test(sentence);
  if (isSprints) return /\b(?:in|over|for|after|within)\s+$/i.test(before);
  if (!WITHIN.test(before)) return false;
  const isIn = /\bin\s+(?:about\s+)?$/i.test(before);
  return (
    isDone(said) || (isIn && !OTHERS.test(before) && (passage.labels.includes('objective') || isOrder(said) || /^\s+we\b/.test(after)))
  );
}
