import type {Choice, Content, Field, Part, Section, Stage} from './define.js';

/** Other names of what a stage asks for: rule id → names. `stage-id:rule-id` names that of one stage only. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Other spellings of the values that a part or a metadata line chooses from: rule id → value → spellings. */
export type Values = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * A stage that also knows other names, as documents in another language use them.
 * Keys are the ids of sections (`goal`), parts (`components/purpose`), metadata lines (`metadata/status`) and the form of the title
 * (`metadata/title`: `Meilenstein <n>: <name>`). The settings apply it to every stage that is in force.
 */
export function withAliases(stage: Stage, aliases: Aliases, values: Values = {}): Stage {
  const names = (id: string): readonly string[] => [...(aliases[id] ?? []), ...(aliases[`${stage.id}:${id}`] ?? [])];
  const spellings = (id: string): Values[string] => ({...values[id], ...values[`${stage.id}:${id}`]});
  const part = (section: Section, one: Part): Part => {
    const id = `${section.id}/${one.id}`;
    const more = names(id);
    return {
      ...one,
      aliases: [...(one.aliases ?? []), ...more],
      // What may stand as a section of its own may do so under its other names too.
      ...(one.headings ? {headings: [...one.headings, ...more]} : {}),
      holds: withSpellings(one.holds, spellings(id)),
    };
  };
  return {
    ...stage,
    titles: [...(stage.titles ?? []), ...names('metadata/title')],
    metadata: stage.metadata.map((field): Field => {
      const id = `metadata/${field.id}`;
      return {...field, aliases: [...(field.aliases ?? []), ...names(id)], holds: withSpellings(field.holds, spellings(id))};
    }),
    sections: stage.sections.map((section): Section => {
      const {parts, items} = section;
      return {
        ...section,
        aliases: [...(section.aliases ?? []), ...names(section.id)],
        ...(section.each ? {each: [...section.each, ...names(section.id).filter((name) => name.includes('<n>'))]} : {}),
        ...(parts ? {parts: parts.map((one) => part(section, one))} : {}),
        ...(items ? {items: {...items, parts: items.parts.map((one) => part(section, one))}} : {}),
      };
    }),
  };
}

function withSpellings(holds: Content, spellings: Values[string] = {}): Content {
  if (holds.kind !== 'choice') return holds;
  return {
    ...holds,
    values: holds.values.map((choice): Choice => ({...choice, accepted: [...(choice.accepted ?? []), ...(spellings[choice.name] ?? [])]})),
  };
}

/** The ids that `aliases` and `values` may name in a stage: sections, parts, metadata lines, the title. */
export function aliasKeys({metadata, sections, titles}: Stage): string[] {
  return [
    ...(titles ? ['metadata/title'] : []),
    ...metadata.map(({id}) => `metadata/${id}`),
    ...sections.flatMap(({id, parts = [], items}) => [id, ...[...parts, ...(items?.parts ?? [])].map((one) => `${id}/${one.id}`)]),
  ];
}

/** The ids whose values may have other spellings, with the values. */
export function valueKeys({metadata, sections}: Stage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, {holds}: Field | Part): void => {
    if (holds.kind === 'choice')
      found.set(
        id,
        holds.values.map(({name}) => name),
      );
  };
  for (const field of metadata) add(`metadata/${field.id}`, field);
  for (const {id, parts = [], items} of sections) for (const one of [...parts, ...(items?.parts ?? [])]) add(`${id}/${one.id}`, one);
  return found;
}
