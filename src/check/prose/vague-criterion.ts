import {isEnglish} from '../../document/language.js';
import type {EngineRule} from '../engine-rule.js';
import {criteriaOf} from './criteria/criteria.js';
import {vagueIn} from './criteria/vague.js';
import {wordList} from './word-list.js';

/** A success criterion or a target that two readers would judge differently. */
export const vagueCriterion: EngineRule = {
  id: 'prose/vague-criterion',
  severity: 'warning',
  checks: 'Success criteria and targets of metrics can be measured',
  fix: 'Say what to count, to run or to see: instead of "Works well", "Responds in <3 seconds with >80% satisfaction".',
  why: 'Nobody can tell when a phase is done whose criteria are a matter of taste. A number, a named check or an event that happens or does not ends the discussion before it begins.',
  fail: '### Phase 1: Search\n\n**Success Criteria**:\n- ✅ Search works well\n',
  pass: '### Phase 1: Search\n\n**Success Criteria**:\n- ✅ Search returns results in <200 ms\n- ✅ All tests of the index pass\n',
  options: {
    words: {says: 'Further words that cannot be measured, such as `snackable`.', default: []},
    allow: {says: 'Words and phrases that are fine here, such as `reasonable accommodation`.', default: []},
  },
  passed: 'Every criterion can be measured',
  find: ({outline, passages, isEnglish: english, options: {words, allow}}) => {
    const criteria = english ? criteriaOf({outline, passages}) : [];
    if (criteria.length === 0) return null;
    const found = criteria.flatMap((criterion) => {
      const vague = vagueIn(criterion, wordList(words), wordList(allow));
      return vague.length === 0 || !isEnglish(criterion.evidence)
        ? []
        : [{place: criterion.place, reason: reasonOf(criterion.kind, vague)}];
    });
    // The cells of a row are one criterion.
    return found.filter(({place}, index) => found.findIndex((other) => other.place.line === place.line) === index);
  },
};

function reasonOf(kind: 'criterion' | 'target', vague: readonly string[]): string {
  const listed = vague.map((word) => `\`${word}\``).join(' and ');
  return `Unexpected ${listed} in a ${kind === 'target' ? 'target' : 'success criterion'}, expected what can be measured or checked`;
}
