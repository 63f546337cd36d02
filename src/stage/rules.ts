import type {Count, Field, Guidance, Items, Part, Section, Severity, Stage} from './define.js';
import {joined, oneOf} from './wording.js';

/** What a rule says about itself. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** How to mend what it finds. */
  readonly fix: string;
  /** What it asks for, in one sentence. */
  readonly checks: string;
}

/** Rules that hold for a document of any stage: it can be read as it was meant. */
export const FRONT_MATTER: Rule & Guidance = {
  id: 'metadata/front-matter',
  severity: 'error',
  checks: 'Front matter is YAML between two `---` lines',
  fix: 'Correct the line the message names.',
  why: 'Front matter says what a document is: its stage, its number, its place in the sidebar. If it cannot be read, all of that is lost without a word.',
  fail: '---\ntitle: Core: the first ten gauges\n---\n\n# Milestone 1: Core',
  pass: "---\ntitle: 'Core: the first ten gauges'\n---\n\n# Milestone 1: Core",
};
export const FENCE: Rule & Guidance = {
  id: 'metadata/fence',
  severity: 'error',
  checks: 'Every fence is closed',
  fix: 'Close the fence with a line of as many backticks or tildes as opened it. What follows the fence was not checked.',
  why: 'Everything behind a fence that nobody closes is drawing or code to a reader, a browser and every rule. Half the document disappears into it.',
  fail: '# Milestone 1: Core\n\n```\nTip → count → report\n\n## Goal\n\nMeasure rain on ten roofs.',
  pass: '# Milestone 1: Core\n\n```\nTip → count → report\n```\n\n## Goal\n\nMeasure rain on ten roofs.',
};

/** Every rule that a stage's data states, in the order of the stage. */
export function rulesOf(stage: Stage): Rule[] {
  return [
    FRONT_MATTER,
    FENCE,
    ...stage.metadata.map((field) => ruleOfField(field)),
    ...stage.wholes,
    ...stage.sections.flatMap((section) => rulesOfSection(section)),
  ];
}

/** That a line of the metadata is there and right. */
export function ruleOfField(field: Field): Rule {
  return {
    id: `metadata/${field.id}`,
    severity: field.severity,
    fix: field.fix,
    checks: `\`${field.label}\`${field.optional ? ', where it is given,' : ''} stands at the ${field.at} of the document${valuesOf(field)}`,
  };
}

function valuesOf({holds}: Field): string {
  if (holds.kind === 'choice') return ` and is ${oneOf(holds.values.map(({name}) => name))}`;
  if (holds.kind === 'link') return ` and links to a document of the stage \`${holds.stage}\``;
  return holds.kind === 'date' ? ' and is a date that is not in the future' : '';
}

/** The rules of one section, its own first. */
export function rulesOfSection(section: Section): Rule[] {
  const {items} = section;
  return [
    ruleOfSection(section),
    ...(section.count ? [ruleOfCount(section.id, section.count, `\`${section.title}\``)] : []),
    ...(section.parts ?? []).flatMap((part) => rulesOfPart(section, part)),
    ...(items?.count ? [ruleOfCount(section.id, items.count, `\`${section.title}\``, items.name)] : []),
    ...(items?.parts ?? []).flatMap((part) => rulesOfPart(section, part, items)),
    ...(items?.detail ? [ruleOfDetail(section, items)] : []),
  ];
}

/** That a section is there and written. */
export function ruleOfSection(section: Section): Rule {
  const {id, severity, fix, title, items, ownText, optional} = section;
  const more = items ? `has at least one ${items.name}` : ownText ? 'has text of its own' : undefined;
  const there = optional ? `, where it is there, ${more ?? 'is written'}` : ` is there${more === undefined ? '' : ` and ${more}`}`;
  return {id, severity, fix, checks: `The section \`${title}\`${there}`};
}

/** That a section, or each of its items, has a part. */
export function ruleOfPart(section: Section, part: Part, items?: Items): Rule {
  const which = part.lastOnly ? 'The last' : 'Each';
  const when = part.onlyWhen ? ` that is ${oneOf(part.onlyWhen.is)}` : '';
  const where = items ? `${which} ${items.name}${when}` : `\`${section.title}\``;
  return {
    id: `${section.id}/${part.id}`,
    severity: part.severity,
    fix: part.fix,
    checks: `${where} has \`${nameOf(part)}\`${askedOf(part)}`,
  };
}

/** What must stand under the label, where not anything will do. */
function askedOf({holds}: Part): string {
  if (holds.kind === 'choice') return `, which is ${oneOf(holds.values.map(({name}) => name))}`;
  if (holds.kind === 'link') return ` with a link to a document of the stage \`${holds.stage}\``;
  if (holds.kind === 'diagram') return ': a drawing in a fence, a Mermaid diagram or an image';
  if (holds.kind === 'purposes') return ', where at least one point says what it is for';
  if (holds.kind === 'reasoned') return ', which says more than a name';
  if (holds.kind === 'points') return ` with at least ${holds.min} point${holds.min === 1 ? '' : 's'}`;
  return holds.kind === 'date' ? ', which is a date that is not in the future' : '';
}

function rulesOfPart(section: Section, part: Part, items?: Items): Rule[] {
  const rule = ruleOfPart(section, part, items);
  return [rule, ...(part.count ? [ruleOfCount(rule.id, part.count, `\`${nameOf(part)}\``)] : [])];
}

/** @param word what is counted, where it is not the word of the count itself */
export function ruleOfCount(above: string, count: Count, holder: string, word: string = count.of.slice(0, -1)): Rule {
  const amount = count.min === count.max ? String(count.min) : `${count.min} to ${count.max}`;
  return {
    id: `${above}/${count.id}`,
    severity: count.severity,
    fix: count.fix,
    checks: `${holder} has ${amount} ${word}${count.max === 1 ? '' : 's'}`,
  };
}

/** That the parts of each item are not too thin. */
export function ruleOfDetail(section: Section, items: Items): Rule {
  const {id, severity, fix, min, parts} = items.detail ?? {id: 'detail', severity: 'warning', fix: '', min: 0, parts: []};
  const names = parts.flatMap((part) => items.parts.find((one) => one.id === part)?.label ?? []);
  return {
    id: `${section.id}/${id}`,
    severity,
    fix,
    checks: `${joined(
      names.map((name) => `\`${name}\``),
      'and',
    )} of each ${items.name} hold at least ${min} points each`,
  };
}

/** The label of a part in messages: `After …` for `After *`. */
export function nameOf(part: Part): string {
  return part.said ?? part.label.replace(/ \*$/, ' …');
}

/** A pattern of headings as a reader may take it: `Milestone N …` for `Milestone <n> *`. */
export function shownName(name: string): string {
  return name.replace('<n>', 'N').replace(/ ?\*$/, ' …');
}
