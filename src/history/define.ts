/** What git tells of the documents of the current versions. Plain JSON. */
export interface History {
  /** What the present is compared with: the last tag, or the state a month ago. Absent where there is neither. */
  readonly since?: Since;
  /** All milestones together, oldest first, today last. A date without a milestone is left out. */
  readonly overall: readonly Point[];
  /** One for each document of the report, also for those that have no past. */
  readonly documents: readonly DocumentHistory[];
}

export interface Since {
  readonly kind: 'tag' | 'month';
  /** The name of the tag; the date of a month. */
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** All milestones as they were then. Absent where there was none. */
  readonly overall?: Point;
}

export interface DocumentHistory {
  /** The path in the report of today. */
  readonly path: string;
  /** Oldest first: the first days of months, then today. A date on which the document was not there is left out. */
  readonly points: readonly Point[];
  /** How it was at `since`; absent where it was not there. */
  readonly since?: Point;
  /** Newest first. The first status that a document has had is a change, too. Absent where nobody knows. */
  readonly changes?: readonly StatusChange[];
}

/** How the checklist of a document came out on a day, by the rules and settings of today. */
export interface Point {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Items that pass. */
  readonly passed: number;
  /** Items that apply. */
  readonly total: number;
  /** As in the report: `in-progress`, `unknown`; null where the stage has none, and where several documents are meant. */
  readonly status: string | null;
}

/** A commit after which a document has another status. */
export interface StatusChange {
  /** The commit that brought it to the branch. */
  readonly commit: string;
  /** ISO 8601 in UTC. Never later than today, whatever the clock of the author said. */
  readonly date: string;
  /** The name of the author, without address. */
  readonly author: string;
  /** Absent of the first status. */
  readonly from?: string;
  readonly to: string;
  /** The path of the document after the commit, in the repository. */
  readonly file: string;
}

/** Why nothing is known of the past. */
export type HistoryGap =
  /** The option `history` is off, or the site is not being built. */
  | 'off'
  /** There is no program `git`. */
  | 'no-git'
  /** The documents are in no repository, or in none with a commit. */
  | 'no-repository'
  /** The clone was made without history, as build servers do. */
  | 'shallow'
  /** Git could not be asked, or has taken too long. */
  | 'failed';

/** The past, or why it is unknown. */
export type Past = {readonly history: History} | {readonly gap: HistoryGap};
