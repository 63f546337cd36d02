import type {Choice, Stage} from '../stage/define.js';
import {statusesOf, statusKey, UNKNOWN} from '../stage/status.js';
import type {Badge} from './badge.js';
import {hexOf} from './color.js';
import type {ExportedDocument} from './define.js';

const COLORS: Readonly<Record<string, string>> = {planning: '#5a6675', 'in-progress': '#1668b8', complete: '#2e7d32', [UNKNOWN]: '#6b6b6b'};
const OTHER = '#5a6675';

/** The badge of a document with a status. */
export function badgeOf({title, number, status, isMilestone}: ExportedDocument, stage: Stage | undefined): Badge {
  const kind = isMilestone ? 'Milestone' : (stage?.name ?? '');
  const found = choiceOf(stage, status ?? UNKNOWN);
  const color = found?.color === undefined ? undefined : hexOf(found.color);
  return {
    label: number === null || kind === '' ? title : `${kind} ${number}`,
    message: statusName(stage, status ?? UNKNOWN),
    color: color ?? COLORS[status ?? UNKNOWN] ?? OTHER,
  };
}

/** The badge of all milestones together. */
export function badgeOfAll(documents: readonly ExportedDocument[]): Badge {
  const milestones = documents.filter(({isMilestone}) => isMilestone);
  const complete = milestones.filter(({isComplete}) => isComplete).length;
  const message = milestones.length === 0 ? 'none' : `${complete} of ${milestones.length} complete`;
  const state = complete === 0 ? 'planning' : complete === milestones.length ? 'complete' : 'in-progress';
  return {label: 'milestones', message, color: COLORS[state] ?? OTHER};
}

/** A status in the words of its stage, in lower case, such as `in progress`. */
export function statusName(stage: Stage | undefined, status: string): string {
  return (choiceOf(stage, status)?.name ?? status).toLowerCase();
}

function choiceOf(stage: Stage | undefined, status: string): Choice | undefined {
  return stage && statusesOf(stage).find(({name}) => statusKey(name) === status);
}
