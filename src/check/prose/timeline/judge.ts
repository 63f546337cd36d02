import {isDateOfWork, isOrdinalOfWork, isQuarterOfWork} from './moments.js';
import type {Kind} from './phrases.js';
import {isAnnounced, isAside, isOver, type Said} from './said.js';
import {areMinutesOfWork, isDurationOfWork} from './spans.js';
import {KEEPING, SAVED} from './words.js';

const JUDGES: Readonly<Record<Kind, (said: Said) => boolean>> = {
  gantt: ({passage}) => passage.kind === 'drawing',
  effort: (said) => !isOver(said) && !SAVED.test(said.sentence),
  ordinal: isOrdinalOfWork,
  quarter: isQuarterOfWork,
  date: isDateOfWork,
  duration: isDurationOfWork,
  minutes: areMinutesOfWork,
  // `3d` and `4h` are too short to mean something by themselves.
  short: (said) => {
    const isKept = KEEPING.test(said.sentence);
    return isAnnounced(said, isKept) || (said.setting.scope === 'work' && isAside(said) && !isKept);
  },
};

/** Whether a phrase of time is an estimate of the milestone's own work. */
export function isEstimate(said: Said): boolean {
  return JUDGES[said.phrase.kind](said);
}
