import type {Outline} from '../../document/outline.js';
import {isFingerprint} from '../fingerprint.js';
import {isObject} from '../../stage/is-object.js';

/** The key of the front matter under which accepted differences are recorded: rule id → fingerprint. */
export const ACCEPTANCES = 'accepted';

/** The fingerprint of the difference that a document's author has accepted for a rule. */
export function acceptedIn({source}: Outline, ruleId: string): string | undefined {
  const accepted = source.frontMatter.data[ACCEPTANCES];
  const value = isObject(accepted) ? accepted[ruleId] : undefined;
  return isFingerprint(value) ? value : undefined;
}
