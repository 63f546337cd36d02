import {TRACE_LINKS} from '../registers/define.js';
import {count, flag, list, object, oneOf, text, url, type Schema} from './describe.js';

const PLACE = {
  anchor: text('Where it stands on the page of its register.'),
  name: text('What it is called.'),
  url: url('The entry on the page of its register.'),
};
const ENTRY = {
  ...PLACE,
  path: text('The file of its document, relative to the site.'),
  line: count('The line in the file, from 1.'),
  'slug?': text('The id of the heading it stands under, on the page of its document.'),
};

const texts = (description: string): Schema => list(description, {type: 'string'});
const level = (description: string): Schema =>
  object(description, {
    'name?': text('One of the levels of the stage; absent where the document has none of them.'),
    of: texts('All levels of the stage, the highest first.'),
    text: text('What the document says beside it.'),
  });
const register = (description: string, properties: Readonly<Record<string, Schema>>): Schema =>
  list(description, object('An entry.', {...ENTRY, ...properties}));

const TRACED = object('One end of a link between documents.', {
  state: oneOf('Found at the other end, missing there, or nothing that could be known.', ['linked', 'missing', 'unknown']),
  'to?': object('Where it leads.', {path: text('The file, relative to the site.'), 'slug?': text('The id of the heading.')}),
  'found?': count('How many were found.'),
  'of?': count('Of how many.'),
  'holes?': texts('What has no counterpart, or stands there under another name.'),
});

/** What `registers` may have. */
export const REGISTER_SCHEMAS: Readonly<Record<string, Schema>> = {
  'risks?': register('The most severe first.', {
    impact: level('How much it would hurt.'),
    probability: level('How likely it is.'),
    mitigations: texts('What is done against it.'),
  }),
  'questions?': register('Open questions, by category.', {
    'category?': text('Its category.'),
    details: text('What it is about.'),
    decision: text('What was decided, in the words of the document, also words that decide nothing.'),
    isDecided: flag('Whether it is decided.'),
  }),
  'decisions?': register('Decisions.', {reasons: texts('Why it was decided so.'), alternatives: texts('What else was considered.')}),
  'metrics?': register('Success metrics.', {
    target: text('What is to be reached.'),
    measured: text('How it is measured.'),
    why: text('Why it counts.'),
  }),
  'components?': register('Components.', {
    purpose: text('What it is for.'),
    features: texts('Its features.'),
    integrations: texts('What it works with.'),
  }),
  'phases?': register('Phases.', {
    objective: text('What it is for.'),
    deliverables: texts('What it delivers.'),
    criteria: texts('By what its success is known.'),
  }),
  'next-steps?': register('Next steps, by horizon.', {
    horizon: text('The id of the horizon, such as `immediate`.'),
    label: text('The horizon as the document calls it.'),
    isDone: flag('Whether it is ticked.'),
  }),
  'traceability?': list(
    'Milestones from the overview to the architecture.',
    object('A milestone.', {
      ...PLACE,
      'path?': text('The file of its document, relative to the site; absent where there is none.'),
      'number?': text('Its number.'),
      links: object('What is traced.', Object.fromEntries(TRACE_LINKS.map((id) => [id, TRACED]))),
    }),
  ),
};
