import {isAnnounced, isAside, isDone, isLeading, isOfOthers, isOrder, isOver, namesWork, type Said} from './said.js';
import {COUNTED_OF, DATA, DOING, ENDING, KEEPING, OTHERS, PLANNED, WORKER} from './words.js';

const NO_NUMBER_BEFORE = /(?:\d|\b(?:an?|per|each|every|this|next|last|half|two|three|four|few|of the))\s+$/i;
const WHEN = /\b(?:in|by|during|until|before)\s+$/i;

/** `Week 1-2`, `Sprint 4`, `Day 3`. */
export function isOrdinalOfWork(said: Said): boolean {
  const {before, after, phrase, sentence, setting, passage} = said;
  if (NO_NUMBER_BEFORE.test(before) || /^\s*(?:m|km|min|h|%)\b/.test(after) || COUNTED_OF.test(after)) return false;
  if (isOver(said) || /\b(?:completed?|done|finished|from|since)\s+(?:in|on|during)?\s*$/i.test(before)) return false;
  const isRange = /\d\D+\d/.test(phrase.text);
  const isSprint = /^sprint/i.test(phrase.text);
  if (isAnnounced(said, false)) return true;
  if (setting.scope === 'product') {
    if (isAside(said)) return namesWork(said) || isRange || isSprint;
    if (isLeading(said)) return /^\s*[:–—-]\s*(?:build|implement|develop|code|deploy|refactor|prototype)\b/i.test(after);
    return (PLANNED.test(before) && !isOfOthers(said)) || (isDone(said) && WORKER.test(sentence) && WHEN.test(before));
  }
  if (setting.scope === 'measure' && passage.kind === 'heading' && isLeading(said) && /^\s+(?:complete|done)\s*$/i.test(after)) return true;
  if (setting.scope === 'measure') return isSprint || (passage.section !== 'metrics' && /\b(?:by|before|until)\s+$/i.test(before));
  if (isAside(said)) return true;
  if (/[$€£]/.test(sentence) || (OTHERS.test(sentence) && !isLeading(said))) return false;
  if (/^(?:week|wk|sprint)/i.test(phrase.text)) return true;
  // A day, a month or a year alone is a common word; at the head of an entry it is one of the calendar.
  return isLeading(said) ? isRange || /^\s*(?:\([^()]*\)\s*)?(?::|[-–—]|\||$)/.test(after) : isRange && WHEN.test(before);
}

const OF_DATA = /\b(?:of|for|since|with|between|vs\.?|against|than|through|compared? to|and|compares?|as of|data from|from)\s+$/i;

/** `Q3 2026`. */
export function isQuarterOfWork(said: Said): boolean {
  const {before, after, phrase, setting, sentence, passage} = said;
  if (isAnnounced(said, false)) return true;
  if (isOver(said) || DATA.test(after) || /[$€£]/.test(sentence) || ENDING.test(sentence)) return false;
  if (PLANNED.test(before)) return true;
  if (OF_DATA.test(before) || /^(?:from|until|during)\b/i.test(phrase.text)) return false;
  if (isOfOthers(said) && !WORKER.test(sentence)) return false;
  if (setting.scope === 'product')
    return (isDone(said) && WORKER.test(sentence)) || isPromised(said) || (passage.kind === 'heading' && isAside(said));
  if (setting.scope !== 'measure') return true;
  return (
    /^(?:by|before)\b/i.test(phrase.text) ||
    /\bexpected\s+$/i.test(before) ||
    isPromised(said) ||
    (/^\s*target/i.test(passage.text) && isAside(said))
  );
}

/** What is said right before a date of the work, also where the product is spoken of: `launches in March`. */
function isPromised(said: Said): boolean {
  const verb =
    /\b(?:launch(?:es|ed)?|we ship \S+|ships?|shipped|(?:goes|go) live|released?|releases|rolled out|rolls out|done|ready|finished|completed?|built|delivered|planned|due)\s+$/i;
  return verb.test(said.before) && !isOfOthers(said);
}

const FIRST_WORD = /^(?:by|before|until|in|on|during|around|no later than|from|starting)\b\s*/i;
/** Time that comes again and again, unless a verb of the work says otherwise. */
const RECURRING = /\b(?:end|start|beginning|middle) of (?:the |an? |each )?(?:day|week|month|quarter|year)$|day$/i;
const NEEDED = /\b(?:needs?|wants?|must|should|ha(?:s|ve) to|expects?|asks? for)\b/i;
const VAGUE = /^(?:the )?20\d\d$|^(?:spring|summer|autumn|fall|winter)/i;
const DONE_BEFORE =
  /\p{Extended_Pictographic}|\b(?:completed?|done|finished|shipped|implemented|merged|status|current|updated|as of|baseline|analysis|snapshot|review)\b|\d\.\d+\s*[([]\s*$/iu;

/** `This sprint is about proving it` says what it is about, and not when. */
const IS_SUBJECT = /^\s+(?:is|has|focus(?:es)?|covers?|proves?|adds?|turns?|brings?|builds? on)\b/i;

/** `by March`, `in January`, `2026-03-01`, `next month`. */
export function isDateOfWork(said: Said): boolean {
  const {before, after, phrase, setting, sentence, passage} = said;
  const when = phrase.text.replace(FIRST_WORD, '');
  const first = FIRST_WORD.exec(phrase.text)?.[0].trim().toLowerCase();
  const isVague = VAGUE.test(when);
  // `Q1` is the name of a question, `fall detection` a feature.
  if (/^Q[1-4]$/.test(when) && /^\s*[:.?]\s*\S/.test(after) && !setting.isScheduled) return false;
  if (
    /^['’]s\b/.test(after) ||
    (/^[a-z]+$/i.test(when) && isVague && /^\s+[a-z]/i.test(after) && !/^\s+(?:with|and|for|we|so|in|by)\b/.test(after))
  )
    return false;
  if (DATA.test(after)) return false;
  if (isAnnounced(said, false)) return true;
  if (isOver(said) || ENDING.test(sentence)) return false;
  const isNear = /^(?:next|this|later|tomorrow)/i.test(when);
  if (isNear && isLeading(said) && IS_SUBJECT.test(after)) return false;
  if (passage.kind === 'heading' && isNear && setting.scope === 'work' && isLeading(said)) return /^\s*(?:[(:–—-]|$)/.test(after);
  if (passage.kind === 'heading') return namesWork(said) && isAside(said) && !DONE_BEFORE.test(before) && !isVague;
  if (setting.scope === 'product') {
    const isPlain = first !== undefined && !isVague && !isOfOthers(said);
    return (
      isPlain &&
      ((WORKER.test(sentence) && DOING.test(sentence)) ||
        (!RECURRING.test(when) && !/^(?:tomorrow|next|this)/i.test(when) && isPromised(said)))
    );
  }
  if (PLANNED.test(before)) return true;
  if (first === 'from' || first === 'until' || (isOfOthers(said) && !WORKER.test(sentence))) return false;
  if ((first === 'by' || first === 'no later than') && !isVague && (!RECURRING.test(when) || isOrder(said))) return true;
  if (passage.section === 'metrics') return first !== undefined && !isVague && isPromised(said);
  if (first === 'before' && !isVague && NEEDED.test(before)) return true;
  if (first === undefined && setting.scope === 'work' && !isVague) {
    if (isAside(said)) return !DONE_BEFORE.test(before) && !KEEPING.test(before);
    if (isLeading(said) && (!isNear || passage.section === 'next-steps')) return /^\s*(?::|[-–—])/.test(after);
  }
  if (first === undefined && !isNear) return false;
  if (/^this/i.test(when) && setting.scope !== 'work') return false;
  if (first === 'on' && /day$/i.test(when) && passage.section !== 'next-steps') return false;
  // A bare year dates many things; a verb of the work right before it makes it a promise.
  if (/^20\d\d$/.test(when) && !DOING.test(before.split(/[,;:]/).at(-1) ?? '')) return false;
  return isDone(said) || (setting.scope === 'work' && isOrder(said));
}
