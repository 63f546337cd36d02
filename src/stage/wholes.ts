import type {Whole} from './define.js';

/** The rules about a document as a whole, in words that fit any stage. */
export const WHOLES: Readonly<Record<Whole['id'], Whole>> = {
  'metadata/title': {
    id: 'metadata/title',
    severity: 'warning',
    checks: 'The document has a title, with the number in its file name if both have one',
    fix: 'Begin the document with a heading of the first level, with the number of its file name.',
  },
  'metadata/file-name': {
    id: 'metadata/file-name',
    severity: 'warning',
    checks: 'The file is named after its title',
    fix: 'Name the file after its title.',
  },
  'metadata/stage': {
    id: 'metadata/stage',
    severity: 'warning',
    checks: 'A document with the name of the stage has sections of the stage',
    fix: 'Write the sections of the stage, or, if this is another kind of document, give it another name or `stage: none` in its front matter.',
  },
  order: {
    id: 'order',
    severity: 'warning',
    checks: 'Sections stand in the order of the stage',
    fix: 'Move the section to its place in the order of the stage.',
  },
  'duplicate-section': {
    id: 'duplicate-section',
    severity: 'warning',
    checks: 'A section appears once',
    fix: 'Merge the two sections, or rename the one that is something else.',
  },
};
