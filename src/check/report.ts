import type {Place} from '../document/place.js';
import type {Severity} from '../stage/define.js';

/** The contract with every face of the engine: plain JSON, nothing else crosses the border. */
export interface Report {
  readonly version: 1;
  readonly documents: readonly DocumentReport[];
  readonly totals: Totals;
  /** What was skipped or could not be looked at, and why. */
  readonly notices: readonly Notice[];
}

/** What the whole report comes to. */
export interface Totals {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that a comment in the document waives. */
  readonly waived: number;
  /** Findings that the baseline knows already. Absent without one. */
  readonly known?: number;
}

/** A word about a file that is not a finding: it was skipped, or nothing was found in it. */
export interface Notice {
  readonly path: string;
  readonly reason: string;
  readonly note: string;
  /** The file cannot be read at all. */
  readonly unreadable?: true;
}

/** What is said of one document. */
export interface DocumentReport {
  readonly path: string;
  /** The stage's id. */
  readonly stage: string;
  readonly title: string;
  readonly number: number | null;
  /** One of the stage's statuses, in lower case with hyphens, or `unknown`; null where the stage has none. */
  readonly status: string | null;
  readonly messages: readonly Message[];
  /** Findings that a comment waives: told, but they fail nothing. */
  readonly waived: readonly WaivedMessage[];
  /** Findings that the baseline knows: told, but they fail nothing. Absent without a baseline. */
  readonly known?: readonly Message[];
  readonly checklist: readonly ChecklistItem[];
  readonly facts: Facts;
}

/** A finding. Lines and columns count from 1, columns in UTF-16 code units, the end exclusive. */
export interface Message extends Place {
  readonly ruleId: string;
  readonly severity: Severity;
  /** "Unexpected X, expected Y". */
  readonly reason: string;
  /** How to fix it. */
  readonly note: string;
  /** The page of the rule. */
  readonly url: string;
  /** The heading it stands under: its words, and its id on the page. */
  readonly heading?: {readonly text: string; readonly slug: string};
  /** An edit a machine may apply: offsets into the text without byte order mark. */
  readonly fix?: {readonly range: readonly [number, number]; readonly text: string};
  /** Of a difference from the overview: its fingerprint, which `milestones accept` records. */
  readonly difference?: string;
}

/** A finding somebody has decided to live with. */
export interface WaivedMessage extends Message {
  /** Why, in the words of the comment; empty where the settings ask for none. */
  readonly waiver: {readonly reason: string; readonly line: number};
}

export type State = 'pass' | 'fail' | 'warning' | 'review' | 'notApplicable' | 'waived';

/** An item of the checklist with its state. */
export interface ChecklistItem {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly state: State;
  readonly rules: readonly string[];
  /** What was seen, also when it is fine. */
  readonly evidence: readonly Evidence[];
  /** Of an item that a person decides. */
  readonly review?: Review;
}

/** What a person is asked to look at, and whether one has. */
export interface Review {
  /** The fingerprint of what is to be looked at, which a signature names. */
  readonly content: string;
  /** The sections to look at; none where it is the whole document. */
  readonly sections: readonly {readonly text: string; readonly line: number; readonly slug: string}[];
  /** Who has signed, and when, as far as the signature says. It is current until what is looked at changes. */
  readonly signed?: {readonly by?: string; readonly on?: string; readonly isCurrent: boolean};
}

/** What was seen, and where. */
export interface Evidence {
  readonly text: string;
  readonly line: number;
  readonly slug?: string;
}

/** What a document says of itself, for headers, badges and dashboards. */
export interface Facts {
  /** The status as written. */
  readonly statusText?: string;
  readonly lastUpdated?: string;
  readonly documentStatus?: string;
  /** The links of the metadata lines: field id → what is written there. */
  readonly links: Readonly<Record<string, {readonly text: string; readonly url: string}>>;
  /** The labels of the metadata lines as written, by which a page can find them. */
  readonly labels: readonly string[];
  /** The first words of the summary, or of the goal. */
  readonly summary?: string;
  /** Those without a decision. */
  readonly openQuestions?: number;
  readonly highestRisk?: {readonly name: string; readonly level: string; readonly slug?: string};
  /** The first that is left to do. */
  readonly nextStep?: {readonly text: string; readonly slug?: string};
  /** Of an overview: the milestones it names. */
  readonly milestones?: readonly NamedMilestone[];
}

/** A milestone as an overview names it. */
export interface NamedMilestone {
  readonly number?: string;
  readonly name: string;
  readonly status?: string;
  readonly link?: string;
  readonly line: number;
  readonly slug?: string;
  /** The path of the document it means, if there is one. */
  readonly document?: string;
}
