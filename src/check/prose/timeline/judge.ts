import type {Passage} from '../../../document/passages.js';
import {announcedBy} from './labels.js';
import type {Kind, Phrase} from './phrases.js';
import type {Setting} from './scope.js';
import {COUNTED_OF, DATA, DOING, KEEPING, OBSERVED, OTHERS, OVER, PLANNED, SAVED, SHARED, WORKER} from './words.js';

/** A phrase in its sentence. */
export interface Said {
  readonly phrase: Phrase;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  readonly passage: Passage;
  readonly setting: Setting;
}

const JUDGES: Readonly<Record<Kind, (said: Said) => boolean>> = {
  gantt: ({passage}) => passage.kind === 'drawing',
  effort: ({setting, sentence}) => setting.scope !== 'past' && !OVER.test(sentence) && !SAVED.test(sentence),
  ordinal: isOrdinalOfWork,
  quarter: isQuarterOfWork,
  date: isDateOfWork,
  duration: isDurationOfWork,
  short: (said) => isAnnounced(said) || isAside(said),
};

/** Whether a phrase of calendar time is an estimate of the work. */
export function isEstimate(said: Said): boolean {
  return JUDGES[said.phrase.kind](said);
}

/** Text in brackets or behind a dash at the end, that holds nothing but the phrase: `Setup (~2 weeks)`. */
const OPENING =
  /(?:[([]|\s[-–—|]|,)\s*(?:est(?:imated|\.)?:?\s*|about\s+|approx(?:imately|\.)?\s*|roughly\s+|around\s+|[~≈]\s*|up to\s+)*$/i;
const CLOSING = /^\s*(?:\)|\]|each\)|total\)|(?:\(?est(?:imated|\.)?\)?)?\s*[│|┃]?\s*$|(?:to|–|-)\s)/i;
const isAside = ({before, after}: Said): boolean => OPENING.test(before) && CLOSING.test(after);

const LEADING = /^[\s\p{P}\p{S}]*(?:(?:in|by|from|during|around|early|mid|late)\s+)?$/iu;
const isLeading = ({before}: Said): boolean => LEADING.test(before);
const RATE_BEFORE =
  /\b(?:every|each|per|once an?|twice an?|times an?|hours an?|days an?|within the (?:last|first|past|next)|(?:the )?(?:last|past|previous)|older than|up to|at least|at most|minimum(?: of)?|age of)\s+(?:other\s+)?$/i;
const RATE_AFTER =
  /^\s*(?:(?:per|a|each|every)\s+\w+|ago\b|old\b|ahead\b|of (?:daily |real |active |stable |normal |continuous )?(?:use|usage|operation|data|history|readings?|retention|testing|user|training|life|age|notice)\b|after\b|of \w+ing\b)/i;
const TERMS = /\bphase|sprint|wave|step|milestone|stage|poc|mvp|iteration|week|month/i;

/** A heading of a phase, or a line in a drawing of the phases. */
function namesWork({passage, setting, sentence}: Said): boolean {
  if (passage.kind === 'heading') return setting.scope === 'work' || TERMS.test(sentence);
  return (
    passage.kind === 'drawing' &&
    (setting.scope === 'work' || /\b(?:phase|sprint|wave|step|milestone|stage|poc|mvp|iteration)\b/i.test(sentence))
  );
}

/** It has a label or a column for schedules. */
function isAnnounced({before, setting, phrase, sentence, passage}: Said): boolean {
  if (
    setting.scope === 'past' ||
    /\b(?:every|per|each)\b|[$€£]/i.test(sentence.replace(/\b(?:per|each) (?:phase|milestone|person|developer|step)\b/gi, '')) ||
    passage.isHeader
  )
    return false;
  const announced = announcedBy(before);
  const isDate = phrase.kind === 'date' || phrase.kind === 'quarter' || phrase.kind === 'ordinal';
  if (announced) {
    if (announced.isDateOnly && !isDate) return false;
    if (/duration/i.test(announced.label) && /^\d{4}-\d\d-\d\d$/.test(phrase.text)) return false;
    return announced.isOfWork || setting.scope === 'work' || setting.scope === 'plan';
  }
  return setting.isScheduled && !KEEPING.test(sentence);
}

/** The sentence tells of someone else, before it comes to the time. */
function isOfOthers({before, sentence, passage}: Said): boolean {
  if (passage.section === 'next-steps' && passage.kind === 'item') return false;
  return OTHERS.test(LEADING.test(before) ? sentence : before);
}

function isOver({setting, sentence}: Said): boolean {
  return setting.scope === 'past' || (OVER.test(sentence) && !/\b(?:will|would|should|must|can|could|to be)\b/i.test(sentence));
}

function isOrdinalOfWork(said: Said): boolean {
  const {before, after, phrase, sentence, setting, passage} = said;
  if (
    /(?:\d|\b(?:an?|per|each|every|this|next|last|half|two|three|four|few|of the))\s+$/i.test(before) ||
    /^\s*(?:m|km|min|h|%)\b/.test(after)
  )
    return false;
  if (
    isOver(said) ||
    COUNTED_OF.test(after) ||
    (/\b(?:from )?day (?:one|1)$/i.test(before + phrase.text) && /\b(?:from|since|on)\s+$/i.test(before))
  )
    return false;
  const isRange = /\d\D+\d/.test(phrase.text);
  const isSprint = /^sprint/i.test(phrase.text);
  if (setting.scope === 'product')
    return (
      (isAside(said) && (namesWork(said) || isRange || isSprint)) ||
      (isDone(said) && WORKER.test(sentence) && /\b(?:in|by|during|until|before)\s+$/i.test(before))
    );
  if (setting.scope === 'measure')
    return isAnnounced(said) || (/\b(?:by|before|until)\s+$/i.test(before) && passage.section !== 'metrics') || isSprint;
  if (isAnnounced(said) || isAside(said)) return true;
  if (/[$€£]/.test(sentence) || (OTHERS.test(sentence) && !isLeading(said))) return false;
  if (/^(?:week|wk|sprint)/i.test(phrase.text)) return true;
  return (
    (isLeading(said) && (isRange || /^\s*(?::|[-–—]|\||$)/.test(after))) ||
    (isRange && /\b(?:in|by|during|until|before|for)\s+$/i.test(before))
  );
}

function isDone({sentence}: Said): boolean {
  return DOING.test(sentence) || (WORKER.test(sentence) && SHARED.test(sentence));
}

const NOT_A_DATE_OF_WORK =
  /\b(?:of|for|since|with|between|vs\.?|against|than|through|compared? to|and|compares?|as of|until|data from|from)\s+$/i;

function isQuarterOfWork(said: Said): boolean {
  const {before, after, phrase, setting, sentence} = said;
  if (isAnnounced(said)) return true;
  if (isOver(said) || DATA.test(after) || /[$€£]/.test(sentence)) return false;
  if (PLANNED.test(before)) return true;
  if (NOT_A_DATE_OF_WORK.test(before) || /^(?:from|until|during)\b/i.test(phrase.text)) return false;
  if (setting.scope === 'product') return isDone(said) && WORKER.test(sentence);
  if (setting.scope === 'measure') return /^(?:by|before)\b/i.test(phrase.text);
  return true;
}

/** Time that comes again and again, unless a verb of the work says otherwise. */
const RECURRING =
  /\b(?:end|start|beginning|middle) of (?:the |an? |each )?(?:day|week|month|quarter|year)$|^(?:on )?(?:mon|tues|wednes|thurs|fri)day$/i;

function isDateOfWork(said: Said): boolean {
  const {before, after, phrase, setting, sentence, passage} = said;
  if (/^(?:in |by |on |from )?may$/i.test(phrase.text) && !/\bMay$/.test(phrase.text)) return false;
  if (isBareQuarter(phrase.text) && (DATA.test(after) || (/^\s*:/.test(after) && !setting.isScheduled))) return false;
  if (isAnnounced(said)) return true;
  if (isOver(said)) return false;
  const hasBefore = /^(?:by|before|until|in|on|during|around|no later than|from|starting)\b/i.test(phrase.text);
  const isOfYear = /^(?:the )?20\d\d$|^(?:spring|summer|autumn|fall|winter)/i.test(
    phrase.text.replace(/^(?:by|before|until|in|on|during|around|no later than|from|starting)\s+/i, ''),
  );
  if (passage.kind === 'heading')
    return (
      namesWork(said) &&
      isAside(said) &&
      !/\p{Extended_Pictographic}|\b(?:completed?|done|finished|shipped|implemented|merged)\b/iu.test(before) &&
      !isOfYear
    );
  if (setting.scope === 'product') return hasBefore && !isOfOthers(said) && WORKER.test(sentence) && DOING.test(sentence);
  if (PLANNED.test(before)) return true;
  if ((isOfOthers(said) && !WORKER.test(sentence)) || DATA.test(after)) return false;
  if (/^(?:from|until)\b/i.test(phrase.text)) return false;
  if (/^by\b|^no later/i.test(phrase.text) && !RECURRING.test(phrase.text) && !isOfYear) return true;
  if (setting.scope === 'measure' && passage.section === 'metrics') return false;
  if (!hasBefore && isAside(said) && setting.scope === 'work' && !isOfYear)
    return /^\(?(?:this|next)\b|^[A-Z\d]/.test(phrase.text) && !isBareYear(phrase.text);
  if (!hasBefore && isLeading(said)) return setting.scope === 'work' && /^\s*(?::|[-–—])/.test(after) && !isOfYear;
  if (!hasBefore && !/^(?:next|this|later|tomorrow)/i.test(phrase.text)) return false;
  if (/\bthis (?:week|month|quarter|year)$/i.test(phrase.text) && setting.scope !== 'work') return false;
  return isDone(said) || (setting.scope === 'work' && isOrder(said));
}

const isBareQuarter = (text: string): boolean => /^(?:in |by )?Q[1-4]$/.test(text);
const isBareYear = (text: string): boolean => /^20\d\d$/.test(text);

/** A list item that says what to do, without saying for whom. */
function isOrder({passage, sentence}: Said): boolean {
  return passage.kind === 'item' && (SHARED.test(sentence) || DOING.test(sentence));
}

const DURATION_TAKEN =
  /\b(?:tak(?:e|es|ing)|needs?|requires?|lasts?|spans?|adds?|costs?)(?:\s+(?:us|the team|me))?(?:\s+(?:up to|only|at least|roughly|about|around|approximately|an estimated|another|some|just|nearly|almost|over|more than|less than))*\s*[~≈]?$/i;
const SET_ASIDE =
  /\b(?:time-?box(?:ed|es)?|budget(?:ed)?|buffer of|allow|allot(?:ted)?|allocated?|reserved?|set aside|scheduled? for|plan(?:ned)? (?:for|on)|spend)\b(?:\s+\S+){0,4}?\s*(?:(?:about|around|roughly|to|at|of|for)\s+)*[~≈]?$/i;
const ESTIMATED =
  /\b(?:estimat(?:ed?|es|ion)(?:\s+(?:is|are))?(?:\s+(?:at|to take|of|time of|to be|around|about))*|est\.|estimated|in total|total|overall|altogether)\s*:?\s*(?:about\s+|roughly\s+|around\s+)?[~≈]?\s*$/i;
const WITHIN =
  /\b(?:in|within|after|over)\s+(?:the next\s+|about\s+|around\s+|roughly\s+|approximately\s+|just\s+|under\s+|less than\s+)*[~≈]?$/i;
const OF_EFFORT =
  /^\s+(?:of\s+)?(?:(?:[\w-]+\s+)?(?:work|effort|development|engineering|coding|implementation|dev(?:eloper)? time|programming|labou?r)\b)/i;
const WORK_THING =
  /^[\s-]+(?:(?:long|development|implementation|build|dev)\s+)?(?:sprint|phase|project|milestone|timeline|schedule|deadline|timebox|effort|estimate|development|implementation|build|roadmap)\b/i;
const TO_BUILD =
  /^\s+to\s+(?:\w+ly\s+)?(?:build|implement|develop|write|code|port|prototype|integrate|migrate|ship|launch|complete|finish|deliver|production|design and|get (?:it|this|there))\b/i;
const PEOPLE_FOR =
  /\b(?:developers?|engineers?|designers?|programmers?|contractors?|ftes?|devs?)\b(?:\s+[\w-]+){0,7}\s+(?:for|over)\s+(?:about\s+|around\s+|roughly\s+)?[~≈]?$/i;
const NAMED_WORK =
  /^[\s\p{P}\p{S}]*(?:\*\*)?(?:phase|step|stage|sprint|wave|milestone|task|poc|mvp|total|overall|development|implementation|design|testing|qa|build|integration|migration|deployment|documentation|docs|research|prototyp\w+|planning|polish|hardening|rollout|launch|set-?up|buffer)\b[^:]{0,40}(?::|\s[-–—])\s*(?:about\s+|approx\.?\s+|roughly\s+)?[~≈]?$/iu;

function isDurationOfWork(said: Said): boolean {
  const {before, after, phrase, sentence, setting, passage} = said;
  const isHours = /\bh(?:ou)?rs?$/i.test(phrase.text);
  if (RATE_BEFORE.test(before) || (RATE_AFTER.test(after) && !OF_EFFORT.test(after))) return false;
  if (isAnnounced(said)) return true;
  if (
    setting.scope === 'past' ||
    /[$€£]/.test(sentence) ||
    (OBSERVED.test(sentence) && passage.kind !== 'heading') ||
    SAVED.test(sentence) ||
    isOver(said)
  )
    return false;
  if (passage.kind === 'heading')
    return namesWork(said) && isAside(said) && !/\b(?:dogfood|soak|burn-in|observation)/i.test(before) && setting.scope !== 'product';
  if (OF_EFFORT.test(after) || PEOPLE_FOR.test(before)) return true;
  if (setting.scope === 'product')
    return (
      (passage.kind === 'drawing' && namesWork(said) && isAside(said)) ||
      (DURATION_TAKEN.test(before) && /^\s+to\s+(?:build|implement|develop|write|code)\b/i.test(after))
    );
  if (setting.scope === 'measure') return DURATION_TAKEN.test(before) && TO_BUILD.test(after);
  if (NAMED_WORK.test(before) && /^\s*(?:$|[.,;(]|to\b)/.test(after)) return true;
  if (isAside(said)) return namesWork(said) || (setting.scope === 'work' && !KEEPING.test(sentence));
  if (isHours) return false;
  if (ESTIMATED.test(before) || WORK_THING.test(after) || TO_BUILD.test(after)) return !isOfOthers(said);
  if (SET_ASIDE.test(before)) return !isOfOthers(said);
  if (DURATION_TAKEN.test(before))
    return ((WORKER.test(sentence) || /^\s*(?:it|this)\b/i.test(sentence)) && !isOfOthers(said)) || /sprints?$/i.test(phrase.text);
  if (WITHIN.test(before))
    return (
      (isDone(said) && (!isOfOthers(said) || /\bwe\b/i.test(sentence))) ||
      (/\bin\s+(?:about\s+)?$/i.test(before) &&
        !isOfOthers(said) &&
        (passage.labels.includes('objective') || isOrder(said) || /^\s+we\b/.test(after)))
    );
  return /sprints?$/i.test(phrase.text) && /\b(?:in|over|for|spans?|after|within)\s+$/i.test(before);
}
