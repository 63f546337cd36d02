import type {ChecklistEntry, ChecklistGroup, Section, Stage} from '../define.js';
import {ruleOfField} from '../rules.js';
import {joined} from '../wording.js';
import {FILE} from '../common.js';

type Listed = Pick<Stage, 'name' | 'metadata' | 'wholes' | 'sections' | 'rules'>;

/** The checklist of a stage that names none: an item for each section, each metadata line, the wording, the links. */
export function derivedChecklist({name, metadata, wholes, sections, rules = []}: Listed): ChecklistGroup[] {
  const switched = rules.map((rule) => (typeof rule === 'string' ? rule : rule[0]));
  const isWhole = (id: string): boolean => wholes.some((whole) => whole.id === id);
  const form = ['order', 'duplicate-section'].filter((id) => isWhole(id));
  const title = ['metadata/title', 'metadata/file-name', 'metadata/stage'].filter((id) => isWhole(id));
  return [
    {
      id: 'sections',
      title: name,
      items: [
        ...sections.map((section) => ({id: section.id, text: textOf(section), rules: [section.id, `${section.id}/*`]})),
        ...entry('form', 'Every section once, in order', form),
      ],
    },
    {
      id: 'metadata',
      title: 'Document metadata',
      items: [
        ...entry('title', 'Title and file name say what it is', title),
        ...metadata.map((field) => ({
          id: `line-${field.id}`,
          text: withoutQuotes(ruleOfField(field).checks),
          rules: [`metadata/${field.id}`],
        })),
        FILE,
      ],
    },
    ...group('wording', 'Wording and links', [
      ...entry('wording', 'Wording keeps to the rules', startingWith(switched, 'prose/')),
      ...entry('agreement', 'It agrees with the documents it belongs to', startingWith(switched, 'overview/')),
      ...entry('links', 'Links lead somewhere', startingWith(switched, 'links/')),
    ]),
  ];
}

/** `Steps: each step has Action and Check`, `Context is written`. */
function textOf({title, optional, parts = [], items}: Section): string {
  const own =
    parts.length > 0
      ? `${title} has ${joined(
          parts.map(({label}) => plainName(label)),
          'and',
        )}`
      : `${title} is written`;
  const each =
    items && items.parts.length > 0
      ? `${title}: each ${items.name} has ${joined(
          items.parts.map(({label}) => plainName(label)),
          'and',
        )}`
      : `${title} has a ${items?.name ?? ''}`;
  const text = items ? each : own;
  return optional ? `${text}, where it is there` : text;
}

function plainName(label: string): string {
  return label.replace(/ \*$/, ' …');
}

function withoutQuotes(text: string): string {
  return text.replaceAll('`', '');
}

function startingWith(ids: readonly string[], family: string): string[] {
  return ids.filter((id) => id.startsWith(family));
}

/** An item, if there is a rule for it. */
function entry(id: string, text: string, rules: readonly string[]): ChecklistEntry[] {
  return rules.length > 0 ? [{id, text, rules}] : [];
}

function group(id: string, title: string, items: readonly ChecklistEntry[]): ChecklistGroup[] {
  return items.length > 0 ? [{id, title, items}] : [];
}
