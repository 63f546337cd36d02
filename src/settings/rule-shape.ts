import {shapeFaults, unexpected, unknownName, type Shape} from '../stage/shape.js';
import type {Known, KnownRule} from './known.js';
import {names, partsOfKey} from './rule-key.js';

const LEVELS = ['off', 'warn', 'warning', 'error'] as const;
const level: Shape = {words: LEVELS};

/** How rules are set: a level, or a level with options. */
export function rulesShape(known: Known): Shape {
  return rulesBy(known, (rules) => ({
    either: [
      level,
      {kind: 'list', says: "a pair such as `['warn', {…}]`", faults: (value, at) => pairFaults(value as readonly unknown[], at, rules)},
    ],
  }));
}

/** How rules are set for a status: a level alone. */
export function levelsShape(known: Known): Shape {
  return rulesBy(known, () => level);
}

function rulesBy(known: Known, each: (rules: readonly KnownRule[]) => Shape): Shape {
  const covered = (key: string): readonly KnownRule[] => {
    const {stage, pattern} = partsOfKey(key);
    return known.rules.filter(({id, stages}) => names(pattern, id) && (stage === undefined || stages.includes(stage)));
  };
  return {
    kind: 'object',
    says: "an object such as `{'prose/timeline': 'warn'}`",
    faults: (value, at) =>
      Object.keys(value as object).flatMap((key) => {
        const rules = covered(key);
        if (rules.length === 0) return [unknownKey(key, at, known)];
        const one: Shape = {names: [key], word: 'rule', each: () => each(rules)};
        return shapeFaults({[key]: (value as Readonly<Record<string, unknown>>)[key]}, one, at);
      }),
  };
}

function unknownKey(key: string, at: string, {rules, stages}: Known): string {
  const {stage, pattern} = partsOfKey(key);
  if (stage !== undefined && !stages.includes(stage)) return unknownName('stage', stage, at, stages);
  const ids = rules.filter((rule) => stage === undefined || rule.stages.includes(stage)).map(({id}) => id);
  return unknownName('rule', pattern, at, [...new Set(ids)]);
}

function pairFaults(pair: readonly unknown[], at: string, rules: readonly KnownRule[]): readonly string[] {
  const wrong = shapeFaults(pair[0], level, `${at}[0]`);
  if (wrong.length > 0 || pair.length === 1) return wrong;
  if (pair.length > 2) return [unexpected(pair[2], `${at}[2]`, 'a level and an object with options, no more')];
  const options = Object.assign({}, ...rules.map((rule) => rule.options)) as KnownRule['options'];
  const fields = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionShape(option.default)]));
  if (Object.keys(fields).length === 0) return [unexpected(pair[1], `${at}[1]`, 'a level alone, because the rule has no options')];
  const faults = shapeFaults(pair[1], {fields, needs: []}, `${at}[1]`);
  return faults.length > 0 ? faults : rules.flatMap((rule) => rangeFaults(pair[1] as Readonly<Record<string, number>>, rule, `${at}[1]`));
}

const whole: Shape = {
  kind: 'number',
  says: 'a whole number, 0 or more',
  faults: (value, at) => (Number.isInteger(value) && Number(value) >= 0 ? [] : [unexpected(value, at, 'a whole number, 0 or more')]),
};

const pattern: Shape = {
  either: ['text', {kind: 'pattern', says: 'a pattern such as `/word/i`', faults: () => []}],
};

function optionShape(value: readonly string[] | number | boolean): Shape {
  if (typeof value === 'number') return whole;
  return typeof value === 'boolean' ? 'switch' : {list: pattern};
}

/** A `min` above the `max`, of which one may be the rule's own. */
function rangeFaults(given: Readonly<Record<string, number>>, {id, options}: KnownRule, at: string): string[] {
  const own = (name: string): number | undefined => (typeof options[name]?.default === 'number' ? options[name].default : undefined);
  const min = given['min'] ?? own('min');
  const max = given['max'] ?? own('max');
  if (min === undefined || max === undefined || min <= max) return [];
  return [
    `Unexpected \`min\` ${min} above \`max\` ${max} in \`${at}\`, expected \`min\` to be at most \`max\`; the default of \`${id}\` is ${own('min')} to ${own('max')}`,
  ];
}
