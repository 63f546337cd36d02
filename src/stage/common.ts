import type {ChecklistEntry} from './define.js';
import type {UserField} from './user.js';

/** Of every checklist: that the document can be read. */
export const FILE: ChecklistEntry = {
  id: 'file',
  text: 'The file can be read as it was meant',
  rules: ['metadata/front-matter', 'metadata/fence', 'waivers/*', 'review/*'],
};

/** Of the checklists of the guide's stages. */
export const PLACEHOLDERS: ChecklistEntry = {id: 'placeholders', text: 'No template text left in', rules: ['prose/placeholder']};
export const DIAGRAMS: ChecklistEntry = {
  id: 'diagrams',
  text: 'Diagrams are aligned and can be drawn',
  rules: ['diagram/alignment', 'diagram/syntax'],
};
export const LINKS: ChecklistEntry = {id: 'links', text: 'Links between the documents lead somewhere', rules: ['links/broken']};

/** Of the documents above the milestones, which change for years: when they were looked at last, and the items for their form. */
export const LAST_UPDATED: UserField = {
  id: 'last-updated',
  label: 'Last Updated',
  aliases: ['Last Update', 'Updated'],
  at: 'bottom',
  optional: true,
  holds: 'date',
  fix: 'Write a month and year or an ISO date, such as `January 2026` or `2026-01-20`.',
};
export const FOOTER: ChecklistEntry = {
  id: 'footer',
  text: 'The date of the last update, where there is one, is a date',
  rules: ['metadata/last-updated'],
};
export const ORDER: ChecklistEntry = {
  id: 'sections',
  text: 'Every section once, in the order of the guide',
  rules: ['order', 'duplicate-section'],
};
