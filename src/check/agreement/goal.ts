import type {FoundSection} from '../../document/outline.js';
import {placeOf} from '../../document/place.js';
import {oneLine, plain} from '../../document/words.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import {sectionOf, type Pair} from './pair.js';
import {isSaid, mostLike, said, sayingsOf, sentencesOf} from './said.js';
import {inOverview, shown} from './shown.js';

/** How alike two sentences must be for one to be shown beside the other. */
const ALIKE = 0.25;
/** A message is short, however much is missing. */
const SHOWN = 3;

/** Every sentence of the overview's goal stands in the goal of the document; what the document adds is its own. */
export const goal: Comparison = {
  id: 'overview/goal',
  checks: 'The goal says, sentence by sentence, what the milestones overview says',
  fix: 'Copy the sentence from the overview, or bring the overview up to date.',
  passed: 'The goal of the overview, word for word',
  why: 'The guide has the goal copied from the overview and then added to. When the two say it in different words, nobody knows which of them was agreed upon.',
  fail: twoDocuments(
    '### Goal\n\nMeasure rain on ten roofs. No report may be lost.',
    '## Goal\n\nMeasure rain on a few roofs. No report may be lost.',
  ),
  pass: twoDocuments(
    '### Goal\n\nMeasure rain on ten roofs. No report may be lost.',
    '## Goal\n\nMeasure rain on **ten** roofs. No report may be lost. The village pays for it.',
  ),
  compare,
};

function compare(pair: Pair): Compared | null {
  const told = pair.entry.goal;
  const section = sectionOf(pair, 'goal');
  const own = section ? ownText(section) : '';
  if (!told || !isSaid(told.text) || !section || !isSaid(own)) return null;
  const isThere = sayingsOf(section.region.nodes.map((node) => plain(node)).join('\n'));
  const missing = sentencesOf(told.text).filter((sentence) => !isThere(sentence));
  const [found, expected] = besideEachOther(missing.slice(0, SHOWN), own, told.text);
  const reason = `Unexpected goal ${shown(found, expected)}, expected ${shown(expected, found)} as in ${inOverview(pair, told.place)}`;
  return {
    overview: said(told.text),
    document: said(own),
    differences: missing.length === 0 ? [] : [{place: section.heading.place, reason}],
  };
}

/** What is missing, and what the document says instead of it: of its own sentences those that are most like the missing ones. */
function besideEachOther(missing: readonly string[], own: string, told: string): [found: string, expected: string] {
  const isTold = sayingsOf(told);
  const instead = missing.length === 0 ? [] : sentencesOf(own).filter((sentence) => !isTold(sentence));
  const like = missing.flatMap((sentence) => mostLike(instead, (one) => one, sentence, ALIKE) ?? []);
  return [[...new Set(like)].join(' ') || own, missing.join(' ')];
}

/** The goal itself: what stands before the first part of the section. Without it the section has its finding already. */
function ownText({heading, entries, parts}: FoundSection): string {
  const lines = [...parts.values()].map(({place}) => place.line).filter((line) => line > heading.place.line);
  const end = Math.min(...lines);
  return oneLine(entries.flatMap(({node}) => (placeOf(node).line < end ? plain(node) : [])).join(' '));
}
