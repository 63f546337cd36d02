import type {Choice, Severity, Stage} from '../stage/define.js';
import type {Rule} from '../stage/rules.js';

/** The words a user sets a rule with. */
export type Level = 'off' | 'warn' | 'error';

/** A level, or a level with the rule's options. */
export type RuleSetting = Level | readonly [Level, Readonly<Record<string, unknown>>];

/** Rule id, or `goal/*` for all of a section or family → how it is set. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Status, in lower case with hyphens → rules that have another severity in documents with it. */
export type StatusSeverity = Readonly<Record<string, Readonly<Record<string, Level>>>>;

/** Settings for some files only. Later ones win. */
export interface Override {
  /** Globs over paths, such as `docs/archive/**`. */
  readonly files: string | readonly string[];
  readonly rules?: RuleSettings;
  readonly statusSeverity?: StatusSeverity;
}

/** A status with the colour of its badge. */
export interface StatusSetting extends Choice {
  /** One of Infima's colours, or any CSS colour. */
  readonly color?: string;
}

/** What a team decides about the checks, the same for the site and the command line. */
export interface Settings {
  /** Where severities start from. @default 'recommended' */
  readonly preset?: 'recommended' | 'strict';
  readonly rules?: RuleSettings;
  readonly statusSeverity?: StatusSeverity;
  readonly overrides?: readonly Override[];
  /** The statuses of a milestone, instead of Planning, In Progress and Complete. */
  readonly statuses?: readonly StatusSetting[];
  /** Further names of sections, parts and metadata lines: `components/purpose` → `['Zweck']`. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Further file names of a stage: stage id → patterns such as `<n>-<slug>`. */
  readonly include?: Readonly<Record<string, readonly string[]>>;
  /** Stages of your own, tried before the built-in ones. */
  readonly stages?: readonly Stage[];
  readonly waivers?: {
    /** A waiver must say why. @default true */
    readonly requireReason?: boolean;
  };
}

/** The settings applied: what holds for each document. */
export interface InForce {
  readonly stages: readonly Stage[];
  readonly requireReason: boolean;
  /** The stage as it holds for one file, with its counts as set there. */
  readonly stageFor: (stage: Stage, path: string) => Stage;
  readonly severityOf: (rule: Pick<Rule, 'id' | 'severity'>, path: string, status: string | null) => Severity | 'off';
  /** The options of a rule for one file, as given. */
  readonly optionsOf: (ruleId: string, path: string) => Readonly<Record<string, unknown>>;
}
