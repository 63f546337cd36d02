import {check} from '../../src/check/check.js';
import type {DocumentReport} from '../../src/check/report.js';
import type {Settings} from '../../src/settings/define.js';
import {CLEAN, fixture} from '../fixtures.js';

export const clean = fixture(CLEAN);

/** The clean milestone without what it excludes: one finding, at the heading of the goal. */
export const broken = clean.replace(/\*\*What This Milestone Does NOT Include\*\*:\n(?:- .*\n)+/, '');

export function checked(text: string, path = 'milestone-1-core.md', settings: Settings = {}): DocumentReport {
  const [document] = check([{path, text}], {today: '2026-11-22', settings}).documents;
  if (!document) throw new Error('not a stage document');
  return document;
}

/** The rules that are waived, and those that are not, without lines. */
export function rulesOf(document: DocumentReport): {waived: string[]; told: string[]} {
  return {waived: document.waived.map(({ruleId}) => ruleId), told: document.messages.map(({ruleId}) => ruleId)};
}

/** The broken milestone with a line above its goal. */
export function above(comment: string): string {
  return broken.replace('## Goal\n', `${comment}\n## Goal\n`);
}

export const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
