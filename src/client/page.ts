import type {Drawing} from '../drawings/draw.js';
import type {PageRegister} from './registers.js';
import type {Evidence, Message, State, WaivedMessage} from '../check/report.js';

/** What a document's page is given at build time. Plain JSON; shipped with that page only. */
export interface PageData {
  /** Absent on a page that is only read as CommonMark and belongs to no stage. */
  readonly document?: PageDocument;
  /** The drawings of its fences, by their `drawingKey`. Absent where there are none. */
  readonly drawings?: Readonly<Record<string, PageDrawing>>;
}

export type PageDrawing = Drawing;

export interface PageDocument {
  /** The stage's name, such as `Milestone design`. */
  readonly stage: string;
  /** `planning`, `in-progress`, `complete`, `unknown`; null where the stage has no status. */
  readonly status: string | null;
  /** How a status is shown that the theme does not know by itself. */
  readonly statusLook?: StatusLook;
  /** The status as the author wrote it. */
  readonly statusText?: string;
  readonly lastUpdated?: string;
  /** The metadata lines that link somewhere. `href` is absent where the target is not on the site. */
  readonly links: readonly PageLink[];
  /** Labels of the metadata lines, as written, which the header replaces. */
  readonly labels: readonly string[];
  /** What stands behind them and is shown in the header: a line that has no more than one of these is not shown in the text. */
  readonly values: readonly string[];
  readonly tally: Tally;
  readonly errors: number;
  readonly warnings: number;
  /** The checklist in its groups. Empty where the stage has none. */
  readonly groups: readonly PageGroup[];
  /** Where the dashboard is. Absent where something else has its address. */
  readonly dashboard?: string;
  /** The registers that have something of this document. */
  readonly registers?: readonly PageRegister[];
}

/** How a status of the settings is shown. */
export interface StatusLook {
  /** As it is written in the settings. */
  readonly name: string;
  /** How far it is among the statuses, from 0 to 1: its shape. */
  readonly done: number;
  /** One of the theme's colours, such as `info`, or any of CSS. */
  readonly color?: string;
}

export interface PageLink {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

export interface PageGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PageItem[];
}

export interface PageItem {
  readonly id: string;
  readonly text: string;
  readonly state: State;
  readonly evidence: readonly Evidence[];
  readonly messages: readonly PageMessage[];
}

export type PageMessage = Pick<Message, 'ruleId' | 'severity' | 'reason' | 'line' | 'column' | 'note' | 'url' | 'heading'> & {
  /** Its number on the page, from 1. */
  readonly number: number;
  /** The block of the text it speaks of, by its `blockKey`; absent where it is marked at its heading, or at the header. */
  readonly at?: string;
  /** A comment in the document waives it: why, and where the comment is. */
  readonly waiver?: WaivedMessage['waiver'];
};

/** How many checklist items are in each state. */
export type Tally = Readonly<Record<State, number>>;
