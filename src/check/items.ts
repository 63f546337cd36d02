import {namesOf, type Item} from '../document/items.js';
import type {FoundSection} from '../document/outline.js';
import {pointsOf} from '../document/points.js';
import {oneLine, plain} from '../document/words.js';
import type {Items, Part, Section} from '../stage/define.js';
import {counted, judge, type Surroundings} from './content.js';
import {checkCount, sentencesOf} from './count.js';
import {fail, missing, pass, type Result, type Rule} from './result.js';

/** Checks the repeated things of a section: how many there are, and the parts of each. */
export function checkItems(section: Section, items: Items, found: FoundSection, surroundings: Surroundings): Result[] {
  const {count, detail, name} = items;
  const {heading} = found;
  const results: Result[] = [];
  if (count) results.push(...checkCount({...count, id: `${section.id}/${count.id}`}, count, found.items.length, heading.text, heading.place, name));
  found.items.forEach((item, index) => {
    const isLast = index === found.items.length - 1;
    for (const part of items.parts) if (!part.lastOnly || isLast) results.push(...checkItemPart(section, part, item, surroundings));
    if (detail) results.push(...checkDetail({...detail, id: `${section.id}/${detail.id}`}, detail.parts, detail.min, item, items.parts));
  });
  return results;
}

/** A missing part is reported at the line of the item that lacks it. */
function checkItemPart(section: Section, part: Part, item: Item, surroundings: Surroundings): Result[] {
  const rule: Rule = {id: `${section.id}/${part.id}`, severity: part.severity, fix: part.fix};
  const region = item.parts.get(part.id);
  const names = namesOf(part)[0] ?? part.id;
  if (!region) return [missing(rule, item.place, `Unexpected missing \`${names}\` in \`${item.name}\``)];
  const verdict = judge(part.holds, region, names, surroundings);
  if (!verdict.ok) return [verdict.isEmpty ? missing(rule, item.place, `${verdict.reason} in \`${item.name}\``) : fail(rule, verdict.place, verdict.reason)];
  const result = pass(rule, verdict.place, `${item.name}: ${verdict.evidence}`);
  if (!part.count) return [result];
  const text = oneLine([region.value, ...region.nodes.map((node) => plain(node))].join(' '));
  const amount = part.count.of === 'sentences' ? sentencesOf(text) : pointsOf(region).length;
  return [result, ...checkCount({...part.count, id: `${rule.id}/${part.count.id}`}, part.count, amount, names, region.place)];
}

/** One finding for each part that is there but too thin. */
function checkDetail(rule: Rule, parts: readonly string[], min: number, item: Item, all: readonly Part[]): Result[] {
  return parts.flatMap((id): Result[] => {
    const region = item.parts.get(id);
    const label = all.find((part) => part.id === id)?.label ?? id;
    if (!region) return [];
    const amount = pointsOf(region).length;
    if (amount === 0) return [];
    return [amount >= min ? pass(rule, region.place, `${item.name}: ${counted(amount, 'point')} in ${label}`) : fail(rule, region.place, `Unexpected ${counted(amount, 'point')} in \`${label}\` of \`${item.name}\`, expected at least ${min}`)];
  });
}
