import type {Outline} from '../document/outline.js';
import type {InForce} from '../settings/define.js';
import {statusOf} from './document.js';
import type {Result} from './result.js';

/** What the settings and the author have decided about the results: severities, then waivers. */
export function decide(results: readonly Result[], one: Outline, rules: InForce): Result[] {
  const status = statusOf(one);
  const {path} = one.source;
  const set = results.flatMap((result): Result[] => {
    if (result.kind !== 'fail') return [result];
    const severity = rules.severityOf({id: result.ruleId, severity: result.severity}, path, status);
    return severity === 'off' ? [] : [{...result, severity}];
  });
  return set;
}
