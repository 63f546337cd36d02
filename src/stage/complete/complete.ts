import {derivedChecklist} from './complete-checklist.js';
import {completePart, contentOf, countOf, idOf, severityOf, valuesIn} from './complete-part.js';
import type {Field, Items, Section, Severity, Stage, Switch, Whole} from '../define.js';
import type {UserField, UserItems, UserSection, UserStage} from '../user.js';
import {WHOLES} from '../wholes.js';

/** Behind the stages that are built in. */
const LAST = 3;

/** Fills in what a user left out of a stage. A stage that is complete stays as it is. */
export function completeStage(stage: UserStage): Stage {
  const {statuses, metadata = [], wholes, sections, checklist, rules, severity: given, ...rest} = stage;
  const severity = severityOf(given);
  const defaults: Whole['id'][] = [...(stage.titles ? (['metadata/title'] as const) : []), 'metadata/stage', 'order', 'duplicate-section'];
  const complete = {
    ...rest,
    name: stage.name ?? capital(stage.id.replaceAll('-', ' ')),
    parents: stage.parents ?? [],
    position: stage.position ?? LAST,
    metadata: [...(statuses ? [statusField(statuses, severity)] : []), ...metadata.map((field) => completeField(field, severity))],
    wholes: (wholes ?? defaults).map((whole) => (typeof whole === 'string' ? WHOLES[whole] : whole)),
    sections: sections.map((section) => completeSection(section, severity)),
    rules: (rules ?? []).map((rule): Switch => (typeof rule === 'string' ? rule : [rule[0], severityOf(rule[1])])),
  };
  return {...complete, checklist: checklist ?? derivedChecklist(complete)};
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function statusField(statuses: NonNullable<UserStage['statuses']>, severity: Severity): Field {
  return completeField({label: 'Status', holds: {kind: 'choice', values: statuses, whole: true}}, severity);
}

function completeField(given: UserField, severity: Severity): Field {
  const field = typeof given === 'string' ? {label: given} : given;
  const {label, at = 'top'} = field;
  const holds = contentOf(field.holds);
  const written = at === 'top' ? `**${label}**:` : `*${label}*:`;
  return {
    ...field,
    id: field.id ?? idOf(label),
    at,
    holds,
    severity: severityOf(field.severity, severity),
    fix: field.fix ?? `Write \`${written}\`${valuesIn(holds)} at the ${at} of the document.`,
  };
}

function completeSection(given: UserSection, severity: Severity): Section {
  const section = typeof given === 'string' ? {title: given} : given;
  const {title, count, parts, items, ...rest} = section;
  const below = items ? itemsOf(items, severity) : undefined;
  return {
    ...rest,
    id: section.id ?? idOf(title),
    title,
    severity: severityOf(section.severity, severity),
    fix: section.fix ?? `Add \`## ${title}\`${below?.form === 'heading' ? ` with a heading for each ${below.name}` : ''}.`,
    ...(count ? {count: countOf(count, 'paragraphs')} : {}),
    ...(parts ? {parts: parts.map((part) => completePart(part, severity))} : {}),
    ...(below ? {items: below} : {}),
  };
}

function itemsOf({parts = [], count, detail, ...items}: UserItems, severity: Severity): Items {
  return {
    ...items,
    form: items.form ?? 'heading',
    parts: parts.map((part) => completePart(part, severity)),
    ...(count ? {count: countOf(count, 'items')} : {}),
    ...(detail
      ? {
          detail: {
            ...detail,
            id: detail.id ?? 'detail',
            severity: severityOf(detail.severity, 'warning'),
            fix: detail.fix ?? `Say more: at least ${detail.min} points each.`,
          },
        }
      : {}),
  };
}
