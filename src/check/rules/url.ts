import type {Stage} from '../../stage/define.js';
import {FENCE, FRONT_MATTER} from '../../stage/rules.js';
import {isOfFamily} from '../../stage/rule-pattern.js';

/** The project's site, which has a page for every rule. */
const SITE = 'https://docusaurus-plugin-milestones.github.io';

/** The stage whose rules have the plain addresses, and for whose documents the examples of other rules are written. */
export const MAIN = 'milestone-design';

/**
 * Where a rule is explained: its page, or, for a rule of a stage that somebody has defined, the page on such stages.
 * @param stage the stage of the document; none for a rule that belongs to no stage
 */
export function urlOfRule(ruleId: string, stage?: Pick<Stage, 'id' | 'guidance'>): string {
  if (!stage || stage.id === MAIN || isOfEveryStage(ruleId)) return `${SITE}/rules/${ruleId}`;
  return stage.guidance?.[ruleId] ? `${SITE}/rules/${stage.id}/${ruleId}` : `${SITE}/manual/own-stage`;
}

/** A rule that says the same in documents of any stage. */
function isOfEveryStage(ruleId: string): boolean {
  return isOfFamily(ruleId) || ruleId === FRONT_MATTER.id || ruleId === FENCE.id;
}
