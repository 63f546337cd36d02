import type {Place} from '../document/place.js';
import type {Severity} from '../stage/define.js';
import type {Rule} from '../stage/rules.js';
import type {Message, WaivedMessage} from './report.js';

/** What a check saw of one rule in one place. The words of SARIF's `kind`. */
export type Result =
  | {readonly kind: 'pass'; readonly ruleId: string; readonly place: Place; readonly evidence: string}
  | {
      readonly kind: 'fail';
      readonly ruleId: string;
      readonly place: Place;
      readonly severity: Severity;
      readonly reason: string;
      readonly note: string;
      readonly fix?: Message['fix'];
      readonly difference?: string;
      /** A comment in the document waives it. */
      readonly waiver?: WaivedMessage['waiver'];
    }
  | {readonly kind: 'notApplicable'; readonly ruleId: string; readonly place: Place};

export type Failure = Extract<Result, {kind: 'fail'}>;

/** The rule has looked, and it is fine. */
export function pass(rule: Rule, place: Place, evidence: string): Result {
  return {kind: 'pass', ruleId: rule.id, place, evidence};
}

/** The rule has found something; remedy and severity are its own. */
export function fail(rule: Rule, place: Place, reason: string): Result {
  return {kind: 'fail', ruleId: rule.id, place, severity: rule.severity, reason, note: rule.fix};
}

/** The rule had nothing to look at. */
export function notApplicable(rule: Pick<Rule, 'id'>, place: Place): Result {
  return {kind: 'notApplicable', ruleId: rule.id, place};
}
