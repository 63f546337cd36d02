import {commentsOf} from '../../document/comments.js';
import {isMdx} from '../../document/mdx.js';
import type {Outline} from '../../document/outline.js';
import {point} from '../../document/place.js';
import {counted} from '../../stage/wording.js';
import {notApplicable, pass, type Failure, type Result} from '../result.js';
import {directiveOf, type Directive, type Slip} from './directive.js';
import {malformed, missingReason, unknownRules, unused, uselessEnable} from './faults.js';
import {nextLinesOf} from './next-lines.js';
import {reachOf, type Reach} from './reach.js';
import {waiverRules} from './rules.js';
import {covers} from '../../stage/rule-pattern.js';

/** What waivers depend on beside the document. */
export interface WaiverSettings {
  /** The ids of all rules, also of those that this document is not asked for. */
  readonly ids: () => readonly string[];
  readonly requireReason: boolean;
  /** Whether a rule is switched off for this document. */
  readonly isOff: (ruleId: string) => boolean;
}

/** A waiver in force, with those of its patterns that have waived something. */
interface Waiver extends Reach {
  readonly directive: Directive;
  readonly used: Set<string>;
}

/**
 * Marks the findings that comments in the document waive, and tells what is wrong with the comments themselves.
 * @returns the results, and those of the rules about waivers
 */
export function applyWaivers(
  results: readonly Result[],
  {source}: Outline,
  settings: WaiverSettings,
): {readonly marked: readonly Result[]; readonly own: readonly Result[]} {
  const comments = commentsOf(source);
  if (comments.length === 0) return {marked: results, own: waiverRules.map((rule) => notApplicable(rule, point(1)))};
  const read = comments.map((comment) => directiveOf(comment, isMdx(source)));
  const slips = read.flatMap((one): Slip[] => ('scope' in one ? [] : [one]));
  const directives = read.flatMap((one): Directive[] => ('scope' in one ? [one] : []));
  const enables = directives.filter(({scope}) => scope === 'enable');
  const disables = directives.filter(({scope}) => scope !== 'enable');
  const nextLines = nextLinesOf(comments, source);
  const waivers = disables
    .filter(({reason}) => reason !== '' || !settings.requireReason)
    .map((directive): Waiver => ({directive, used: new Set(), ...reachOf(directive, enables, nextLines)}));

  const marked = results.map((result) => (result.kind === 'fail' ? waived(result, waivers) : result));
  const ids = settings.ids();
  const skipped = new Set(results.flatMap(({kind, ruleId}) => (kind === 'notApplicable' ? [ruleId] : [])));
  const wasSkipped = (id: string): boolean => skipped.has(id) || settings.isOff(id);
  const told = [
    ...slips.map((slip) => malformed(slip)),
    ...directives.flatMap((directive) => unknownRules(directive, ids)),
    ...(settings.requireReason ? disables.flatMap((directive) => missingReason(directive, ids)) : []),
    ...waivers.flatMap(({directive, used}) => unused(directive, used, ids, wasSkipped)),
    ...enables.flatMap((enable) => uselessEnable(enable, directives)),
  ];
  const place = comments[0]?.place ?? point(1);
  const fine = waiverRules.filter(({id}) => !told.some(({ruleId}) => ruleId === id));
  return {marked, own: [...told, ...fine.map((rule) => pass(rule, place, counted(waivers.length, 'waiver')))]};
}

/** Where several waivers reach a finding, the one that is most meant for it holds: the narrowest, then the nearest above. */
function waived(result: Failure, waivers: readonly Waiver[]): Failure {
  const reaching = waivers.flatMap((waiver) => {
    if (!waiver.reaches(result.place, result.ruleId)) return [];
    const pattern = waiver.directive.patterns.find((one) => covers(one, result.ruleId));
    return pattern === undefined ? [] : [{waiver, pattern}];
  });
  const lineOf = ({directive}: Waiver): number => directive.comment.place.line;
  const [best] = reaching.toSorted((a, b) => a.waiver.width - b.waiver.width || lineOf(b.waiver) - lineOf(a.waiver));
  if (!best) return result;
  best.waiver.used.add(best.pattern);
  return {...result, waiver: {reason: best.waiver.directive.reason, line: lineOf(best.waiver)}};
}
