import type {State} from '../check/report.js';

/** The states of the checklist in the order in which the panel shows them: what a reader can act on comes first. */
export const PANEL_ORDER: readonly State[] = ['fail', 'review', 'warning', 'waived', 'notApplicable', 'pass'];
