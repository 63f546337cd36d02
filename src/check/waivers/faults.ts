import {nearestHint} from '../../stage/nearest.js';
import {quoted} from '../../stage/wording.js';
import {fail, type Result} from '../result.js';
import type {Directive, Slip} from './directive.js';
import {isBefore} from './reach.js';
import {MALFORMED, REASON, UNKNOWN, UNUSED, waiverRules} from './rules.js';
import {covers} from '../../stage/rule-pattern.js';

/** A comment that is nearly a waiver. */
export function malformed({comment, reason, form}: Slip): Result {
  return fail({...MALFORMED, fix: `Write \`${form}\`.`}, comment.place, reason);
}

/** Names of rules that do not exist, or that no waiver waives. */
export function unknownRules({patterns, comment}: Directive, ids: readonly string[]): Result[] {
  const own = patterns.filter((pattern) => isOfWaivers(pattern));
  const unknown = patterns.filter((pattern) => !isOfWaivers(pattern) && !isKnown(pattern, ids));
  const found: Result[] = [];
  if (unknown.length > 0) {
    const hinted = unknown.map((pattern) => withNearest(pattern, ids)).join(', ');
    found.push(fail(UNKNOWN, comment.place, `Unexpected ${hinted} in a waiver, expected the id of a rule`));
  }
  if (own.length > 0) {
    const rule = {...UNKNOWN, fix: 'Mend the comment that the finding is about, or set its rule to `off` in the settings.'};
    found.push(fail(rule, comment.place, `Unexpected ${quoted(own)} in a waiver, expected a rule about the document itself`));
  }
  return found;
}

function withNearest(pattern: string, ids: readonly string[]): string {
  const families = [...new Set(ids.flatMap((id) => (id.includes('/') ? [`${id.slice(0, id.indexOf('/'))}/*`] : [])))];
  if (families.includes(`${pattern}/*`)) return `\`${pattern}\` (the nearest is \`${pattern}/*\`)`;
  return `\`${pattern}\`${nearestHint(pattern, pattern.endsWith('*') ? families : ids)}`;
}

/** A waiver that does not say why. Where no id is known, the words may be meant as the reason, and have their finding already. */
export function missingReason({reason, patterns, comment}: Directive, ids: readonly string[]): Result[] {
  if (reason !== '' || !patterns.some((pattern) => isKnown(pattern, ids))) return [];
  return [fail(REASON, comment.place, `Unexpected waiver of ${quoted(patterns)} without a reason, expected \`-- why\` behind it`)];
}

/**
 * Patterns of a waiver that waived nothing, although their rules have looked.
 * @param used those that waived something
 * @param wasSkipped whether a rule did not look, so that nobody can say what it would have found
 */
export function unused(
  {patterns, comment}: Directive,
  used: ReadonlySet<string>,
  ids: readonly string[],
  wasSkipped: (ruleId: string) => boolean,
): Result[] {
  const idle = patterns.filter((pattern) => {
    const rules = ids.filter((id) => covers(pattern, id));
    return !used.has(pattern) && !isOfWaivers(pattern) && rules.length > 0 && !rules.some(wasSkipped);
  });
  if (idle.length === 0) return [];
  return [fail(UNUSED, comment.place, `Unexpected waiver of ${quoted(idle)}, which ${idle.length === 1 ? 'finds' : 'find'} nothing there`)];
}

/** An `enable` without a `disable` above that it would end. */
export function uselessEnable({patterns, comment}: Directive, directives: readonly Directive[]): Result[] {
  const above = directives.filter(({scope, comment: {place}}) => scope === 'start' && isBefore(place, comment.place));
  const open = above.flatMap((directive) => directive.patterns);
  const idle = patterns.filter((pattern) => !open.some((other) => covers(pattern, other) || covers(other, pattern)));
  if (patterns.length > 0 ? idle.length === 0 : open.length > 0) return [];
  const what = idle.length > 0 ? ` of ${quoted(idle)}` : '';
  return [fail(UNUSED, comment.place, `Unexpected \`milestones-enable\`${what} without a \`milestones-disable\` above it`)];
}

function isKnown(pattern: string, ids: readonly string[]): boolean {
  return ids.some((id) => covers(pattern, id));
}

function isOfWaivers(pattern: string): boolean {
  return waiverRules.some(({id}) => covers(pattern, id));
}
