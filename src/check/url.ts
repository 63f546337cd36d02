/** The project's site, which has a place for every rule. */
const RULES = 'https://docusaurus-plugin-milestones.github.io/rules';

/** Where a rule is explained. */
export function urlOfRule(ruleId: string): string {
  return `${RULES}#${ruleId.replaceAll('/', '-')}`;
}
