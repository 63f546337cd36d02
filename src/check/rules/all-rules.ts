import type {Count, Guidance, Items, Part, Section, Stage} from '../../stage/define.js';
import {FENCE, FRONT_MATTER, rulesOf, type Rule} from '../../stage/rules.js';
import type {RuleOption} from '../engine-rule.js';
import {engineRules, engineRulesOf} from '../engine.js';
import {groupOf, type RuleGroup} from './rule-groups.js';
import {SIGNATURE} from '../review/rule.js';
import {urlOfRule} from './url.js';
import {waiverRules} from '../waivers/rules.js';

/** A rule with all that is known of it: what its page, its settings and its description in a report are made of. */
export interface ListedRule extends Rule {
  /** The stage whose data states it; absent for rules that do not belong to one stage. */
  readonly stage?: Stage;
  /** The stages whose documents it is asked of. */
  readonly stages: readonly Stage[];
  readonly group: RuleGroup;
  /** Absent for a rule of a stage that says nothing of its reasons. */
  readonly guidance?: Guidance;
  /** What the settings may say to it, by name. */
  readonly options: Readonly<Record<string, RuleOption>>;
  /** Other headings and labels that count; a trailing ` *` stands for any further words. */
  readonly aliases: readonly string[];
  /** It is looked for in its whole section, and needs no label. */
  readonly isUnlabelled: boolean;
  /** Its page. */
  readonly url: string;
}

/** Rules that hold for the documents of every stage: of reading them, and of what authors decide in them. */
const READING: readonly (Rule & Guidance)[] = [FRONT_MATTER, FENCE];
const DECISIONS: readonly (Rule & Guidance)[] = [...waiverRules, SIGNATURE];

/** Every rule that can give a finding in documents of these stages, each once, in the order in which pages and lists show them. */
export function everyRule(stages: readonly Stage[]): ListedRule[] {
  const ofAll = (rules: readonly (Rule & Guidance)[]): ListedRule[] => rules.map((rule) => listed(rule, stages));
  const stated = stages.flatMap((stage) => {
    const told = new Map(detailsOf(stage));
    return rulesOf(stage)
      .filter(({id}) => !READING.some((rule) => rule.id === id))
      .map((rule) => listed({...rule, ...stage.guidance?.[rule.id]}, [stage], {stage, ...told.get(rule.id)}));
  });
  const coded = engineRules.map((rule) => {
    const holders = stages.filter((stage) => engineRulesOf(stage).some(({id}) => id === rule.id));
    return listed(rule, holders, {options: rule.options ?? {}});
  });
  return [...ofAll(READING), ...stated, ...coded, ...ofAll(DECISIONS)];
}

function listed(rule: Rule & Partial<Guidance>, stages: readonly Stage[], more: Partial<ListedRule> = {}): ListedRule {
  const {id, severity, checks, fix, why, fail, pass} = rule;
  return {
    id,
    severity,
    checks,
    fix,
    stages,
    group: groupOf(id, more.stage),
    ...(why !== undefined && fail !== undefined && pass !== undefined ? {guidance: {why, fail, pass}} : {}),
    options: {},
    aliases: [],
    isUnlabelled: false,
    url: urlOfRule(id, more.stage),
    ...more,
  };
}

type Details = readonly [ruleId: string, told: Partial<ListedRule>];

/** What the data of a stage says of its rules beside the rules themselves. */
function detailsOf({metadata, sections}: Stage): Details[] {
  return [
    ...metadata.map(({id, aliases = []}): Details => [`metadata/${id}`, {aliases}]),
    ...sections.flatMap((section) => detailsOfSection(section)),
  ];
}

function detailsOfSection({id, aliases = [], count, parts = [], items}: Section): Details[] {
  return [
    [id, {aliases}],
    ...detailsOfCount(id, count),
    ...[...parts, ...(items?.parts ?? [])].flatMap((part) => detailsOfPart(`${id}/${part.id}`, part)),
    ...detailsOfCount(id, items?.count),
    ...detailsOfDetail(id, items),
  ];
}

function detailsOfPart(ruleId: string, part: Part): Details[] {
  const isUnlabelled = part.unlabelled === true && part.holds.kind !== 'any';
  const headings = (part.headings ?? []).map((heading) => `## ${heading}`);
  const own: Partial<ListedRule> = isUnlabelled ? {isUnlabelled} : {aliases: [...(part.aliases ?? []), ...headings]};
  return [[ruleId, own], ...detailsOfCount(ruleId, part.count)];
}

function detailsOfCount(above: string, count: Count | undefined): Details[] {
  if (!count) return [];
  const options = {min: {says: 'The fewest that are fine', default: count.min}, max: {says: 'The most that are fine', default: count.max}};
  return [[`${above}/${count.id}`, {options}]];
}

function detailsOfDetail(above: string, items: Items | undefined): Details[] {
  if (!items?.detail) return [];
  const {id, min} = items.detail;
  return [[`${above}/${id}`, {options: {min: {says: 'The fewest points of each part', default: min}}}]];
}
