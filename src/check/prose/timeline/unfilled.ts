import type {Passage} from '../../../document/passages.js';
import {settingOf} from './scope.js';

const NAME =
  /^(?:(?:estimated|est\.?|expected|planned|total|project|implementation|development|target|release|launch) )*(?:timeline|schedule|durations?|efforts?|etas?|deadlines?|time estimates?|estimates|date)$/i;

/** A heading or label that announces a schedule, with nothing below it: the announcement is all there is to find. */
export function isUnfilled(passage: Passage, next: Passage | undefined): boolean {
  const name = passage.text
    .trim()
    .replace(/[:：]$/, '')
    .trim();
  if (!NAME.test(name) || /^date$/i.test(name)) return false;
  const {scope} = settingOf(passage);
  if (scope !== 'work' && scope !== 'plan') return false;
  if (passage.kind === 'heading') return next === undefined || (next.kind === 'heading' && next.headings.length <= passage.headings.length);
  const label = passage.labels.at(-1);
  const isLabel = (passage.kind === 'paragraph' || passage.kind === 'item') && label !== undefined && name !== passage.text.trim();
  return isLabel && (next === undefined || next.kind === 'heading' || !next.labels.includes(label));
}
