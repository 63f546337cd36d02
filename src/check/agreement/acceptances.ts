import type {Outline} from '../../document/outline.js';
import {isFingerprint} from '../fingerprint.js';

/** The key of the front matter under which accepted differences are recorded: rule id → fingerprint. */
export const ACCEPTANCES = 'accepted';

/** The fingerprint of the difference that a document's author has accepted for a rule. */
export function acceptedIn({source}: Outline, ruleId: string): string | undefined {
  const accepted = source.frontMatter.data[ACCEPTANCES];
  if (typeof accepted !== 'object' || accepted === null || Array.isArray(accepted)) return undefined;
  const value = (accepted as Readonly<Record<string, unknown>>)[ruleId];
  return isFingerprint(value) ? value : undefined;
}
