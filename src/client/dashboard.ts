import type {StatusLook, Tally} from './page.js';

/** What the dashboard is given at build time. Plain JSON; shipped with that page only. */
export interface Dashboard {
  /** The groups of the checklist, in order: one column each. */
  readonly groups: readonly {readonly id: string; readonly title: string}[];
  /** One row per milestone, in the order of their numbers. */
  readonly rows: readonly DashboardRow[];
  readonly totals: DashboardTotals;
  /** Overviews, architecture documents and others without a status. */
  readonly parents: readonly DashboardLink[];
  /** Documents of other stages that have a status, stage by stage. */
  readonly others: readonly DashboardOthers[];
  /** Milestones that no overview names. Empty where there is no overview. */
  readonly unnamed: readonly DashboardLink[];
  /** Milestones that an overview names and that have no document. */
  readonly absent: readonly DashboardAbsent[];
}

export interface DashboardRow {
  readonly title: string;
  readonly number: number | null;
  readonly href: string;
  readonly status: string;
  readonly statusLook?: StatusLook;
  readonly statusText?: string;
  /** Group id → how many of its items are in each state. */
  readonly groups: Readonly<Record<string, Tally>>;
  readonly errors: number;
  readonly warnings: number;
  readonly openQuestions?: number;
  readonly highestRisk?: {readonly name: string; readonly level: string; readonly href: string};
  readonly nextStep?: {readonly text: string; readonly href: string};
  readonly lastUpdated?: string;
}

export interface DashboardTotals {
  readonly milestones: number;
  readonly errors: number;
  readonly warnings: number;
  readonly openQuestions: number;
  readonly tally: Tally;
  /** Status → how many milestones have it. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The statuses in their order, with how they are shown, where some are not known to the theme. */
  readonly statusLooks?: readonly {readonly status: string; readonly look?: StatusLook}[];
}

/** The documents of a stage that are no milestones. */
export interface DashboardOthers {
  /** The stage's name. */
  readonly stage: string;
  readonly documents: readonly (Pick<DashboardRow, 'title' | 'number' | 'href' | 'status' | 'statusLook' | 'statusText'> & {
    readonly tally: Tally;
  })[];
}

export interface DashboardLink {
  readonly title: string;
  readonly stage: string;
  readonly href: string;
}

export interface DashboardAbsent {
  readonly name: string;
  readonly number?: string;
  readonly status?: string;
  readonly overview: DashboardLink;
}
