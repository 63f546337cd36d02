import type {Example, Stage} from '../../stage/define.js';
import type {ListedRule} from './all-rules.js';
import {findingsIn} from './examples.js';
import {howToAccept, howToSet, howToWaive, severityOf} from './setting-words.js';

/** What is to be said of a rule, in order. A page, a terminal and a machine show the same words. */
export interface Explanation {
  readonly id: string;
  readonly url: string;
  /** What it asks for, in one sentence. */
  readonly summary: string;
  readonly sections: readonly ExplanationSection[];
}

/** A heading with what stands below it. */
export interface ExplanationSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Words are Markdown with nothing but code spans in it. */
export type Block =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  | {readonly kind: 'code'; readonly language: 'md' | 'js' | 'sh'; readonly name?: string; readonly text: string}
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};

/**
 * Explains a rule.
 * @param all every rule, among which its id may stand for several
 * @param stages those in force, by which its examples are checked
 */
export function explain(rule: ListedRule, all: readonly ListedRule[], stages: readonly Stage[]): Explanation {
  const {id, url, checks, guidance, fix} = rule;
  const sections: ExplanationSection[] = [
    {title: 'What it asks for', blocks: [text(`${checks}.`), ...namesOf(rule), ...holdersOf(rule, stages)]},
    ...(guidance ? [{title: 'Why', blocks: [text(guidance.why)]}] : []),
    ...(guidance
      ? [{title: 'A document that breaks it', blocks: [...documentsOf(guidance.fail), ...found(rule, guidance.fail, stages)]}]
      : []),
    ...(guidance ? [{title: 'A document that keeps it', blocks: documentsOf(guidance.pass)}] : []),
    {title: 'How to fix it', blocks: [text(fix)]},
    {title: 'Severity', blocks: [text(severityOf(rule)), ...howToSet(rule, all)]},
    ...optionsOf(rule),
    ...howToAccept(rule),
    ...howToWaive(rule),
  ];
  return {id, url, summary: `${checks}.`, sections};
}

function text(words: string): Block {
  return {kind: 'text', text: words};
}

/** Under which other headings and labels that counts which the rule asks for. */
function namesOf({aliases, isUnlabelled}: ListedRule): Block[] {
  if (isUnlabelled) return [text('It is looked for in the whole section, and needs no label.')];
  if (aliases.length === 0) return [];
  return [text(`Also accepted: ${aliases.map((name) => `\`${name.replace(/ \*$/, ' …')}\``).join(', ')}.`)];
}

function holdersOf({stages}: ListedRule, all: readonly Stage[]): Block[] {
  const names = stages.map(({name}) => name.toLowerCase());
  if (names.length === 0) return [text('No stage asks for it; name it in the `rules` of a stage of your own.')];
  if (names.length === all.length && names.length > 1) return [text('It holds for the documents of every stage.')];
  return [text(`It holds for documents of the ${names.length === 1 ? 'stage' : 'stages'} ${names.join(', ')}.`)];
}

function documentsOf(example: Example): Block[] {
  if (typeof example === 'string') return [{kind: 'code', language: 'md', text: example.replace(/\n+$/, '')}];
  return Object.entries(example).map(([name, content]) => ({kind: 'code', language: 'md', name, text: content.replace(/\n+$/, '')}));
}

/** What the check says of the failing example. */
function found(rule: ListedRule, example: Example, stages: readonly Stage[]): Block[] {
  const items = findingsIn(example, rule, stages).map(({path, message: {line, reason}}) =>
    typeof example === 'string' ? `Line ${line}: ${reason}` : `\`${path}\`, line ${line}: ${reason}`,
  );
  return items.length > 0 ? [text('What is found:'), {kind: 'list', items}] : [];
}

function optionsOf({options}: ListedRule): ExplanationSection[] {
  const rows = Object.entries(options).map(([name, {says, default: value}]) => [`\`${name}\``, says, `\`${JSON.stringify(value)}\``]);
  return rows.length > 0 ? [{title: 'Options', blocks: [{kind: 'table', head: ['Option', 'Meaning', 'Default'], rows}]}] : [];
}
