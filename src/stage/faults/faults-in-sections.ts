import type {Content, Count, Part, Section, Stage} from '../define.js';
import {idFault, unknownStage} from './fault-words.js';
import {quoted} from '../wording.js';
import {FAMILIES} from '../rule-pattern.js';

/** Words that stand for something else in the ids of rules. */
const TAKEN = new Set<string>(['metadata', ...FAMILIES, 'order', 'duplicate-section']);

/** What is wrong with the sections, parts and metadata lines of a stage. */
export function partFaults({metadata, sections}: Stage, all: readonly Stage[], at: string): string[] {
  const none = sections.length === 0 ? [`Unexpected empty \`${at}.sections\`, expected at least one section, such as \`'Context'\``] : [];
  return [
    ...none,
    ...duplicates(metadata, `${at}.metadata`, 'metadata line'),
    ...metadata.flatMap(({id, holds}, index) => [
      ...idFault(id, `${at}.metadata[${index}].id`),
      ...contentFaults(holds, all, `${at}.metadata[${index}].holds`),
    ]),
    ...duplicates(sections, `${at}.sections`, 'section'),
    ...sections.flatMap((section, index) => sectionFaults(section, all, `${at}.sections[${index}]`)),
  ];
}

function sectionFaults({id, count, parts = [], items}: Section, all: readonly Stage[], at: string): string[] {
  const taken = TAKEN.has(id)
    ? [`Unexpected section id \`${id}\` in \`${at}\`, expected another word, because rules of all stages begin with it`]
    : [];
  const counts = [count, items?.count].flatMap((one) => one ?? []);
  return [
    ...idFault(id, `${at}.id`),
    ...taken,
    // Parts and counts share the words behind the section's id.
    ...duplicates([...parts, ...(items?.parts ?? []), ...counts, ...(items?.detail ? [items.detail] : [])], at, 'part'),
    ...(count ? countFaults(count, `${at}.count`) : []),
    ...parts.flatMap((part, index) => onePartFaults(part, parts, all, `${at}.parts[${index}]`)),
    ...(items?.count ? countFaults(items.count, `${at}.items.count`) : []),
    ...(items?.parts ?? []).flatMap((part, index) => onePartFaults(part, items?.parts ?? [], all, `${at}.items.parts[${index}]`)),
    ...(items?.detail?.parts ?? []).flatMap((part) => unknownPart(part, items?.parts ?? [], `${at}.items.detail.parts`)),
    ...(items?.ownTextBeside ?? []).flatMap((part) => unknownPart(part, items?.parts ?? [], `${at}.items.ownTextBeside`)),
  ];
}

function onePartFaults({id, holds, count, onlyWhen}: Part, beside: readonly Part[], all: readonly Stage[], at: string): string[] {
  return [
    ...idFault(id, `${at}.id`),
    ...contentFaults(holds, all, `${at}.holds`),
    ...(holds.kind === 'diagram' ? (holds.outside ?? []).flatMap((part) => unknownPart(part, beside, `${at}.holds.outside`)) : []),
    ...(count ? countFaults(count, `${at}.count`) : []),
    ...(onlyWhen ? unknownPart(onlyWhen.part, beside, `${at}.onlyWhen.part`) : []),
  ];
}

function unknownPart(id: string, parts: readonly Part[], at: string): string[] {
  if (parts.some((part) => part.id === id)) return [];
  return [
    `Unexpected part \`${id}\` in \`${at}\`, expected one of ${quoted(parts.map((part) => part.id)) || 'the parts, of which there are none'}`,
  ];
}

function contentFaults(holds: Content, all: readonly Stage[], at: string): string[] {
  if (holds.kind === 'choice')
    return Array.isArray(holds.values) && holds.values.length > 0
      ? []
      : [`Unexpected choice without \`values\` in \`${at}\`, expected a list such as \`['High', 'Low']\``];
  if (holds.kind !== 'link') return [];
  if (typeof holds.stage !== 'string') return [`Unexpected link without \`stage\` in \`${at}\`, expected the id of the stage it leads to`];
  return all.some(({id}) => id === holds.stage)
    ? []
    : [
        unknownStage(
          holds.stage,
          all.map(({id}) => id),
          `${at}.stage`,
        ),
      ];
}

function countFaults({min, max}: Count, at: string): string[] {
  const isWhole = Number.isInteger(min) && Number.isInteger(max) && min >= 0;
  return isWhole && min <= max
    ? []
    : [`Unexpected \`min: ${min}, max: ${max}\` in \`${at}\`, expected whole numbers of which \`min\` is not the greater`];
}

function duplicates(named: readonly {readonly id: string}[], at: string, word: string): string[] {
  const again = named.filter(({id}, index) => id !== '' && named.findIndex((one) => one.id === id) < index);
  return again.map(({id}) => `Unexpected second ${word} \`${id}\` in \`${at}\`, expected an \`id\` of its own for each`);
}
