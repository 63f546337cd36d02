import {chosen} from '../check/structure/content.js';
import type {Region} from '../document/labels.js';
import {firstWords} from '../document/points.js';
import type {Choice, Section} from '../stage/define.js';
import type {Level, Risk} from './define.js';
import {itemsIn, regionsOf, type Found, type Source} from './source.js';
import {pointsIn, textOf} from './written.js';

const BEHIND = /^\s*[:：,;.|–—-]*\s*/;

/** The risks of a document, in its order. */
export function risksIn(source: Source): Found<Risk>[] {
  return itemsIn(source, 'risks', (item, section) => ({
    impact: levelOf(item.parts.get('impact'), section.section, 'impact'),
    probability: levelOf(item.parts.get('probability'), section.section, 'probability'),
    mitigations: pointsIn(regionsOf(item, section, ['mitigation'])),
  }));
}

/** What is written as a level, without the value itself. Only a value of the stage is one; the nearest is a guess. */
function levelOf(region: Region | undefined, section: Section, part: string): Level {
  const values = valuesOf(section, part);
  const text = textOf(region);
  const words = (region && firstWords(region)?.text) ?? '';
  const found = chosen(values, words, false);
  const of = values.map(({name}) => name);
  if (!found) return {of, text};
  const at = text.search(/\p{L}/u);
  const rest = text
    .slice(at)
    .replace(/^\p{L}+/u, '')
    .replace(BEHIND, '');
  return {name: found.name, of, text: rest};
}

function valuesOf({items}: Section, part: string): readonly Choice[] {
  const holds = items?.parts.find(({id}) => id === part)?.holds;
  return holds?.kind === 'choice' ? holds.values : [];
}

/** The highest impact first, of one impact the most probable; what nobody has said comes behind what was said. */
export function bySeverity(a: Pick<Risk, 'impact' | 'probability'>, b: Pick<Risk, 'impact' | 'probability'>): number {
  return rankOf(a.impact) - rankOf(b.impact) || rankOf(a.probability) - rankOf(b.probability);
}

/** From 0, the highest, to 1, the lowest; 2 where it is unknown. Levels of stages with other values can be compared so. */
function rankOf({name, of}: Level): number {
  return name === undefined ? 2 : of.indexOf(name) / Math.max(1, of.length - 1);
}
