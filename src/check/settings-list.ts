import type {Settings, Where} from '../settings/define.js';
import {inForce} from '../settings/in-force.js';
import {SETTING_NAMES} from '../settings/names.js';
import type {Severity, Stage} from '../stage/define.js';
import {stages as builtIn} from '../stage/index.js';
import {statusesOf} from '../stage/status.js';
import {everyRule, type ListedRule} from './rules/all-rules.js';
import type {DocumentReport} from './report.js';
import {engineRulesOf} from './engine.js';

/** What stands where nothing is set. */
export const DEFAULT = 'default';

/** A setting with its value, and the key that says so. */
export interface SettingInForce {
  readonly name: string;
  readonly value: unknown;
  readonly from: string;
}

/** A rule as it is set. */
export interface ListedSetting {
  readonly ruleId: string;
  /** The stage whose data states the rule; absent for rules of several stages. */
  readonly stage?: string;
  readonly level: Severity | 'off';
  readonly from: string;
  readonly options: Readonly<Record<string, {readonly value: unknown; readonly from: string}>>;
}

/** Every setting but those of rules: as it is given, or its default. */
export function settingsInForce(settings: Settings): SettingInForce[] {
  const stages = inForce(settings, builtIn).stages;
  const names = stages.find(({id}) => id === 'milestone-design');
  const defaults: Readonly<Record<string, unknown>> = {
    preset: 'recommended',
    statuses: names ? statusesOf(names).map(({name}) => name) : [],
    waivers: {requireReason: true},
  };
  return SETTING_NAMES.filter((name) => name !== 'rules').flatMap((name) => {
    const given = settings[name];
    if (given === undefined) return name in defaults ? [{name, value: defaults[name], from: DEFAULT}] : [];
    return [{name, value: name === 'stages' ? (settings.stages ?? []).map(({id}) => id) : given, from: name}];
  });
}

/** Every rule as it is set, for all documents: what overrides say of some files is left out. */
export function rulesInForce(settings: Settings): ListedSetting[] {
  const {ruleIn, stages} = inForce({...settings, overrides: []}, builtIn);
  return everyRule(stages).map((rule) => {
    const of = rule.stage ?? rule.stages[0];
    return listed(rule, ruleIn(rule.id, {path: '', stage: of?.id ?? '', status: null}));
  });
}

/**
 * Every rule of a document's stage, as it is set for this document.
 * @param path of the document, as globs see it
 */
export function rulesFor({stage, status}: Pick<DocumentReport, 'stage' | 'status'>, path: string, settings: Settings): ListedSetting[] {
  const {ruleIn, stages} = inForce(settings, builtIn);
  const where: Where = {path, stage, status};
  return everyRule(stages)
    .filter((rule) => (rule.stage ? rule.stage.id === stage : rule.stages.some(({id}) => id === stage)))
    .map((rule) => listed({...rule, severity: severityIn(stages, stage, rule)}, ruleIn(rule.id, where)));
}

/** A stage may switch on a rule with a severity of its own. */
function severityIn(stages: readonly Stage[], stage: string, {id, severity}: ListedRule): Severity {
  const rules = engineRulesOf(stages.find((one) => one.id === stage) ?? {});
  return rules.find((rule) => rule.id === id)?.severity ?? severity;
}

function listed({id, stage, severity, options}: ListedRule, set: ReturnType<ReturnType<typeof inForce>['ruleIn']>): ListedSetting {
  return {
    ruleId: id,
    ...(stage ? {stage: stage.id} : {}),
    level: set.level ?? severity,
    from: set.levelFrom ?? DEFAULT,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        {value: set.options[name] ?? option.default, from: set.optionsFrom[name] ?? DEFAULT},
      ]),
    ),
  };
}
