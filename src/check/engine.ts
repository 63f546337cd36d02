import type {Outline} from '../document/outline.js';
import {passagesOf, type Passage} from '../document/passages.js';
import {point} from '../document/place.js';
import {covers} from './checklist.js';
import {agreement} from './agreement/index.js';
import type {EngineRule, RuleOption} from './engine-rule.js';
import type {Library} from './library.js';
import {links} from './links/index.js';
import {prose} from './prose/index.js';
import {fail, notApplicable, pass, type Result} from './result.js';

/** Every rule that is code. */
export const engineRules: readonly EngineRule[] = [...prose, ...agreement, ...links];

/** Those that a stage has switched on. */
export function engineRulesOf({rules = []}: {readonly rules?: readonly string[]}): EngineRule[] {
  return engineRules.filter(({id}) => rules.some((pattern) => covers(pattern, id)));
}

/** What the settings say to a rule in one document; undefined where it is switched off there. */
export type OptionsOf = (ruleId: string) => Readonly<Record<string, unknown>> | undefined;

/** Runs the rules of the document's stage that are code. */
export function checkEngine(outline: Outline, library: Library, optionsOf: OptionsOf): Result[] {
  let read: Passage[] | undefined;
  return engineRulesOf(outline.stage).flatMap((rule): Result[] => {
    const given = optionsOf(rule.id);
    if (!given) return [];
    const subject = {
      outline,
      library,
      options: optionsIn(rule, given),
      get passages() {
        return (read ??= passagesOf(outline));
      },
    };
    const found = rule.find(subject);
    const place = outline.title?.place ?? point(1);
    if (found === null) return [notApplicable(rule, place)];
    if (found.length === 0) return [pass(rule, place, rule.passed)];
    return found.map(({place: at, reason, note = rule.fix, severity = rule.severity, fix}) => ({
      ...fail({...rule, severity, fix: note}, at, reason),
      ...(fix ? {fix} : {}),
    }));
  });
}

function optionsIn({options = {}}: EngineRule, given: Readonly<Record<string, unknown>>): Record<string, RuleOption['default']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, (given[name] as RuleOption['default'] | undefined) ?? option.default]),
  );
}
