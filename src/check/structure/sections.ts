import {namesOf} from '../../document/items.js';
import type {FoundSection, Outline} from '../../document/outline.js';
import {point, type Place} from '../../document/place.js';
import {isWritten, pointsOf} from '../../document/points.js';
import type {Region} from '../../document/labels.js';
import {isNamed} from '../../document/words.js';
import type {Items, Part, Section} from '../../stage/define.js';
import {nameOf, ruleOfCount, ruleOfPart, ruleOfSection, rulesOfSection, shownName} from '../../stage/rules.js';
import {judge, type Surroundings} from './content.js';
import {checkCount, countParagraphs} from './count.js';
import {checkItems} from './items.js';
import {fail, notApplicable, pass, type Result} from '../result.js';
import {counted, withArticle} from '../../stage/wording.js';

/** Checks every section the stage asks for: that it is there, is written, and holds its parts and items. */
export function checkSections(outline: Outline, surroundings: Surroundings): Result[] {
  return outline.stage.sections.flatMap((section) => {
    const found = outline.sections.find((candidate) => candidate.section === section);
    return found ? checkSection(found, surroundings) : absentSection(section, outline);
  });
}

/** A missing section is one finding, where the order of the stage expects it; its parts do not apply. */
function absentSection(section: Section, outline: Outline): Result[] {
  const place = expectedPlace(section, outline);
  if (section.optional) return rulesOfSection(section).map((rule) => notApplicable(rule, place));
  const [own, ...inner] = rulesOfSection(section);
  const heading = section.each?.[0] === undefined ? section.title : shownName(section.each[0]);
  return [
    fail(own ?? ruleOfSection(section), place, `Unexpected missing section, expected \`## ${heading}\``),
    ...inner.map((rule) => notApplicable(rule, place)),
  ];
}

/** The heading of the next section of the stage that is there, else the end of the one before, else the first line. */
function expectedPlace(section: Section, outline: Outline): Place {
  const order = outline.stage.sections;
  const index = order.indexOf(section);
  const found = (candidate: Section): FoundSection | undefined => outline.sections.find((one) => one.section === candidate);
  const next = order.slice(index + 1).flatMap((candidate) => found(candidate) ?? [])[0];
  if (next) return next.heading.place;
  const previous = order
    .slice(0, index)
    .flatMap((candidate) => found(candidate) ?? [])
    .at(-1);
  return previous ? point(previous.lastLine) : point(1);
}

function checkSection(found: FoundSection, surroundings: Surroundings): Result[] {
  const {section, heading, region, items} = found;
  if (!isWritten(region)) {
    const inner = rulesOfSection(section).slice(1);
    return [
      fail(ruleOfSection(section), heading.place, `Unexpected empty section \`${heading.text}\``),
      ...inner.map((rule) => notApplicable(rule, heading.place)),
    ];
  }
  const results = [sectionResult(found)];
  if (section.count)
    results.push(
      ...checkCount(
        ruleOfCount(section.id, section.count, section.title),
        section.count,
        countParagraphs(found.entries, (key) => (section.parts ?? []).some((part) => isNamed(key, namesOf(part)))),
        section.title,
        heading.place,
      ),
    );
  for (const part of section.parts ?? []) results.push(...checkPart(part, found, surroundings));
  if (section.items && (items.length > 0 || section.items.form === 'question'))
    results.push(...checkItems(section, section.items, found, surroundings));
  return results;
}

/** The section itself: written, with text of its own or items where these are asked for. */
function sectionResult(found: FoundSection): Result {
  const {section, heading, items} = found;
  const rule = ruleOfSection(section);
  if (section.ownText && !hasOwnText(found)) return fail(rule, heading.place, `Unexpected \`${heading.text}\` without text of its own`);
  if (!section.items) return pass(rule, heading.place, heading.text);
  const {name, form, ownTextBeside} = section.items;
  if (form === 'question') return questionsResult(found);
  if (items.length === 0)
    return fail(rule, heading.place, `Unexpected \`${heading.text}\` without ${withArticle(name)}, expected ${howToBegin(section.items)}`);
  if (
    ownTextBeside &&
    !items.some((item) =>
      hasTextBeside(
        item.region,
        ownTextBeside.flatMap((id) => item.parts.get(id) ?? []),
      ),
    )
  ) {
    return fail(rule, heading.place, `Unexpected \`${heading.text}\` without reasons`);
  }
  return pass(rule, heading.place, counted(items.length, name));
}

/** How an item of a section begins. */
function howToBegin({form, below: [holder] = []}: Items): string {
  if (form !== 'heading') return 'at least one';
  return holder === undefined ? 'an H3 for each' : `a heading for each below \`${holder}\``;
}

/** Text before the first part. A label that is none, such as `**Goal**:`, is text too. */
function hasOwnText({section, entries}: FoundSection): boolean {
  const isPart = (key: string): boolean => (section.parts ?? []).some((part) => isNamed(key, namesOf(part)));
  const first = entries.findIndex((entry) => entry.kind !== 'block' && isPart(entry.kind === 'label' ? entry.label.key : entry.key));
  return entries.slice(0, first < 0 ? undefined : first).some((entry) => {
    if (entry.kind === 'label') return entry.label.value !== '';
    return entry.kind === 'block' && isWritten({place: point(1), value: '', inline: [], nodes: [entry.node]});
  });
}

function hasTextBeside(region: Region, parts: readonly Region[]): boolean {
  const lines = new Set(parts.map(({place}) => place.line));
  const taken = new Set(parts.flatMap(({nodes}) => nodes));
  const rest = region.nodes.filter((node) => !taken.has(node) && !lines.has(node.position?.start.line ?? 0));
  return isWritten({...region, nodes: rest});
}

const NONE_LEFT =
  /^(?:none|no (?:open |outstanding |further |remaining )*questions?|all (?:open )?questions (?:are |have been )?(?:resolved|answered|closed)|n\/a)\b/i;

/** Questions stand below category headings. A section that says there are none left is fine. */
function questionsResult({section, heading, items, region}: FoundSection): Result {
  const rule = ruleOfSection(section);
  const loose = items.filter((item) => item.category === undefined);
  if (loose.length > 0)
    return fail(
      rule,
      heading.place,
      `Unexpected ${counted(loose.length, 'question')} without a category, expected a heading above each group`,
    );
  if (items.length > 0)
    return pass(
      rule,
      heading.place,
      `${counted(items.length, 'question')} in ${counted(new Set(items.map(({category}) => category)).size, 'group')}`,
    );
  if (NONE_LEFT.test(pointsOf(region)[0]?.text ?? '')) return pass(rule, heading.place, 'No question left open');
  return fail(rule, heading.place, `Unexpected \`${heading.text}\` without a list of questions below category headings`);
}

function checkPart(part: Part, found: FoundSection, surroundings: Surroundings): Result[] {
  const {section, heading, parts} = found;
  const rule = ruleOfPart(section, part);
  const region = part.unlabelled && part.holds.kind !== 'any' ? found.region : parts.get(part.id);
  const name = nameOf(part);
  const countRule = part.count ? [ruleOfCount(rule.id, part.count, name)] : [];
  if (!region)
    return [
      fail(rule, heading.place, `Unexpected missing \`${name}\` in \`${heading.text}\``),
      ...countRule.map((count) => notApplicable(count, heading.place)),
    ];
  const besides = part.holds.kind === 'diagram' ? (part.holds.outside ?? []).flatMap((id) => parts.get(id) ?? []) : [];
  const verdict = judge(part.holds, region, name, surroundings, besides);
  if (!verdict.ok) {
    const isWhole = region === found.region;
    const reason = isWhole ? `Unexpected missing \`${name}\` in \`${heading.text}\`` : verdict.reason;
    const place = isWhole ? heading.place : verdict.place;
    return [fail(rule, place, reason), ...countRule.map((count) => notApplicable(count, place))];
  }
  const {count} = part;
  const counts = count ? countRule.flatMap((counting) => checkCount(counting, count, pointsOf(region).length, name, region.place)) : [];
  return [pass(rule, verdict.place, verdict.evidence), ...counts];
}
