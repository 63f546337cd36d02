import type {Choice, Content, Stage} from '../stage/define.js';
import {statusesOf} from '../stage/status.js';
import type {StatusSetting} from './define.js';
import {joined} from '../stage/wording.js';

/**
 * Built-in stages with the statuses of a team in place of those of the guide, wherever a stage lets choose from these.
 * A status that is also one of the guide keeps the words that are known for it.
 */
export function withStatuses(stages: readonly Stage[], settings: readonly StatusSetting[]): Stage[] {
  const guide = stages.map((stage) => statusesOf(stage)).find((values) => values.length > 0) ?? [];
  const statuses = settings.map((setting): Choice => {
    const own = typeof setting === 'string' ? {name: setting} : setting;
    return {...guide.find(({name}) => name.toLowerCase() === own.name.toLowerCase()), ...own};
  });
  return stages.map((stage) => reworded({...stage, ...chooseFrom(stage, guide, statuses)}, guide, statuses));
}

function chooseFrom(
  {metadata, sections}: Stage,
  guide: readonly Choice[],
  statuses: readonly Choice[],
): Pick<Stage, 'metadata' | 'sections'> {
  const swap = <T extends {readonly holds: Content}>(one: T): T =>
    one.holds.kind === 'choice' && isSame(one.holds.values, guide) ? {...one, holds: {...one.holds, values: statuses}} : one;
  return {
    metadata: metadata.map((field) => swap(field)),
    sections: sections.map((section) => ({
      ...section,
      ...(section.parts ? {parts: section.parts.map((part) => swap(part))} : {}),
      ...(section.items ? {items: {...section.items, parts: section.items.parts.map((part) => swap(part))}} : {}),
    })),
  };
}

function isSame(values: readonly Choice[], guide: readonly Choice[]): boolean {
  return values.length === guide.length && values.every(({name}, index) => name === guide[index]?.name);
}

/** Remedies and checklist items name the statuses of the guide; they are to name those of the team. */
function reworded(stage: Stage, guide: readonly Choice[], statuses: readonly Choice[]): Stage {
  const [first = '', ...rest] = statuses.map(({name}) => name);
  const pairs = [
    [listed(guide, ''), listed(statuses, '')],
    // The first is written as part of a line: "Write `**Status**: Planning`, `In Progress` or `Complete`".
    [
      `${guide[0]?.name ?? ''}\`, ${listed(guide.slice(1), '`')}`,
      rest.length === 0 ? `${first}\`` : `${first}\`${rest.length === 1 ? ' or' : ','} ${listed(statuses.slice(1), '`')}`,
    ],
  ] as const;
  const say = (text: string): string => pairs.reduce((said, [from, to]) => said.replace(from, () => to), text);
  const mend = <T extends {readonly fix: string}>(one: T): T => ({...one, fix: say(one.fix)});
  return {
    ...stage,
    metadata: stage.metadata.map((field) => mend(field)),
    sections: stage.sections.map((section) => ({
      ...section,
      ...(section.parts ? {parts: section.parts.map((part) => mend(part))} : {}),
      ...(section.items ? {items: {...section.items, parts: section.items.parts.map((part) => mend(part))}} : {}),
    })),
    checklist: stage.checklist.map((group) => ({...group, items: group.items.map((item) => ({...item, text: say(item.text)}))})),
  };
}

function listed(choices: readonly Choice[], quote: string): string {
  const names = choices.map(({name}) => `${quote}${name}${quote}`);
  return joined(names, 'or');
}
