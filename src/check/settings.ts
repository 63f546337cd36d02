import type {Settings} from '../settings/define.js';
import type {Known} from '../settings/known.js';
import {patternFaults} from '../settings/pattern-faults.js';
import {writtenSettings} from '../settings/written.js';
import {settingsShape} from '../settings/settings-shape.js';
import {stagesWith} from '../settings/stages.js';
import {aliasKeys, valueKeys} from '../stage/aliases.js';
import type {Stage} from '../stage/define.js';
import {stageFaults} from '../stage/faults/faults.js';
import {stages as builtIn} from '../stage/index.js';
import {shapeFaults} from '../stage/shape.js';
import {statusesOf} from '../stage/status.js';
import {everyRule} from './rules/all-rules.js';
import {engineRules} from './engine.js';

/** Settings that are right, or all that is wrong with them: one sentence each, without full stop. */
export type SettingsRead = {readonly settings: Settings} | {readonly faults: readonly string[]};

/**
 * Checks settings as somebody wrote them.
 * @param given the object of a config file, or the options of the plugin without those of the site
 */
export function readSettings(given: unknown): SettingsRead {
  const known = knownTo(given);
  const faults = shapeFaults(given, settingsShape(known), '');
  if (faults.length > 0) return {faults};
  const settings = given as Settings;
  const wrong = patternFaults(settings);
  return wrong.length > 0 ? {faults: wrong} : {settings: writtenSettings(settings)};
}

/** What the settings may name, by the stages and statuses they define themselves. */
function knownTo(given: unknown): Known {
  const {stages: own, statuses} = (typeof given === 'object' && given !== null ? given : {}) as Settings;
  const coded = engineRules.map(({id}) => id);
  const faultsOf = (stages: unknown): readonly string[] => stageFaults(stages, builtIn, coded);
  const rightOwn = own !== undefined && faultsOf(own).length === 0 ? {stages: own} : {};
  const stages = stagesWith({...rightOwn, ...(areNamed(statuses) ? {statuses} : {})}, builtIn);
  return {
    rules: rulesIn(stages),
    stages: stages.map(({id}) => id),
    statuses: [...new Set(stages.flatMap((stage) => statusesOf(stage).map(({name}) => name)))],
    aliases: byKey(stages, aliasKeys),
    values: valuesIn(stages),
    stageFaults: faultsOf,
  };
}

function areNamed(statuses: unknown): statuses is NonNullable<Settings['statuses']> {
  return Array.isArray(statuses) && statuses.every((one) => typeof one === 'string' || typeof (one as {name?: unknown})?.name === 'string');
}

function rulesIn(stages: readonly Stage[]): Known['rules'] {
  return everyRule(stages).map(({id, stages: holders, options}) => ({id, options, stages: holders.map((stage) => stage.id)}));
}

function byKey(stages: readonly Stage[], keysOf: (stage: Stage) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const stage of stages) for (const key of keysOf(stage)) found.set(key, [...(found.get(key) ?? []), stage.id]);
  return found;
}

function valuesIn(stages: readonly Stage[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const stage of stages)
    for (const [key, names] of valueKeys(stage)) found.set(key, [...new Set([...(found.get(key) ?? []), ...names])]);
  return found;
}
