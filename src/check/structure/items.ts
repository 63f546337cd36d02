import type {Item} from '../../document/items.js';
import type {FoundSection} from '../../document/outline.js';
import {firstWords, pointsOf} from '../../document/points.js';
import {oneLine, plain} from '../../document/words.js';
import type {Items, Part, Section} from '../../stage/define.js';
import {nameOf, ruleOfCount, ruleOfDetail, ruleOfPart, type Rule} from '../../stage/rules.js';
import {chosen, judge, type Surroundings} from './content.js';
import {checkCount, countSentences} from './count.js';
import {fail, pass, type Result} from '../result.js';
import {counted} from '../../stage/wording.js';

/** Checks the repeated things of a section: how many there are, and the parts of each. */
export function checkItems(section: Section, items: Items, found: FoundSection, surroundings: Surroundings): Result[] {
  const {count, detail, name} = items;
  const {heading} = found;
  const results: Result[] = [];
  if (count)
    results.push(
      ...checkCount(ruleOfCount(section.id, count, heading.text, name), count, found.items.length, heading.text, heading.place, name),
    );
  found.items.forEach((item, index) => {
    const isLast = index === found.items.length - 1;
    for (const part of items.parts)
      if ((!part.lastOnly || isLast) && isAsked(part, item, items.parts))
        results.push(...checkItemPart(ruleOfPart(section, part, items), part, item, surroundings));
    if (detail) results.push(...checkDetail(ruleOfDetail(section, items), detail.parts, detail.min, item, items.parts));
  });
  return results;
}

/** Whether another part chooses one of the values that the part depends on. */
function isAsked({onlyWhen}: Part, item: Item, parts: readonly Part[]): boolean {
  if (!onlyWhen) return true;
  const holds = parts.find(({id}) => id === onlyWhen.part)?.holds;
  const region = item.parts.get(onlyWhen.part);
  const words = region && firstWords(region)?.text;
  const found = holds?.kind === 'choice' && words !== undefined ? chosen(holds.values, words, holds.whole) : undefined;
  return found !== undefined && onlyWhen.is.includes(found.name);
}

/** A missing part is reported at the line of the item that lacks it. */
function checkItemPart(rule: Rule, part: Part, item: Item, surroundings: Surroundings): Result[] {
  const isAnywhere = part.unlabelled === true && part.holds.kind !== 'any';
  const region = isAnywhere ? item.region : item.parts.get(part.id);
  const name = nameOf(part);
  if (!region) return [fail(rule, item.place, `Unexpected missing \`${name}\` in \`${item.name}\``)];
  const verdict = judge(part.holds, region, name, surroundings);
  if (!verdict.ok && isAnywhere) return [fail(rule, item.place, `Unexpected missing \`${name}\` in \`${item.name}\``)];
  if (!verdict.ok) return [fail(rule, verdict.place, verdict.isEmpty ? `${verdict.reason} in \`${item.name}\`` : verdict.reason)];
  const result = pass(rule, verdict.place, `${item.name}: ${verdict.evidence}`);
  if (!part.count) return [result];
  const text = oneLine([region.value, ...region.nodes.map((node) => plain(node))].join(' '));
  const amount = part.count.of === 'sentences' ? countSentences(text) : pointsOf(region).length;
  return [result, ...checkCount(ruleOfCount(rule.id, part.count, name), part.count, amount, name, region.place)];
}

/** One finding for each part that is there but too thin. */
function checkDetail(rule: Rule, parts: readonly string[], min: number, item: Item, all: readonly Part[]): Result[] {
  return parts.flatMap((id): Result[] => {
    const region = item.parts.get(id);
    const label = all.find((part) => part.id === id)?.label ?? id;
    if (!region) return [];
    const amount = pointsOf(region).length;
    if (amount === 0) return [];
    return [
      amount >= min
        ? pass(rule, region.place, `${item.name}: ${counted(amount, 'point')} in ${label}`)
        : fail(rule, region.place, `Unexpected ${counted(amount, 'point')} in \`${label}\` of \`${item.name}\`, expected at least ${min}`),
    ];
  });
}
