import type {Choice, Content, Count, Part, Severity} from '../define.js';
import type {UserChoice, UserContent, UserCount, UserPart, UserPartObject, UserSeverity} from '../user.js';
import {oneOf} from '../wording.js';

/** What a kind alone asks for. */
const KINDS = {
  any: {kind: 'any'},
  points: {kind: 'points', min: 1},
  diagram: {kind: 'diagram'},
  purposes: {kind: 'purposes'},
  reasoned: {kind: 'reasoned', words: 4},
  date: {kind: 'date'},
} as const satisfies Record<Extract<UserContent, string>, Content>;

/**
 * A part with all that was left out.
 * @param severity of a part that names none
 */
export function completePart(given: UserPart, severity: Severity): Part {
  const {count, holds: content, ...part}: UserPartObject = typeof given === 'string' ? {label: given} : given;
  const {label} = part;
  const holds = contentOf(content);
  return {
    ...part,
    id: part.id ?? idOf(label),
    holds,
    severity: severityOf(part.severity, severity),
    fix: part.fix ?? `Add \`**${label.replace(/ \*$/, ' …')}**:\`${valuesIn(holds)}.`,
    ...(count ? {count: countOf(count, 'points')} : {}),
  };
}

/** `What we decided` is `what-we-decided`; empty where a label has no Latin letter to make an id of. */
export function idOf(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[\d-]+|-+$/g, '');
}

/** @param otherwise the severity of what names none */
export function severityOf(given: UserSeverity | undefined, otherwise: Severity = 'error'): Severity {
  if (given === undefined) return otherwise;
  return given === 'error' ? 'error' : 'warning';
}

/** What must stand under a label, from the short form in which a stage may say so. */
export function contentOf(given: UserContent = 'any'): Content {
  if (typeof given === 'string') return KINDS[given];
  if (given.kind === 'points') return {min: 1, ...given};
  if (given.kind === 'reasoned') return {...KINDS.reasoned, ...given};
  if (given.kind !== 'choice') return given;
  return {kind: 'choice', whole: given.whole ?? false, values: (given.values ?? []).map((value) => choiceOf(value))};
}

function choiceOf(value: UserChoice): Choice {
  return typeof value === 'string' ? {name: value} : value;
}

/** @param of what is counted where the count does not say */
export function countOf(count: UserCount, of: Count['of']): Count {
  const {min, max} = count;
  const amount = min === max ? String(min) : `${min} to ${max}`;
  const full = {id: 'count', of, ...count};
  return {...full, severity: severityOf(count.severity, 'warning'), fix: count.fix ?? `Write ${amount} ${full.of}.`};
}

/** What to write behind a label, where it is not free. */
export function valuesIn(holds: Content): string {
  if (holds.kind === 'choice') return ` with ${oneOf(holds.values.map(({name}) => name))}`;
  if (holds.kind === 'link') return ` with a link to a document of the stage \`${holds.stage}\``;
  if (holds.kind === 'points') return ' and a list';
  if (holds.kind === 'diagram') return ' and a diagram';
  return holds.kind === 'date' ? ' with a date such as `2026-01-20`' : '';
}
