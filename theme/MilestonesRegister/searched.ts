import {translate} from '@docusaurus/Translate';
import {statusName} from '@theme/MilestoneBadge/statuses';
import {notStated, tracedWord, unknownLevel} from '@theme/MilestonesRegister/words';
import {levelName} from '@theme/MilestoneText/levels';
import type {Level, PageTraced, RegisterDocument} from 'docusaurus-plugin-milestones/client';

/** The words that a reader sees in a row, in the language of the page, and can look for. */

/** What the number of a document counts, and the number. */
export function numberWords({stage, number}: RegisterDocument): string {
  if (number === null) return '';
  if (stage !== undefined) return `${stage} ${number}`;
  return translate(
    {id: 'milestones.register.number', message: 'Milestone {number}', description: 'The number of a milestone, before its name'},
    {number},
  );
}

/** @param isPlain without its status */
export function documentWords(document: RegisterDocument | undefined, isPlain = false): string[] {
  if (!document) return [];
  return [numberWords(document), document.title, ...(isPlain ? [] : statusWords(document))];
}

export function statusWords({status, statusLook}: RegisterDocument): string[] {
  return status === null ? [] : [statusName(status, statusLook)];
}

/** The level, and what the document says beside it. */
export function levelWords({name, text}: Level): [string, string] {
  return [name === undefined ? unknownLevel() : levelName(name), text];
}

export function pointWords(points: readonly string[]): readonly string[] {
  return points.length === 0 ? [notStated()] : points;
}

/** How many of how many were found; where that was not counted, whether there is a link. */
export function countWords({state, found, of}: PageTraced): string {
  if (found === undefined || of === undefined) return tracedWord(state);
  return translate(
    {id: 'milestones.register.foundOf', message: '{found} of {of}', description: 'How many of how many were found'},
    {found, of},
  );
}

export function tracedWords(traced: PageTraced): string[] {
  return [countWords(traced), tracedWord(traced.state), ...(traced.holes ?? [])];
}
