import {covers} from '../stage/rule-pattern.js';

/**
 * How exactly a key of `rules` names a rule: the exact id before `goal/*` before `*`, and one for a stage before one for all.
 * @param key a rule id, `goal/*` or `*`, with `stage-id:` in front or without
 * @returns a number, the higher the more exact; undefined where the key does not name the rule
 */
export function exactness(key: string, stage: string, ruleId: string): number | undefined {
  const {stage: only, pattern} = partsOfKey(key);
  if ((only !== undefined && only !== stage) || !names(pattern, ruleId)) return undefined;
  return (pattern === ruleId ? 10_000 : pattern.length) * 2 + (only === undefined ? 0 : 1);
}

/** `architecture:goal/*` is `goal/*` of the stage `architecture`. */
export function partsOfKey(key: string): {readonly stage?: string; readonly pattern: string} {
  const at = key.indexOf(':');
  return at < 0 ? {pattern: key} : {stage: key.slice(0, at), pattern: key.slice(at + 1)};
}

/** Whether a pattern covers a rule: `goal/*` covers all below `goal`, `*` everything. */
export function names(pattern: string, ruleId: string): boolean {
  return pattern === '*' || covers(pattern, ruleId);
}
