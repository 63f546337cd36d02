import type {Choice, Stage} from '../stage/define.js';
import {statusesOf, statusKey, UNKNOWN} from '../stage/status.js';
import type {Badge} from './badge.js';
import {hexOf} from './color.js';
import type {ExportedDocument} from './define.js';
import type {Words} from './words.js';

const COLORS: Readonly<Record<string, string>> = {planning: '#5a6675', 'in-progress': '#1668b8', complete: '#2e7d32', [UNKNOWN]: '#6b6b6b'};
const OTHER = '#5a6675';

const STATUSES = {
  planning: 'milestones.status.planning',
  'in-progress': 'milestones.status.inProgress',
  complete: 'milestones.status.complete',
  [UNKNOWN]: 'milestones.status.unknown',
} as const;

/** The badge of a document with a status. */
export function badgeOf(document: ExportedDocument, stage: Stage | undefined, words: Words): Badge {
  const {title, status} = document;
  const found = choiceOf(stage, status ?? UNKNOWN);
  const color = found?.color === undefined ? undefined : hexOf(found.color);
  return {
    label: numberName(document, words) ?? title,
    message: statusName(stage, status ?? UNKNOWN, words),
    color: color ?? COLORS[status ?? UNKNOWN] ?? OTHER,
  };
}

/** The badge of all milestones together. */
export function badgeOfAll(documents: readonly ExportedDocument[], {say, within}: Words): Badge {
  const milestones = documents.filter(({isMilestone}) => isMilestone);
  const complete = milestones.filter(({isComplete}) => isComplete).length;
  const total = milestones.length;
  const message = total === 0 ? say('milestones.badge.none') : say('milestones.badge.complete', {complete, total});
  const state = complete === 0 ? 'planning' : complete === total ? 'complete' : 'in-progress';
  return {label: within('milestones.dashboard.title'), message, color: COLORS[state] ?? OTHER};
}

/** What a document is called by its number, such as `Milestone 1`; undefined where it has none. */
export function numberName({number, isMilestone, stage}: ExportedDocument, {say, term}: Words): string | undefined {
  if (number === null) return undefined;
  return isMilestone ? say('milestones.dashboard.number', {number}) : `${term(stage.name)} ${number}`;
}

/** A status of the guide in the language of the site, any other in the words of its stage; in lower case, such as `in progress`. */
export function statusName(stage: Stage | undefined, status: string, {within}: Words): string {
  const known = Object.hasOwn(STATUSES, status) ? STATUSES[status as keyof typeof STATUSES] : undefined;
  return known ? within(known) : (choiceOf(stage, status)?.name ?? status).toLowerCase();
}

function choiceOf(stage: Stage | undefined, status: string): Choice | undefined {
  return stage && statusesOf(stage).find(({name}) => statusKey(name) === status);
}
