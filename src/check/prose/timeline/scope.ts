import type {Passage} from '../../../document/passages.js';

/** What a passage speaks of: the work to be done, the plan in general, the product, a measure of it, or what is over or was turned down. */
type Scope = 'work' | 'plan' | 'product' | 'measure' | 'past';

const SECTIONS: Readonly<Record<string, Scope>> = {
  phases: 'work',
  'next-steps': 'work',
  components: 'product',
  architecture: 'product',
  'related-documents': 'product',
  metrics: 'measure',
};

type Named = readonly (readonly [Scope, RegExp])[];

/** What labels and leads say, the innermost first. */
const LABELS: Named = [
  ['past', /^(?:alternatives?|rejected|delivered|results?|completed|changes|history|background|lessons)\b/],
  ['measure', /\bcriteri(?:a|on)\b|^(?:done when|metrics?|measured?|how measured|kpis?)\b/],
  [
    'product',
    /^(?:configuration|features?|technical (?:design|details?)|integration points|(?:user|system) flow|cost structure|costs?|pricing)\b/,
  ],
];

/** What headings of sections say that the stage does not know. */
const HEADINGS: Named = [
  ['work', /^(?:phase|sprint|wave|step|stage|milestones?|week|month)\b/],
  [
    'past',
    /\b(?:change ?log|history|lessons?|retro(?:spective)?|revisions?|previous|archived?|results?|alternatives?|background|evidence|exit check)\b/,
  ],
  ['measure', /\b(?:criteria|metrics?|measurement|kpis?)\b/],
  ['product', /\b(?:configuration|features?|components?|architecture|costs?|pricing|schema|data model|security|api|user stories)\b/],
  [
    'work',
    /\b(?:phases?|plan|roadmap|roll ?out|timeline|schedule|tasks?|steps?|quick wins?|action items?|to ?dos?|priorit(?:y|ies)|(?:short|medium|mid|long) term|sprints?|waves?|efforts?|estimates?|resources?|team|staffing)\b/,
  ],
];

/** Headings, labels, columns and leads that announce a schedule, whole. */
const SCHEDULE = new RegExp(
  '^(?:(?:the|our|estimated|est|expected|planned|target|total|projected|rough|initial|overall|proposed|phase|milestone|project|implementation|' +
    'development|dev|delivery|release|launch|rollout|build|high level|suggested|tentative) )*' +
    '(?:timelines?|schedules?|durations?|efforts?|etas?|deadlines?|due|due date|time ?frames?|time (?:estimates?|required|needed)|estimates?|estimations?|(?<=(?:estimated|est|expected|planned|total|development|dev|build|implementation) )time|' +
    'estimated|when|calendar|roadmap|target (?:beta |mvp )?(?:launch|release|completion|delivery)|dates|quarter|sprints?|weeks?|months?|(?:person )?days|loe|start|end|finish|completion|(?:\\w+ )?hours(?= by (?:phase|task|milestone|role|week|sprint)$))' +
    '(?: (?:dates?|estimates?|range|in (?:days|weeks|months|hours)|(?:and|by) \\w+))?$',
);

/** Where a passage stands, as far as time is concerned. */
export interface Setting {
  readonly scope: Scope;
  /** It stands under a heading, label, lead or column that announces a schedule. */
  readonly isScheduled: boolean;
}

/** What a passage is about, from where it stands. */
export function settingOf({section, headings, labels, lead, column, row, kind}: Passage): Setting {
  const led = lead
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const above = led === undefined ? labels : [...labels, led];
  const named = above.toReversed().flatMap((label) => meantBy(LABELS, label))[0];
  const unknown = section === undefined ? headings.toReversed().flatMap((heading) => meantBy(HEADINGS, heading))[0] : undefined;
  const scope = named ?? (section === undefined ? unknown : SECTIONS[section]) ?? 'plan';
  const announcing = kind === 'cell' ? [column ?? '', ...(isValue(column) ? [row ?? ''] : []), ...headings] : [...headings, ...above];
  const isDated = kind === 'cell' && column === 'date' && scope === 'work';
  return {scope, isScheduled: isDated || ((scope === 'work' || scope === 'plan') && announcing.some((words) => SCHEDULE.test(words)))};
}

function isValue(column: string | undefined): boolean {
  return ['', 'value', 'values', 'detail', 'details', 'info', 'description'].includes(column ?? '');
}

function meantBy(names: Named, words: string): Scope[] {
  return names.flatMap(([scope, pattern]) => (pattern.test(words) ? [scope] : [])).slice(0, 1);
}
