import {counted} from '../stage/wording.js';
import type {Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';

/** A finding in one line: what is wrong, and how to mend it. */
export function wordsOf({reason, note}: Pick<Message, 'reason' | 'note'>): string {
  return `${reason}. ${note}`;
}

/** `2 errors, 1 warning in 3 documents`, and what is waived or in the baseline, where there is any. */
export function totalsOf({totals}: Pick<Report, 'totals'>, {quiet}: ReporterOptions): string {
  const {documents, errors, warnings, waived, known = 0} = totals;
  const amounts = [
    counted(errors, 'error'),
    ...(quiet ? [] : [counted(warnings, 'warning')]),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ];
  return `${amounts.join(', ')} in ${counted(documents, 'document')}`;
}
