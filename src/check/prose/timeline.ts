import {isEnglish} from '../../document/language.js';
import type {Outline} from '../../document/outline.js';
import type {Passage} from '../../document/passages.js';
import {oneLine} from '../../document/words.js';
import type {EngineRule, Finding} from '../engine-rule.js';
import {isCount} from './timeline/counts.js';
import {isEstimate} from './timeline/judge.js';
import {mayHoldTime, phrasesIn} from './timeline/phrases.js';
import {settingOf} from './timeline/scope.js';
import {sentencesOf, withoutMentions} from './timeline/sentences.js';
import {isUnfilled} from './timeline/unfilled.js';
import {wordList} from './word-list.js';

/** "No timelines": when the work is done, and how long it takes, is no part of a design. */
export const timeline: EngineRule = {
  id: 'prose/timeline',
  severity: 'error',
  checks: 'No estimate says when the work is done or how long it takes',
  fix: 'Remove the estimate. Say what comes first or what it waits for: `Phase 1`, `after the import`, `before launch`.',
  why: 'A design says what gets built and why. A date or a duration is a promise that ages within weeks, and phases are groups of work, not entries in a calendar.',
  fail: '## Implementation Phases\n\n### Phase 1: Ovens Online (Week 1-2)\n\n**Duration**: 2 weeks\n',
  pass: '## Implementation Phases\n\n### Phase 1: Ovens Online\n\n**Success Criteria**:\n- ✅ 2+ weeks of daily use without a lost order\n',
  options: {allow: {says: 'Phrases that are fine, such as `Sprint 0`.', default: []}},
  passed: 'No calendar estimates',
  find: ({outline, passages, isEnglish: english, options}) => {
    if (!english) return null;
    const dates = linesOfDates(outline);
    const allowed = wordList(options['allow']);
    return passages.flatMap((passage, index) => {
      if (isCount(passages, index)) return countIn(passage);
      if (isUnfilled(passage, passages[index + 1])) return [finding(passage, 0, passage.text.replace(/[\s:：]+$/, '').length)];
      return estimatesIn(passage, allowed).filter(({place}) => !dates.has(place.line));
    });
  },
};

/** A metadata line in which the stage wants a date says when something was, not when it will be. */
function linesOfDates({stage, fields}: Outline): Set<number | undefined> {
  return new Set(stage.metadata.flatMap(({id, holds}) => (holds.kind === 'date' ? [fields.get(id)?.place.line] : [])));
}

/** The first estimate of each sentence: what follows it there is the same defect. */
function estimatesIn(passage: Passage, allowed: readonly string[]): Finding[] {
  if (passage.isHeader || !mayHoldTime(passage.text)) return [];
  const setting = settingOf(passage);
  const text = withoutMentions(passage, allowed);
  return sentencesOf({...passage, text}).flatMap(({start, text: sentence}): Finding[] => {
    const phrase = phrasesIn(sentence).find((one) =>
      isEstimate({phrase: one, sentence, before: sentence.slice(0, one.start), after: sentence.slice(one.end), passage, setting}),
    );
    return phrase && isEnglish(forLanguage(passage.text)) ? [finding(passage, start + phrase.start, start + phrase.end)] : [];
  });
}

function finding({text, placeAt}: Passage, start: number, end: number): Finding {
  const words = oneLine(text.slice(start, end));
  return {place: placeAt(start, end), reason: `Unexpected estimate of time \`${words}\`, expected what gets built and why, not when`};
}

/** Under `Effort (days)` a number is an estimate. */
function countIn(cell: Passage): Finding[] {
  const from = cell.text.search(/\d/);
  return settingOf(cell).scope === 'work' ? [finding(cell, from, cell.text.trimEnd().length)] : [];
}

/** One name with an accent makes no sentence foreign. */
function forLanguage(text: string): string {
  return text.replace(/\p{L}*[\u00C0-\u024F]\p{L}*/giu, '');
}
