import type {Rated} from '../check/levels.js';

/** The registers, in the order of their navigation. */
export const REGISTERS = ['risks', 'questions', 'decisions', 'metrics', 'components', 'phases', 'next-steps', 'traceability'] as const;

export type RegisterId = (typeof REGISTERS)[number];

/** What the documents say of one subject, drawn together. */
export interface Registers {
  /** The most severe first. */
  readonly risks: readonly Risk[];
  /** By category. */
  readonly questions: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly metrics: readonly Metric[];
  readonly components: readonly Component[];
  readonly phases: readonly Phase[];
  /** By horizon. */
  readonly 'next-steps': readonly Step[];
  readonly traceability: readonly Trace[];
}

/** Something that a document says. */
export interface Entry {
  /** Where it stands in its register; it does not change when other entries come or go, unless they have its name. */
  readonly anchor: string;
  readonly name: string;
  /** The path of its document, as in the report. */
  readonly path: string;
  readonly line: number;
  /** The id of the heading it stands under. */
  readonly slug?: string;
}

export interface Risk extends Entry {
  readonly impact: Level;
  readonly probability: Level;
  readonly mitigations: readonly string[];
}

/** A level as the document has it. */
export interface Level extends Rated {
  /** What the document says beside it. */
  readonly text: string;
}

export interface Question extends Entry {
  readonly category?: string;
  readonly details: string;
  /** What was decided, in the words of the document; also words that decide nothing, such as `TBD after the pilot`. */
  readonly decision: string;
  readonly isDecided: boolean;
}

export interface Decision extends Entry {
  /** Why it was decided so: the benefits, or the rationale. */
  readonly reasons: readonly string[];
  /** What else was considered, with why it was rejected, as written. */
  readonly alternatives: readonly string[];
}

export interface Metric extends Entry {
  readonly target: string;
  readonly measured: string;
  readonly why: string;
}

export interface Component extends Entry {
  readonly purpose: string;
  readonly features: readonly string[];
  readonly integrations: readonly string[];
}

export interface Phase extends Entry {
  readonly objective: string;
  readonly deliverables: readonly string[];
  readonly criteria: readonly string[];
}

export interface Step extends Entry {
  /** The id of the stage's part, such as `immediate`. */
  readonly horizon: string;
  /** The horizon as the document calls it, such as `After The Wall`. */
  readonly label: string;
  /** Ticked, or marked as done by a sign. */
  readonly isDone: boolean;
}

/** A milestone from the overview to the architecture. An overview that names it and a document make one row. */
export interface Trace extends Omit<Entry, 'path' | 'line' | 'slug'> {
  /** The path of its document, if there is one. */
  readonly path?: string;
  readonly number?: string;
  readonly links: Readonly<Record<TraceLink, Traced>>;
}

/** What is traced: the entry, the document, the links between the documents, and what the overview says of the design. */
export const TRACE_LINKS = ['overview', 'document', 'parent', 'architecture', 'components', 'phases', 'metrics', 'outcomes'] as const;

export type TraceLink = (typeof TRACE_LINKS)[number];

/** One end of a link found at the other, missing there, or nothing that could be known. */
export interface Traced {
  readonly state: 'linked' | 'missing' | 'unknown';
  /** Where it leads. */
  readonly to?: {readonly path: string; readonly slug?: string};
  /** How many of how many. */
  readonly found?: number;
  readonly of?: number;
  /** What has no counterpart, or stands there under another name. */
  readonly holes?: readonly string[];
}
