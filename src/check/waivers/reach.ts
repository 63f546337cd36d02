import type {Place} from '../../document/place.js';
import type {Directive, Scope} from './directive.js';
import type {NextLines} from './next-lines.js';
import {covers} from '../../stage/rule-pattern.js';
import {comparePlaces} from '../../document/place.js';

/** The findings that a waiver reaches, whatever rules it names. */
export interface Reach {
  readonly reaches: (place: Place, ruleId: string) => boolean;
  /** The smaller, the more a waiver is meant for just this finding. */
  readonly width: number;
}

const WIDTHS: Readonly<Record<Scope, number>> = {line: 0, 'next-line': 1, start: 2, file: 3, enable: 4};

/**
 * @param enables the comments that end waivers, in the order of the document
 */
export function reachOf({scope, comment}: Directive, enables: readonly Directive[], nextLines: NextLines): Reach {
  const {line, endLine} = comment.place;
  const width = WIDTHS[scope];
  if (scope === 'file') return {width, reaches: () => true};
  if (scope === 'line') return {width, reaches: (place) => place.line >= line && place.line <= endLine};
  if (scope === 'start') {
    const below = enables.filter((enable) => isBefore(comment.place, enable.comment.place));
    const whole = below.find(({patterns}) => patterns.length === 0);
    const partial = below.slice(0, whole ? below.indexOf(whole) : below.length);
    const isEnded = (place: Place, ruleId: string): boolean =>
      (whole !== undefined && isBefore(whole.comment.place, place)) ||
      partial.some((enable) => isBefore(enable.comment.place, place) && enable.patterns.some((pattern) => covers(pattern, ruleId)));
    return {width, reaches: (place, ruleId) => isBefore(comment.place, place) && !isEnded(place, ruleId)};
  }
  const first = nextLines.after(endLine);
  const last = nextLines.fenceEnd(first) ?? first;
  // What is missing at the end of a section is told at its last line, which may be that of a comment alone.
  const isOwn = ({line: at}: Place): boolean => comment.isAlone && at >= line && at <= endLine;
  return {width, reaches: (place) => (place.line >= first && place.line <= last) || isOwn(place)};
}

/** Whether one place begins before another. */
export function isBefore(a: Place, b: Place): boolean {
  return comparePlaces(a, b) < 0;
}
