import type {Count, Items, Part, Section, Stage} from '../stage/define.js';

type OptionsOf = (ruleId: string) => Readonly<Record<string, unknown>>;

/** A stage with the numbers that the settings put in place of its own: `min` and `max` of counts, `min` of details. */
export function withCounts(stage: Stage, optionsOf: OptionsOf): Stage {
  const count = (above: string, one: Count): Count => ({...one, ...numbersIn(optionsOf(`${above}/${one.id}`), ['min', 'max'])});
  const part = (section: string, one: Part): Part => (one.count ? {...one, count: count(`${section}/${one.id}`, one.count)} : one);
  const items = (section: string, one: Items): Items => ({
    ...one,
    parts: one.parts.map((each) => part(section, each)),
    ...(one.count ? {count: count(section, one.count)} : {}),
    ...(one.detail ? {detail: {...one.detail, ...numbersIn(optionsOf(`${section}/${one.detail.id}`), ['min'])}} : {}),
  });
  return {
    ...stage,
    sections: stage.sections.map((section): Section => ({
      ...section,
      ...(section.count ? {count: count(section.id, section.count)} : {}),
      ...(section.parts ? {parts: section.parts.map((one) => part(section.id, one))} : {}),
      ...(section.items ? {items: items(section.id, section.items)} : {}),
    })),
  };
}

function numbersIn(options: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((name) => (typeof options[name] === 'number' ? [[name, options[name]]] : [])));
}
