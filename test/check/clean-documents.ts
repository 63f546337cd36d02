import {check} from '../../src/check/check.js';
import type {Look} from '../../src/check/library.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';

/** Where words can be put into a clean document: a text that stands there once, and what comes of it. */
export type Slot =
  | 'prose'
  | 'deliverable'
  | 'criterion'
  | 'technical'
  | 'step'
  | 'heading'
  | 'drawing'
  | 'table'
  | 'block'
  | 'phase'
  | 'phase name'
  | 'excluded'
  | 'category'
  | 'mitigation';

/** A milestone document without findings, with the documents around it. */
export interface CleanDocument {
  readonly name: string;
  readonly path: string;
  readonly overview: string;
  /** Path → text, its own among them. */
  readonly files: Readonly<Record<string, string>>;
  /** Its own number, and numbers of others as the words of a mutation use them. */
  readonly numbers: Readonly<Record<'o' | 'n' | 'm' | 'p', number>>;
  readonly slots: Readonly<Record<Slot, readonly [find: string, put: (words: string) => string]>>;
}

function filesOf(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, fixture(path)]));
}

const below =
  (find: string) =>
  (words: string): string =>
    `${find}\n${words}`;
const behind =
  (find: string) =>
  (words: string): string =>
    `${find} ${words}`;

const rain: CleanDocument = {
  name: 'rain',
  path: CLEAN,
  overview: 'clean/milestones-overview.md',
  files: filesOf(CLEAN_SET),
  numbers: {o: 1, n: 2, m: 4, p: 0},
  slots: {
    prose: ['and shown with their gaps.', behind('and shown with their gaps.')],
    deliverable: [
      '- Ten gauges with tipping bucket, counter and radio',
      (words) => `- Ten gauges with tipping bucket, counter and radio\n- ${words}`,
    ],
    criterion: [
      '- ✅ 500 poured tips per gauge give a count of 500',
      (words) => `- ✅ 500 poured tips per gauge give a count of 500\n- ✅ ${words}`,
    ],
    technical: [
      '- Millimetres are the difference of two counts, multiplied by 0.2',
      (words) => `- ${words}\n- Millimetres are the difference of two counts, multiplied by 0.2`,
    ],
    step: ["2. Measure radio reach from the hall's attic", (words) => `2. Measure radio reach from the hall's attic\n3. ${words}`],
    heading: ['### 3. Rain Table', behind('### 3. Rain Table')],
    drawing: ['Report is sent → acknowledged? → sleep', below('Report is sent → acknowledged? → sleep')],
    table: ['- Domain: ~$3/month', (words) => `- Domain: ~$3/month\n\n${words}`],
    block: [
      '- A jump after silence is shown as a sum over the gap',
      (words) => `- A jump after silence is shown as a sum over the gap\n\n${words}`,
    ],
    phase: [
      '- One gateway that stores every report and acknowledges it',
      (words) => `- One gateway that stores every report and acknowledges it\n\n${words}`,
    ],
    'phase name': ['### Phase 1: Gauges on the Air', behind('### Phase 1: Gauges on the Air')],
    excluded: ['- Snow: the gauges are not heated', (words) => `- Snow: the gauges are not heated\n- ${words}`],
    category: ['### Page\n', (words) => `### ${words}\n`],
    mitigation: [
      '- Gauges keep counting, and the next report carries the full count',
      (words) => `- ${words}\n- Gauges keep counting, and the next report carries the full count`,
    ],
  },
};

const SEEDS = [
  'clean-seeds/milestones-overview.md',
  'clean-seeds/seedshelf-architecture.md',
  'clean-seeds/milestone-2-lending.md',
] as const;

export const seeds: CleanDocument = {
  name: 'seeds',
  path: SEEDS[2],
  overview: SEEDS[0],
  files: filesOf(SEEDS),
  numbers: {o: 2, n: 3, m: 5, p: 1},
  slots: {
    prose: ['loans that were written down.', behind('loans that were written down.')],
    deliverable: [
      '- A loan book that accepts batches and skips known ids',
      (words) => `- A loan book that accepts batches and skips known ids\n- ${words}`,
    ],
    criterion: ['- A batch that is sent twice is stored once', (words) => `- A batch that is sent twice is stored once\n- ${words}`],
    technical: [
      '- Append-only table; a correction is a line of its own',
      (words) => `- ${words}\n- Append-only table; a correction is a line of its own`,
    ],
    step: [
      '2. Print twenty labels and leave them in the cellar',
      (words) => `2. Print twenty labels and leave them in the cellar\n3. ${words}`,
    ],
    heading: ['### 4.2 Loan Book', behind('### 4.2 Loan Book')],
    drawing: ['Rest is stored → ids are acknowledged', below('Rest is stored → ids are acknowledged')],
    table: ['labels $12 for each roll of 500.', (words) => `labels $12 for each roll of 500.\n\n${words}`],
    block: [
      '- A loan has an id made on the tablet, so that sending it twice does no harm',
      (words) => `- A loan has an id made on the tablet, so that sending it twice does no harm\n\n${words}`,
    ],
    phase: ['- A shelf list that shows jars below a fifth', (words) => `- A shelf list that shows jars below a fifth\n\n${words}`],
    'phase name': ['### Phase A: Labels and Loan Book', behind('### Phase A: Labels and Loan Book')],
    excluded: ['- Exchange with other valleys', (words) => `- Exchange with other valleys\n- ${words}`],
    category: ['**Shelf**:\n', (words) => `**${words}**:\n`],
    mitigation: [
      'a keeper weighs ten jars a month and corrects the fill',
      (words) => `a keeper weighs ten jars a month and corrects the fill; ${words}`,
    ],
  },
};

export const cleanDocuments: readonly CleanDocument[] = [rain, seeds];

/** Puts words into a slot, with the numbers of milestones that the document gives them. */
export function put({files, path, slots, numbers}: CleanDocument, slot: Slot, words: string): {text: string; words: string} {
  const clean = files[path] ?? '';
  const [find, replacement] = slots[slot];
  const filled = words.replace(/\{([onmp])\}/g, (_, name: 'o' | 'n' | 'm' | 'p') => String(numbers[name]));
  if (clean.split(find).length !== 2) throw new Error(`${path}: the slot ${slot} is not there once`);
  return {text: clean.replace(find, () => replacement(filled)), words: filled};
}

/** All findings in documents that are complete: file, line and rule. There is nothing beside them that a link could lead to. */
export function findingsIn(files: Readonly<Record<string, string>>): string[] {
  return found(files, () => false);
}

/** The same where nobody has looked at what stands beside them. */
export function findingsAlone(files: Readonly<Record<string, string>>): string[] {
  return found(files, () => undefined);
}

function found(files: Readonly<Record<string, string>>, look: Look): string[] {
  const report = check(
    Object.entries(files).map(([path, text]) => ({path, text})),
    {today: '2026-11-22', look},
  );
  return report.documents.flatMap(({path, messages}) => messages.map(({line, ruleId}) => `${path}:${line} ${ruleId}`)).toSorted();
}

/** The line a text stands on. */
export function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no ${words}`);
  return text.slice(0, at).split('\n').length;
}
