import {derivedChecklist} from './complete-checklist.js';
import {completePart, contentOf, countOf, idOf, partsOf, severityOf, valuesIn} from './complete-part.js';
import type {Field, Items, Section, Stage, Switch, Whole} from './define.js';
import type {UserField, UserItems, UserSection, UserStage} from './user.js';
import {WHOLES} from './wholes.js';

/** Behind the stages that are built in. */
const LAST = 3;

/** Fills in what a user left out of a stage. A stage that is complete stays as it is. */
export function completeStage(stage: UserStage): Stage {
  const {statuses, metadata = [], wholes, sections, checklist, rules, ...rest} = stage;
  const defaults: Whole['id'][] = [...(stage.titles ? (['metadata/title'] as const) : []), 'metadata/stage', 'order', 'duplicate-section'];
  const complete = {
    ...rest,
    name: stage.name ?? capital(stage.id.replaceAll('-', ' ')),
    parents: stage.parents ?? [],
    position: stage.position ?? LAST,
    metadata: [...(statuses ? [statusField(statuses)] : []), ...metadata.map((field) => completeField(field))],
    wholes: (wholes ?? defaults).map((whole) => (typeof whole === 'string' ? WHOLES[whole] : whole)),
    sections: sections.map((section) => completeSection(section)),
    rules: (rules ?? []).map((rule): Switch => (typeof rule === 'string' ? rule : [rule[0], severityOf(rule[1])])),
  };
  return {...complete, checklist: checklist ?? derivedChecklist(complete)};
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function statusField(statuses: NonNullable<UserStage['statuses']>): Field {
  return completeField({label: 'Status', holds: {kind: 'choice', values: statuses, whole: true}});
}

function completeField(given: UserField): Field {
  const field = typeof given === 'string' ? {label: given} : given;
  const {label, at = 'top'} = field;
  const holds = contentOf(field.holds);
  const written = at === 'top' ? `**${label}**:` : `*${label}*:`;
  return {
    ...field,
    id: field.id ?? idOf(label),
    at,
    holds,
    severity: severityOf(field.severity),
    fix: field.fix ?? `Write \`${written}\`${valuesIn(holds)} at the ${at} of the document.`,
  };
}

function completeSection(given: UserSection): Section {
  const section = typeof given === 'string' ? {title: given} : given;
  const {title, count, parts, items, ...rest} = section;
  const below = items ? itemsOf(items) : undefined;
  return {
    ...rest,
    id: section.id ?? idOf(title),
    title,
    severity: severityOf(section.severity),
    fix: section.fix ?? `Add \`## ${title}\`${below?.form === 'heading' ? ` with a heading for each ${below.name}` : ''}.`,
    ...(count ? {count: countOf(count, 'paragraphs')} : {}),
    ...(parts ? {parts: partsOf(parts)} : {}),
    ...(below ? {items: below} : {}),
  };
}

function itemsOf({parts = [], count, detail, ...items}: UserItems): Items {
  return {
    ...items,
    form: items.form ?? 'heading',
    parts: parts.map((part) => completePart(part)),
    ...(count ? {count: countOf(count, 'items')} : {}),
    ...(detail
      ? {
          detail: {
            ...detail,
            id: detail.id ?? 'detail',
            severity: severityOf(detail.severity ?? 'warning'),
            fix: detail.fix ?? `Say more: at least ${detail.min} points each.`,
          },
        }
      : {}),
  };
}
