import {headingAt, type Outline} from '../document/outline.js';
import type {ChecklistEntry} from '../stage/define.js';
import type {ChecklistItem, Evidence, Review, State} from './report.js';
import type {Result} from './result.js';
import {reviewEvidence, reviewOf} from './review/review.js';
import {signaturesOf} from './review/signatures.js';
import {covers} from '../stage/rule-pattern.js';

/** The checklist of a document: the stage's items in their order, each with its state and what was seen. */
export function checklistOf(outline: Outline, results: readonly Result[]): ChecklistItem[] {
  const signatures = signaturesOf(outline);
  return outline.stage.checklist.flatMap((group) =>
    group.items.map((entry) => {
      const seen = results.filter(({ruleId}) => entry.rules.some((rule) => covers(rule, ruleId)));
      const review = isForPeople(entry, seen) ? reviewOf(entry, outline, signatures) : undefined;
      return {
        id: entry.id,
        group: group.id,
        text: entry.text,
        state: stateOf(seen, review),
        rules: entry.rules,
        evidence: [...(review ? reviewEvidence(review) : []), ...evidenceOf(outline, seen)],
        ...(review ? {review} : {}),
      };
    }),
  );
}

/** What the stage leaves to a person, and what no rule has looked at. */
function isForPeople({review}: ChecklistEntry, seen: readonly Result[]): boolean {
  return seen.length === 0 || (review === true && seen.some(({kind}) => kind !== 'notApplicable'));
}

/** The worst of what was seen; a signature settles only what is left to a person. */
function stateOf(seen: readonly Result[], review: Review | undefined): State {
  const found = seen.filter((result) => result.kind === 'fail');
  const fails = found.filter(({waiver}) => !waiver);
  if (fails.some(({severity}) => severity === 'error')) return 'fail';
  if (fails.length > 0) return 'warning';
  if (review && !review.signed?.isCurrent) return 'review';
  if (found.length > 0) return 'waived';
  return review || seen.some(({kind}) => kind === 'pass') ? 'pass' : 'notApplicable';
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
