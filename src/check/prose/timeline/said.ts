import type {Passage} from '../../../document/passages.js';
import {announcedBy} from './labels.js';
import type {Phrase} from './phrases.js';
import type {Setting} from './scope.js';
import {DOING, FINISHED, HELPED, KEEPING, MADE, OTHERS, SHARED, WAS, WORKER} from './words.js';

/** A phrase of time in its sentence. */
export interface Said {
  readonly phrase: Phrase;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  readonly passage: Passage;
  readonly setting: Setting;
}

const ABOUT =
  '(?:est(?:imated|\\.)?:?\\s*|about\\s+|approx(?:imately|\\.)?\\s*|roughly\\s+|around\\s+|[~≈]\\s*|(?:within\\s+)?(?:the\\s+)?(?:next|first)\\s+|due\\s+)*';
const CLOCK = '[⏱⏲⏰⌛⏳🕐]\\uFE0F?';
const OPENING = new RegExp(`(?:[([]|\\s[-–—|·•]|${CLOCK})\\s*${ABOUT}$`, 'iu');
const COMMA = new RegExp(`,\\s*${ABOUT}$`, 'i');
const CLOSING =
  /^\s*(?:\)|\]|each\)|total\)|,\s[^()[\]]{1,40}[)\]]|(?:\(?est(?:imated|\.)?\)?)?\s*[│|┃]?\s*$|\s\p{Extended_Pictographic}|(?:to|–|-)\s|,\s*[~≈\d])/iu;

/** In brackets or behind a dash at the end, with nothing beside it: `Setup (~2 weeks)`. */
export function isAside({before, after, passage}: Said): boolean {
  return (OPENING.test(before) || (passage.kind === 'heading' && COMMA.test(before))) && CLOSING.test(after);
}

const LEADING = /^[\s\p{P}\p{S}]*(?:(?:in|by|from|during|around|early|mid|late)\s+)?$/iu;

/** The sentence begins with it: `Week 1: wiring`. */
export function isLeading({before}: Said): boolean {
  return LEADING.test(before);
}

const NAMES =
  /\b(?:phase|sprint|wave|step|milestone|stage|poc|mvp|iteration|priority \d|quick wins?|next steps|immediate (?:actions?|steps?|fixes|priorities)|(?:short|mid|medium|long)[- ]term|target outcome|action (?:items?|plan)|remaining work|roadmap|checkpoint)\b/i;

/** A heading of some work, or a line in a drawing of it. */
export function namesWork({passage, setting, sentence, before}: Said): boolean {
  const isNamed = setting.scope === 'work' || NAMES.test(passage.kind === 'heading' ? before : sentence);
  return (passage.kind === 'heading' || passage.kind === 'drawing') && isNamed;
}

const NUMBERED =
  /^[^\p{L}]*(?:(?:short|mid|medium|long)[- ]term\b|immediate(?:ly)?\b|quick wins?\b|(?:phase|sprint|wave|step|milestone|stage|poc|iteration|task|priority)\s*#?\d)/iu;
const ORDERED =
  /^[^\p{L}]*(?:add|adopt|audit|build|clean up|configure|connect|create|define|deploy|document|draft|enable|expose|extract|finali[sz]e|fix|generate|implement|improve|install|integrate|investigate|migrate|optimi[sz]e|port|prepare|prototype|publish|refactor|remove|rename|replace|rewrite|set up|setup|upgrade|update|validate|verify|wire|write)\s/iu;

/** An entry of a plan: `Phase 2: Import`, `Short-term`, or in next steps and lists of any kind what is to be done: `Write the docs`. */
export function isEntry({passage, sentence}: Said): boolean {
  return NUMBERED.test(sentence) || ((passage.section === undefined || passage.section === 'next-steps') && ORDERED.test(sentence));
}

/** It speaks of what keeps a time of its own, and not of making it: `Add query caching` is work. */
export function isKept(sentence: string): boolean {
  return KEEPING.test(sentence.replace(/^([^\p{L}]*(?:add|build|implement|set up)\s[^(]*)\bcaching\b/iu, '$1'));
}

const RATE = /\b(?:every|per|each)\b(?! (?:phase|milestone|person|developer|engineer|step))|[$€£]/i;

/** A label on its line, or a label, heading or column above it, announces a schedule. */
export function isAnnounced({before, setting, phrase, sentence}: Said, isKept: boolean): boolean {
  if (setting.scope === 'past' || RATE.test(sentence)) return false;
  const label = announcedBy(before);
  if (!label) return setting.isScheduled && !isKept;
  const isMoment = phrase.kind === 'date' || phrase.kind === 'quarter' || phrase.kind === 'ordinal';
  if (label.isDateOnly && !isMoment) return false;
  // `Duration: 2026-01-15` says when something happened.
  if (/duration/i.test(label.text) && /^\d{4}-\d\d-\d\d$/.test(phrase.text)) return false;
  return label.isOfWork || setting.scope === 'work' || setting.scope === 'plan';
}

/** `On 16 October the working group asked for …`. */
const TOLD =
  /^(?:\s+[\w-]+){1,6}?\s+(?:asked|requested|reported|noticed|found|proposed|discovered|agreed|decided|told|said|confirmed|showed)\b/i;

/** `The first field test (27 July) found …`: the verb behind the brackets tells. */
const TOLD_BEHIND =
  /^\s*[)\]]\s+(?:has\s+|have\s+|\w+ly\s+)?(?:found|showed|saw|was|were|had|gave|made|(?!(?:needed|planned|scheduled|required|expected|estimated|targeted|need|feed|seed|speed)\b)\w+ed)\b/i;

/** The clause tells of what is over. `Shipped by May` does not, `was shipped by May` does. */
export function isOver(said: Said): boolean {
  const {setting, phrase, before} = said;
  if (setting.scope === 'past') return true;
  const clause = clauseOf(said);
  if (isLeading(said) && TOLD.test(said.after)) return true;
  if ((phrase.kind === 'date' || phrase.kind === 'quarter') && TOLD_BEHIND.test(said.after)) return true;
  if (WAS.test(clause)) return true;
  if (/^(?:by|before|no later)\b/i.test(phrase.text) || HELPED.test(clause)) return false;
  if (FINISHED.test(clause)) return true;
  // `Built in Week 1-2` stands in a plan.
  if (phrase.kind === 'ordinal' && /\d\D+\d/.test(phrase.text)) return false;
  return setting.scope !== 'work' && (MADE.test(clause) || isTold(phrase.text, before));
}

/** What stands between the commas around the phrase; of an aside, what stands before it. */
function clauseOf({before, after, phrase}: Said): string {
  const lead =
    before
      .replace(/[\s([–—-]+$/, '')
      .split(/[,;:–—]\s|\b(?:and|but|that|which)\s/)
      .at(-1) ?? '';
  return `${lead} ${phrase.text} ${after.split(/[,;:–—.)]|\b(?:and|but)\s/)[0] ?? ''}`;
}

/** A verb in the past leads up to it: `Customers paid in Q3 2025`. */
function isTold(phrase: string, before: string): boolean {
  const verb =
    /(\w+ed|paid|saw|sold|grew|fell|rose|won|made|got|held|met|sent|wrote)(?:\s+[\w-]+){0,3}\s+(?:in\s+|on\s+|during\s+)?$/i.exec(
      before,
    )?.[1];
  const isMoment = /^(?:in|on|during)\b/i.test(phrase) || /\b(?:in|on|during)\s+$/i.test(before);
  return (
    verb !== undefined &&
    isMoment &&
    !/^(?:planned|scheduled|needed|expected|targeted|slated|deferred|postponed|speed|feed|need|seed|embed)$/i.test(verb)
  );
}

/** `Report per customer (ready in Q3)`: what stands in brackets tells of the report. */
const PROMISE =
  /[([]([^()[\]]*\b(?:ready|done|due|planned|finished|completed?|delivered|scheduled|expected|targeted|shipped)\s+(?:(?:in|by|for)\s+)?)$/i;

/** Before it comes to the time, the sentence tells of someone else. What a next step says is for the team. */
export function isOfOthers(said: Said): boolean {
  if (said.passage.section === 'next-steps' && said.passage.kind === 'item') return false;
  return OTHERS.test(isLeading(said) ? said.sentence : (PROMISE.exec(said.before)?.[1] ?? said.before));
}

/** The sentence says what is done to the product. */
export function isDone({sentence}: Said): boolean {
  return DOING.test(sentence) || (WORKER.test(sentence) && SHARED.test(sentence));
}

/** A list item that says what to do. */
export function isOrder({passage, sentence}: Said): boolean {
  return passage.kind === 'item' && (passage.section === 'next-steps' || SHARED.test(sentence) || DOING.test(sentence));
}
