import type {Outline} from '../document/outline.js';
import type {DocumentSettings, InForce} from '../settings/define.js';
import {everyRule} from './rules/all-rules.js';
import type {Result} from './result.js';
import {applyWaivers} from './waivers/apply.js';

/** What the settings and the author have decided about the results: severities, then waivers. */
export function decide(results: readonly Result[], one: Outline, rules: InForce, settings: DocumentSettings): Result[] {
  const set = (result: Result): Result => {
    const {level} = settings(result.ruleId);
    if (level === 'off') return {kind: 'notApplicable', ruleId: result.ruleId, place: result.place};
    return result.kind === 'fail' && level !== undefined ? {...result, severity: level} : result;
  };
  const {marked, own} = applyWaivers(results.map(set), one, {
    ids: () => everyRule(rules.stages).map(({id}) => id),
    requireReason: rules.requireReason,
    isOff: (id) => settings(id).level === 'off',
  });
  return [...marked, ...own.map(set)];
}
