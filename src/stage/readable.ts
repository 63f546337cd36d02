import type {ChecklistGroup} from './define.js';

/** The checklist of a stage whose own rules are not checked yet: its documents can at least be read. */
export const readable: ChecklistGroup = {
  id: 'metadata',
  title: 'Document metadata',
  items: [
    {id: 'file', text: 'The file can be read as it was meant', rules: ['metadata/front-matter', 'metadata/fence', 'waivers/*', 'review/*']},
  ],
};
