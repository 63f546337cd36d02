import type {Stage} from '../stage/define.js';

/** The project's site, which has a page for every rule. */
const SITE = 'https://docusaurus-plugin-milestones.github.io';

/** The stage whose rules have the plain addresses. */
const MAIN = 'milestone-design';
const FAMILIES = /^(?:prose|overview|links|diagram|waivers|review)\//;

/** Where a rule is explained: its page, or, for a rule of a stage that somebody has defined, the page on such stages. */
export function urlOfRule(ruleId: string, stage: Pick<Stage, 'id' | 'guidance'>): string {
  if (stage.id === MAIN || FAMILIES.test(ruleId)) return `${SITE}/rules/${ruleId}`;
  return stage.guidance ? `${SITE}/rules/${stage.id}/${ruleId}` : `${SITE}/manual/own-stage`;
}
