import {headingAt, type Outline} from '../document/outline.js';
import type {ChecklistEntry} from '../stage/define.js';
import type {ChecklistItem, Evidence, State} from './report.js';
import type {Result} from './result.js';

/** The checklist of a document: the stage's items in their order, each with its state and what was seen. */
export function checklistOf(outline: Outline, results: readonly Result[]): ChecklistItem[] {
  return outline.stage.checklist.flatMap((group) =>
    group.items.map((entry) => {
      const seen = results.filter(({ruleId}) => entry.rules.some((rule) => covers(rule, ruleId)));
      return {
        id: entry.id,
        group: group.id,
        text: entry.text,
        state: stateOf(entry, seen),
        rules: entry.rules,
        evidence: evidenceOf(outline, seen),
      };
    }),
  );
}

/** `goal/*` covers every rule below `goal`. */
export function covers(pattern: string, ruleId: string): boolean {
  return pattern === ruleId || (pattern.endsWith('/*') && ruleId.startsWith(pattern.slice(0, -1)));
}

/** The worst of what was seen. What no rule has looked at, a person must. */
function stateOf({review}: ChecklistEntry, seen: readonly Result[]): State {
  const all = seen.filter((result) => result.kind === 'fail');
  const fails = all.filter(({waiver}) => !waiver);
  if (fails.some(({severity}) => severity === 'error')) return 'fail';
  if (fails.length > 0) return 'warning';
  if (review && seen.some(({kind}) => kind !== 'notApplicable')) return 'review';
  if (all.length > 0) return 'waived';
  if (seen.some(({kind}) => kind === 'pass')) return 'pass';
  return seen.length > 0 ? 'notApplicable' : 'review';
}

/** What passed, once each: a part and the count of its points may say the same. */
function evidenceOf(outline: Outline, seen: readonly Result[]): Evidence[] {
  const told = new Set<string>();
  return seen.flatMap((result) => {
    if (result.kind !== 'pass') return [];
    const {
      evidence: text,
      place: {line},
    } = result;
    if (told.has(`${line} ${text}`)) return [];
    told.add(`${line} ${text}`);
    const slug = headingAt(outline, result.place)?.slug;
    return [{text, line, ...(slug === undefined ? {} : {slug})}];
  });
}
