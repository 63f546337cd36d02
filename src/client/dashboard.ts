import type {State} from '../check/report.js';
import type {HistoryGap, Point, Since} from '../history/define.js';
import type {StatusLook, Tally} from './page.js';

/** What the dashboard is given at build time. Plain JSON; shipped with that page only. */
export interface Dashboard {
  /** The groups of the checklist, in order: one column each. `other` has the findings that no group asks for. */
  readonly groups: readonly {readonly id: string; readonly title: string}[];
  /** One row per milestone, in the order of their numbers. */
  readonly rows: readonly DashboardRow[];
  readonly totals: DashboardTotals;
  /** What each overview names, in its order. */
  readonly maps: readonly DashboardMap[];
  /** What git tells of the past of all milestones, or why nothing is known of it. Absent where nobody has asked. */
  readonly trend?: DashboardTrend | {readonly gap: HistoryGap};
  /** The address of the feed of status changes. Absent where there is none. */
  readonly feed?: string;
  /** Overviews, architecture documents and others without a status. */
  readonly parents: readonly DashboardLink[];
  /** Documents of other stages that have a status, stage by stage. */
  readonly others: readonly DashboardOthers[];
  /** Milestones that no overview names. Empty where there is no overview. */
  readonly unnamed: readonly DashboardLink[];
}

export interface DashboardRow {
  /** Of addresses: unique among the documents, and short. */
  readonly name: string;
  readonly title: string;
  readonly number: number | null;
  readonly href: string;
  readonly status: string;
  readonly statusLook?: StatusLook;
  readonly statusText?: string;
  readonly progress: DashboardProgress;
  /** Group id → what became of it. */
  readonly groups: Readonly<Record<string, DashboardCell>>;
  readonly errors: number;
  readonly warnings: number;
  /** What a person has not looked at yet. */
  readonly reviews: number;
  /** Absent where there is nothing to do, or the document does not say what. */
  readonly next?: DashboardNext;
  /** Those without a decision. */
  readonly openQuestions?: number;
  readonly highestRisk?: {readonly name: string; readonly level: string; readonly href: string};
  /** As it is written. */
  readonly lastUpdated?: string;
  /** The same as `YYYY-MM-DD` or `YYYY-MM`, where it is a date. */
  readonly updated?: string;
  readonly isInFuture?: true;
  readonly trend?: DashboardRowTrend;
}

/** How many of the items that apply pass. Nothing is known where no program has decided any: then `total` is 0. */
export interface DashboardProgress {
  readonly passed: number;
  readonly total: number;
}

/** A document and a group of the checklist. */
export interface DashboardCell {
  readonly tally: Tally;
  /** The first of what is left to do or was waived; the worst first. */
  readonly findings: readonly DashboardFinding[];
  /** How many more there are on the page. */
  readonly more: number;
}

export interface DashboardFinding {
  readonly state: State;
  readonly text: string;
  readonly line?: number;
  readonly href: string;
}

/** What to do first. */
export interface DashboardNext {
  /** Mend an error, mend a warning, let a person look, or do what the document says comes next. */
  readonly kind: 'error' | 'warning' | 'review' | 'step';
  readonly text: string;
  /** What was found. */
  readonly reason?: string;
  readonly line?: number;
  readonly href: string;
}

export interface DashboardRowTrend {
  /** Oldest first, today last. */
  readonly points: readonly Pick<Point, 'date' | 'passed' | 'total'>[];
  /** How it was at the time the present is compared with; `null` where it was not there. Absent where there is no such time. */
  readonly since?: {readonly passed: number; readonly total: number; readonly status: string | null} | null;
}

export interface DashboardTrend {
  readonly since?: Omit<Since, 'overall'> & {readonly passed?: number; readonly total?: number};
  readonly points: readonly Pick<Point, 'date' | 'passed' | 'total'>[];
}

export interface DashboardTotals {
  readonly milestones: number;
  /** Milestones that were checked and have no error. */
  readonly ready: number;
  /** Milestones of which nothing was checked. */
  readonly unchecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly reviews: number;
  readonly openQuestions: number;
  readonly tally: Tally;
  readonly progress: DashboardProgress;
  /** The statuses that occur, in their order: one name may have a look in each of two stages. */
  readonly statuses: readonly DashboardStatus[];
}

export interface DashboardStatus {
  readonly status: string;
  readonly look?: StatusLook;
  readonly count: number;
}

/** The progression of an overview. */
export interface DashboardMap {
  readonly title: string;
  readonly href: string;
  readonly stops: readonly DashboardStop[];
}

/** A milestone that an overview names. */
export interface DashboardStop {
  readonly name: string;
  readonly number?: string;
  /** Its document, else its place in the overview. */
  readonly href: string;
  /** There is no document yet. */
  readonly isAbsent?: true;
  /** Of the document; `unknown` where there is none. */
  readonly status: string;
  readonly statusLook?: StatusLook;
  /** What the overview says of its status, where there is no document. */
  readonly statusText?: string;
  /** The heading of the overview that it stands below, with others: a phase, a track. */
  readonly phase?: string;
  /** The overview says that it goes on beside the one before it. */
  readonly isParallel?: true;
  readonly errors?: number;
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
