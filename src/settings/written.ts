import type {RuleSetting, RuleSettings, Settings} from './define.js';
import {writtenPattern} from './patterns.js';

/** Settings as plain JSON: regular expressions as they are written, such as `/word/i`. */
export function writtenSettings(settings: Settings): Settings {
  const {rules, overrides} = settings;
  return {
    ...settings,
    ...(rules ? {rules: writtenRules(rules)} : {}),
    ...(overrides ? {overrides: overrides.map((one) => (one.rules ? {...one, rules: writtenRules(one.rules)} : one))} : {}),
  };
}

function writtenRules(rules: RuleSettings): RuleSettings {
  return Object.fromEntries(Object.entries(rules).map(([key, setting]) => [key, writtenRule(setting)]));
}

function writtenRule(setting: RuleSetting): RuleSetting {
  if (typeof setting === 'string' || setting[1] === undefined) return setting;
  const options = Object.entries(setting[1]).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one: string | RegExp) => writtenPattern(one)) : value,
  ]);
  return [setting[0], Object.fromEntries(options) as Readonly<Record<string, unknown>>];
}
