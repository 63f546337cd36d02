import type {Item} from '../../document/items.js';
import type {Told} from '../../document/overview/told.js';
import {plain} from '../../document/words.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import {paired, type Paired} from './paired.js';
import {sectionOf, type Pair} from './pair.js';
import {holds, isSaid, said, sayingsOf} from './said.js';
import {inOverview, shown, shownAll} from './shown.js';

/** Every outcome of the overview stands in the document; what the document adds is its own. */
export const outcomes: Comparison = {
  id: 'overview/outcomes',
  checks: 'The key outcomes of the milestones overview are there, word for word',
  fix: 'Copy the outcome from the overview, or bring the overview up to date.',
  passed: 'The outcomes of the overview',
  why: 'The guide has the outcomes copied from the overview, with more detail below them. They are what was promised, and a promise is not reworded in passing.',
  fail: twoDocuments(
    '### Key Outcomes\n\n- ✅ Ten roofs report rain without anyone climbing a ladder',
    '## Key Outcomes\n\n✅ **Most roofs report rain without anyone climbing a ladder**',
  ),
  pass: twoDocuments(
    '### Key Outcomes\n\n- ✅ Ten roofs report rain without anyone climbing a ladder',
    '## Key Outcomes\n\n✅ **Ten roofs report rain without anyone climbing a ladder**\n   - The first storm was heard from all of them',
  ),
  compare,
};

/** The outcomes of the overview that the document does not have word for word; null where one of the two has none. */
export function pairedOutcomes(pair: Pair): Paired<Told, Item> | null {
  const told = pair.entry.outcomes.filter(({text}) => isSaid(text));
  const section = sectionOf(pair, 'outcomes');
  if (!section || section.items.length === 0 || told.length === 0) return null;
  const isThere = sayingsOf(section.region.nodes.map((node) => plain(node)).join('\n'));
  const open = told.filter(({text}) => !isThere(text));
  const own = section.items.filter(({name}) => !told.some(({text}) => holds(name, text) || holds(text, name)));
  return paired(open, own, {isSame: () => false, nameOf: ({text}) => text, nameOfOwn: ({name}) => name});
}

function compare(pair: Pair): Compared | null {
  const told = pair.entry.outcomes.filter(({text}) => isSaid(text));
  const section = sectionOf(pair, 'outcomes');
  const beside = pairedOutcomes(pair);
  if (!section || !beside) return null;
  const {renamed, missing} = beside;
  return {
    overview: told.map(({text}) => said(text)).join('\n'),
    document: section.items.map(({name}) => said(name)).join('\n'),
    differences: [
      ...renamed.map(([outcome, item]) => ({
        place: item.place,
        reason: `Unexpected outcome ${shown(item.name, outcome.text)}, expected ${shown(outcome.text, item.name)} as in ${inOverview(pair, outcome.place)}`,
      })),
      ...missing.map((outcome) => ({
        place: section.heading.place,
        reason: `Unexpected missing outcome, expected ${shown(outcome.text)} as in ${inOverview(pair, outcome.place)} beside ${shownAll(section.items.map(({name}) => name))}`,
      })),
    ],
  };
}
