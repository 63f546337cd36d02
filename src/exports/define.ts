import type {Message} from '../check/report.js';
import type {DashboardNext, DashboardProgress} from '../client/dashboard.js';
import type {Tally} from '../client/page.js';
import type {StatusChange} from '../history/define.js';
import type {Registers} from '../registers/define.js';

/** The content of `milestones.json`. What is added later is added beside; what changes otherwise is another version. */
export interface MilestonesFile {
  readonly $schema: './milestones.schema.json';
  readonly version: 1;
  readonly generator: {readonly name: string; readonly version: string};
  readonly site: {
    readonly title: string;
    /** The dashboard. */
    readonly url: string;
    readonly locale: string;
  };
  readonly totals: {
    readonly milestones: number;
    /** Milestones with the last status of their stage. */
    readonly complete: number;
    readonly errors: number;
    readonly warnings: number;
  };
  /** By stage, then by number. */
  readonly documents: readonly ExportedDocument[];
  /** The registers that the site has. */
  readonly registers: {readonly [Id in keyof Registers]?: readonly ExportedEntry<Registers[Id][number]>[]};
}

export interface ExportedDocument {
  /** Unique among the documents; also the name of its badge. */
  readonly name: string;
  readonly title: string;
  readonly number: number | null;
  readonly stage: {readonly id: string; readonly name: string};
  readonly isMilestone: boolean;
  /** `in-progress`, `unknown`; null where the stage has none. */
  readonly status: string | null;
  /** As the document has it. */
  readonly statusText?: string;
  readonly isComplete: boolean;
  /** The file, relative to the site. */
  readonly path: string;
  /** The page, without the domain. */
  readonly address: string;
  readonly url: string;
  readonly summary?: string;
  readonly tally: Tally;
  readonly progress: DashboardProgress;
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
  readonly openQuestions?: number;
  readonly highestRisk?: {readonly name: string; readonly level: string};
  readonly next?: Omit<DashboardNext, 'href'> & {readonly url: string};
  /** As the document has it. */
  readonly lastUpdated?: string;
  readonly findings: readonly ExportedFinding[];
  /** Changes of status, newest first. Absent where the past is unknown. */
  readonly changes?: readonly StatusChange[];
}

export type ExportedFinding = Pick<Message, 'ruleId' | 'severity' | 'reason' | 'note' | 'line' | 'column'> & {
  /** The heading it stands under, on the page. */
  readonly url: string;
  /** The page of the rule. */
  readonly help: string;
};

/** An entry with its place on the page of its register. */
type ExportedEntry<T> = T & {readonly url: string};
