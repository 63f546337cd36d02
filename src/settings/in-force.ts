import type {Severity, Stage} from '../stage/define.js';
import type {InForce, Level, RuleInForce, RuleSetting, RuleSettings, Settings, StatusSeverity, Where} from './define.js';
import {matcherOf} from './globs.js';
import {exactness} from './rule-key.js';
import {stagesWith} from './stages.js';
import {keyAt} from '../stage/shape.js';
import {statusKey} from '../stage/status.js';
import {withCounts} from './with-counts.js';

/** Rules as they are set in one place of the settings. Later layers win. */
interface Layer {
  /** The place, in front of a key: empty, or `overrides[0].`. */
  readonly at: string;
  readonly holds: (path: string) => boolean;
  readonly rules: RuleSettings;
  readonly statusSeverity: StatusSeverity;
}

/** Applies settings to the built-in stages. */
export function inForce(settings: Settings, builtIn: readonly Stage[]): InForce {
  const layers = layersOf(settings);
  const ruleIn = (ruleId: string, where: Where): RuleInForce =>
    layers
      .filter(({holds}) => holds(where.path))
      .flatMap((layer) => [inRules(layer, ruleId, where), inStatuses(layer, ruleId, where)])
      .reduce(joined, startOf(settings));
  return {
    stages: stagesWith(settings, builtIn),
    requireReason: settings.waivers?.requireReason ?? true,
    stageFor: (stage, path) => withCounts(stage, (ruleId) => ruleIn(ruleId, {path, stage: stage.id, status: null}).options),
    ruleIn,
  };
}

const NOTHING: RuleInForce = {options: {}, optionsFrom: {}};

function startOf({preset}: Settings): RuleInForce {
  return preset === 'strict' ? {...NOTHING, level: 'error', levelFrom: 'preset'} : NOTHING;
}

function layersOf({rules = {}, statusSeverity = {}, overrides = []}: Settings): Layer[] {
  return [
    {at: '', holds: () => true, rules, statusSeverity},
    ...overrides.map((override, index) => ({
      at: `overrides[${index}].`,
      holds: matcherOf(override.files),
      rules: override.rules ?? {},
      statusSeverity: override.statusSeverity ?? {},
    })),
  ];
}

function inRules({at, rules}: Layer, ruleId: string, {stage}: Where): RuleInForce {
  const key = mostExact(Object.keys(rules), stage, ruleId);
  const setting = key === undefined ? undefined : rules[key];
  if (key === undefined || setting === undefined) return NOTHING;
  const from = keyAt(`${at}rules`, key);
  const [level, options = {}] = partsOf(setting);
  return {
    level: severity(level),
    levelFrom: from,
    options,
    optionsFrom: Object.fromEntries(Object.keys(options).map((name) => [name, from])),
  };
}

function inStatuses({at, statusSeverity}: Layer, ruleId: string, {stage, status}: Where): RuleInForce {
  const name = Object.keys(statusSeverity).find((one) => statusKey(one) === status);
  const rules = name === undefined ? {} : (statusSeverity[name] ?? {});
  const key = mostExact(Object.keys(rules), stage, ruleId);
  const level = key === undefined ? undefined : rules[key];
  return name === undefined || key === undefined || level === undefined
    ? NOTHING
    : {...NOTHING, level: severity(level), levelFrom: keyAt(keyAt(`${at}statusSeverity`, name), key)};
}

function mostExact(keys: readonly string[], stage: string, ruleId: string): string | undefined {
  return keys
    .flatMap((key) => {
      const rank = exactness(key, stage, ruleId);
      return rank === undefined ? [] : [{key, rank}];
    })
    .toSorted((a, b) => b.rank - a.rank)[0]?.key;
}

function partsOf(setting: RuleSetting): readonly [Level, Readonly<Record<string, unknown>>?] {
  return typeof setting === 'string' ? [setting] : setting;
}

function severity(level: Level): Severity | 'off' {
  return level === 'warn' ? 'warning' : level;
}

/** A later level replaces the one before; options are joined, so that a level alone keeps them. */
function joined(before: RuleInForce, after: RuleInForce): RuleInForce {
  return {
    ...before,
    ...after,
    options: {...before.options, ...after.options},
    optionsFrom: {...before.optionsFrom, ...after.optionsFrom},
  };
}
