import {count, flag, list, object, oneOf, orNull, text, url, type Schema} from './describe.js';
import {REGISTER_SCHEMAS} from './schema-registers.js';

const STATES = {
  pass: count('Items that pass.'),
  fail: count('Items with an error.'),
  warning: count('Items with a warning.'),
  review: count('Items that a person has to look at.'),
  notApplicable: count('Items that do not apply.'),
  waived: count('Items whose findings are waived.'),
};

const FINDING = object('A rule that the document breaks.', {
  ruleId: text('The rule.'),
  severity: oneOf('How grave it is.', ['error', 'warning']),
  reason: text('What was found, and what was expected.'),
  note: text('How to fix it.'),
  line: count('The line in the file, from 1.'),
  column: count('The column in the line, from 1, in UTF-16 code units.'),
  url: url('The heading it stands under, on the page of the document.'),
  help: url('The page of the rule.'),
});

const CHANGE = object('A commit after which the document has another status.', {
  commit: text('The commit.'),
  date: {...text('When it was committed, in UTC.'), format: 'date-time'},
  author: text('The name of its author.'),
  'from?': text('The status before. Absent of the first status that the document has had.'),
  to: text('The status after.'),
  file: text('The file after the commit, relative to the repository.'),
});

const NEXT = object('What to do first. Absent where there is nothing to do, or the document does not say what.', {
  kind: oneOf('Mend an error, mend a warning, let a person look, or do what the document says comes next.', [
    'error',
    'warning',
    'review',
    'step',
  ]),
  text: text('What to do.'),
  'reason?': text('What was found.'),
  'line?': count('The line in the file, from 1.'),
  url: url('Where to do it, on the page of the document.'),
});

const DOCUMENT = object('A document of a stage.', {
  name: text(
    'What it is called in addresses: its number where only one document has it, otherwise the name of its file. Its badge is `badge/<name>.svg`.',
  ),
  title: text('Its title, without kind and number.'),
  number: orNull({type: 'number', description: 'Its number; null where it has none.'}),
  stage: object('Its stage.', {id: text('The id.'), name: text('The name.')}),
  isMilestone: flag('Whether it is one of those that overviews list.'),
  status: orNull(
    text('In lower case with hyphens, such as `in-progress`; `unknown` for none of those of the stage; null where the stage has none.'),
  ),
  'statusText?': text('The status as the document has it.'),
  isComplete: flag('Whether the status is the last one of the stage.'),
  path: text('The file, relative to the site.'),
  address: text('The page, without the domain.'),
  url: url('The page.'),
  'summary?': text('The first words of its summary.'),
  tally: object('How many items of the checklist are in each state.', STATES),
  progress: object('The checks of the checklist that apply. Where a program has decided none of them, `total` is 0.', {
    passed: count('Those that pass.'),
    total: count('All.'),
  }),
  errors: count('Findings at error level.'),
  warnings: count('Findings at warning level.'),
  waived: count('Findings that a comment in the document waives.'),
  'openQuestions?': count('Questions without a decision. Absent where it has no such section.'),
  'highestRisk?': object('The gravest of its risks.', {name: text('Its name.'), level: text('Its level.')}),
  'next?': NEXT,
  'lastUpdated?': text('The day of the last update as the document has it.'),
  findings: list('All findings, in the order of the text.', FINDING),
  'changes?': list('Changes of status by the history of git, newest first. Absent where the past is unknown.', CHANGE),
});

/** The schema of `milestones.json`, published beside it. */
export const MILESTONES_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'milestones.json of docusaurus-plugin-milestones, version 1',
  ...object('The stage documents of a site: what they say and how they were checked.', {
    $schema: {const: './milestones.schema.json', description: 'This schema.'},
    version: {const: 1, description: 'Counts up when something is left out or means something else; what is new does not count.'},
    generator: object('What has written the file.', {name: text('The package.'), version: text('Its version.')}),
    site: object('The site.', {title: text('Its title.'), url: url('Its dashboard.'), locale: text('Its language, such as `en`.')}),
    totals: object('All documents together.', {
      milestones: count('Milestones.'),
      complete: count('Milestones with the last status of their stage.'),
      errors: count('Findings at error level.'),
      warnings: count('Findings at warning level.'),
    }),
    documents: list('By stage, then by number.', DOCUMENT),
    registers: object('What the documents say of one subject, drawn together: the registers that the site has.', REGISTER_SCHEMAS),
  }),
};
