/** Whether an id, or a pattern such as `goal/*` for all rules below `goal`, stands for a rule. */
export function covers(pattern: string, ruleId: string): boolean {
  return pattern === ruleId || (pattern.endsWith('/*') && ruleId.startsWith(pattern.slice(0, -1)));
}

/** What the ids of rules that are code begin with, and of those that hold in documents of every stage. */
export const FAMILIES = ['prose', 'overview', 'links', 'diagram', 'waivers', 'review'] as const;

/** Whether a rule, or all rules of a pattern, belong to one of some families, and not to a section of a stage. */
export function isOfFamily(pattern: string, families: readonly string[] = FAMILIES): boolean {
  return families.some((family) => pattern.startsWith(`${family}/`));
}
