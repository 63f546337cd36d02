import {firstWords} from '../../document/points.js';
import type {Choice} from '../../stage/define.js';
import {chosen} from '../structure/content.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import type {Pair} from './pair.js';
import {inOverview, shown} from './shown.js';

/** The status of a milestone is the same in the overview and in its document. */
export const status: Comparison = {
  id: 'overview/status',
  checks: 'The status is the one the milestones overview gives to this milestone',
  fix: 'Find out which of the two is out of date, and correct it.',
  passed: 'Status as in the overview',
  why: 'People read the overview to see how far the work is. A status that is changed in one place only makes both of them doubtful.',
  fail: twoDocuments('**Status**: Complete', '**Status**: In Progress\n\n## Goal\n\nMeasure rain on ten roofs.'),
  pass: twoDocuments('**Status**: ✅ Complete (October)', '**Status**: Complete\n\n## Goal\n\nMeasure rain on ten roofs.'),
  compare,
};

/** A status that is none of the stage's is told by `metadata/status`; in the overview it says nothing we could compare. */
function compare(pair: Pair): Compared | null {
  const {outline, entry} = pair;
  const field = outline.stage.metadata.find(({holds}) => holds.kind === 'choice');
  const region = field && outline.fields.get(field.id);
  const written = region && firstWords(region);
  if (!written || !entry.status || field.holds.kind !== 'choice') return null;
  const own = chosen(field.holds.values, written.text, field.holds.whole);
  const told = overviewChoice(field.holds.values, entry.status.text);
  if (!own || !told) return null;
  const expected = told.name === entry.status.text ? '' : ` (${told.name})`;
  const reason = `Unexpected status ${shown(written.text)}, expected ${shown(entry.status.text)}${expected} as in ${inOverview(pair, entry.status.place)}`;
  return {overview: told.name, document: own.name, differences: own === told ? [] : [{place: written.place, reason}]};
}

/** Overviews say it more freely: `Done`, `✅ Complete - since May`. */
function overviewChoice(values: readonly Choice[], text: string): Choice | undefined {
  const free = values.map((value) => ({...value, accepted: [...(value.accepted ?? []), ...(value.near ?? [])]}));
  const found = chosen(free, text, true) ?? chosen(free, text.split(/\s[-–—]\s|[,;:(|]/)[0] ?? '', true);
  return values.find(({name}) => name === found?.name);
}
