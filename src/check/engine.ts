import type {Outline} from '../document/outline.js';
import {areEnglish} from '../document/language.js';
import {passagesOf} from '../document/passages.js';
import {point} from '../document/place.js';
import type {DocumentSettings} from '../settings/define.js';
import type {Severity, Stage} from '../stage/define.js';
import {agreement} from './agreement/index.js';
import {diagrams} from './diagrams/index.js';
import type {EngineRule, RuleOption} from './engine-rule.js';
import type {Library} from './library.js';
import {links} from './links/index.js';
import {prose} from './prose/index.js';
import {fail, notApplicable, pass, type Result} from './result.js';
import {covers} from '../stage/rule-pattern.js';

/** Every rule that is code. */
export const engineRules: readonly EngineRule[] = [...prose, ...agreement, ...links, ...diagrams];

/** Those that a stage has switched on, with the severities it gives them. The last word of a stage on a rule counts. */
export function engineRulesOf({rules = []}: Pick<Stage, 'rules'>): EngineRule[] {
  return engineRules.flatMap((rule) => {
    const found = rules.findLast((one) => covers(typeof one === 'string' ? one : one[0], rule.id));
    if (found === undefined) return [];
    return typeof found === 'string' ? [rule] : [withSeverity(rule, found[1])];
  });
}

/** A severity that a stage gives holds for all that the rule finds. */
function withSeverity(rule: EngineRule, severity: Severity): EngineRule {
  return {...rule, severity, find: (subject) => rule.find(subject)?.map(({severity: _own, ...finding}) => finding) ?? null};
}

/** Runs the rules of the document's stage that are code. */
export function checkEngine(outline: Outline, library: Library, settings: DocumentSettings): Result[] {
  const rules = engineRulesOf(outline.stage);
  if (rules.length === 0) return [];
  const place = outline.title?.place ?? point(1);
  const passages = passagesOf(outline);
  const isEnglish = areEnglish(passages);
  return rules.flatMap((rule): Result[] => {
    const {level, options: given} = settings(rule.id);
    if (level === 'off') return [notApplicable(rule, place)];
    const subject = {outline, library, passages, isEnglish, options: optionsIn(rule, given)};
    const found = rule.find(subject);
    if (found === null) return [notApplicable(rule, place)];
    if (found.length === 0) return [pass(rule, place, typeof rule.passed === 'string' ? rule.passed : rule.passed(subject))];
    return found.map(({place: at, reason, note = rule.fix, severity = rule.severity, fix, difference}) => ({
      ...fail({...rule, severity, fix: note}, at, reason),
      ...(fix ? {fix} : {}),
      ...(difference === undefined ? {} : {difference}),
    }));
  });
}

function optionsIn({options = {}}: EngineRule, given: Readonly<Record<string, unknown>>): Record<string, RuleOption['default']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, (given[name] as RuleOption['default'] | undefined) ?? option.default]),
  );
}
