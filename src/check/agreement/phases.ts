import type {Item} from '../../document/items.js';
import type {ToldPhase} from '../../document/overview.js';
import {phaseIn} from '../../document/overview/phases.js';
import {keyOf} from '../../document/words.js';
import type {Finding} from '../engine-rule.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import {outOfPlace, paired, type Paired} from './paired.js';
import {sectionOf, type Pair} from './pair.js';
import {said} from './said.js';
import {inOverview, shown, shownAll} from './shown.js';

/** The phases of the document are those of the overview, in the same order. */
export const phases: Comparison = {
  id: 'overview/phases',
  checks: 'The phases are those of the milestones overview, in its order',
  fix: 'Bring the phases to the names and the order of the overview, or bring the overview up to date.',
  passed: 'The phases of the overview, in its order',
  why: 'The guide has the phases copied from the overview, and each one expanded. A phase that is renamed, moved or left out in one of them cannot be followed from one to the other.',
  fail: twoDocuments(
    '### What Gets Built\n\n**Phase 1: Gauges on the Air**\n- Ten gauges\n\n**Phase 2: Figures for Everyone**\n- A page',
    '## Implementation Phases\n\n### Phase 1: Figures for Everyone\n\n### Phase 2: Gauges on the Air',
  ),
  pass: twoDocuments(
    '### What Gets Built\n\n**Phase 1: Gauges on the Air**\n- Ten gauges\n\n**Phase 2: Figures for Everyone**\n- A page',
    '## Implementation Phases\n\n### Phase 1: Gauges on the Air ✅ Complete\n\n### Phase 2: Figures for Everyone',
  ),
  compare,
};

/** The phases of the overview beside those of the document; null where one of the two has none. */
export function pairedPhases(pair: Pair): Paired<ToldPhase, Item> | null {
  const told = pair.entry.phases;
  const items = sectionOf(pair, 'phases')?.items ?? [];
  if (items.length === 0 || told.length === 0) return null;
  return paired(told, items, {isSame, nameOf: nameOfTold, nameOfOwn: ({name}) => nameIn(name), isAlike: hasNumberOf});
}

function compare(pair: Pair): Compared | null {
  const told = pair.entry.phases;
  const section = sectionOf(pair, 'phases');
  const [first] = told;
  const beside = pairedPhases(pair);
  if (!section || !first || !beside) return null;
  const {same, renamed, missing, extra} = beside;
  const where = inOverview(pair, first.place);
  const all = shownAll(told.map(({text}) => text));
  const names = section.items.map(({name}) => name);
  const findings: Finding[] = [
    ...renamed.map(([phase, item]) => ({
      place: item.place,
      reason: `Unexpected phase ${shown(item.name, phase.text)}, expected ${shown(phase.text, item.name)} as in ${inOverview(pair, phase.place)}`,
    })),
    ...missing.map((phase) => ({
      place: section.heading.place,
      reason: `Unexpected missing phase, expected ${shown(phase.text)} as in ${inOverview(pair, phase.place)} beside ${shownAll(names)}`,
    })),
    ...extra.map(({name, place}) => ({place, reason: `Unexpected phase ${shown(name)}, expected only ${all} as in ${where}`})),
    ...outOfPlace(same, told).map(([phase, item]) => {
      const before = told[told.indexOf(phase) - 1];
      const order = before ? `after ${shown(before.text)}` : 'as the first';
      return {
        place: item.place,
        reason: `Unexpected place of phase ${shown(item.name)}, expected it ${order} as in ${inOverview(pair, phase.place)}`,
      };
    }),
  ];
  return {
    overview: told.map(({text}) => said(text)).join('\n'),
    document: names.map((name) => said(name)).join('\n'),
    differences: findings,
  };
}

/** A phase that the overview gives no name is known by its number. */
function isSame(told: ToldPhase, {name}: Item): boolean {
  if (told.name === undefined) return hasNumberOf(told, name);
  const [wanted, own] = [keyOf(told.name), keyOf(nameIn(name))];
  return own === wanted || (own !== '' && wanted.startsWith(`${own} `) && /\s[-–—]\s|[:：]/.test(told.name));
}

function hasNumberOf({number}: ToldPhase, own: Item | string): boolean {
  return number !== undefined && phaseIn(typeof own === 'string' ? own : own.name)?.number === number;
}

function nameIn(text: string): string {
  return phaseIn(text)?.name || text;
}

function nameOfTold({name, text}: ToldPhase): string {
  return name ?? text;
}
