import type {Aliases, Values} from '../stage/aliases.js';
import type {Choice, Severity, Stage} from '../stage/define.js';
import type {UserStage} from '../stage/user.js';

/** The words a rule is set with. `warning`, as reports say, is `warn`. */
export type Level = 'off' | 'warn' | 'warning' | 'error';

/** A level, or a level with the rule's options. */
export type RuleSetting = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>];

/** Rule id, `goal/*` for all below it, or `*`, each with `stage-id:` in front for one stage only → how it is set. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Status → rules that have another severity in documents with it. */
export type StatusSeverity = Readonly<Record<string, Readonly<Record<string, Level>>>>;

/** Settings for some files only. Later ones win. */
export interface Override {
  /** Globs over paths, such as `docs/archive/**`; one without `/` is compared with the file's name, one with `!` takes away. */
  readonly files: string | readonly string[];
  readonly rules?: RuleSettings;
  readonly statusSeverity?: StatusSeverity;
}

/** A status, with the colour of its badge where it is to have one. */
export type StatusSetting = string | Choice;

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
  readonly aliases?: Aliases;
  /** Further spellings of values: `risks/impact` → `{High: ['Hoch']}`. */
  readonly values?: Values;
  /** Further file names of a stage: stage id → patterns such as `<n>-<slug>`. */
  readonly include?: Readonly<Record<string, readonly string[]>>;
  /** Stages of your own, tried before the built-in ones. */
  readonly stages?: readonly UserStage[];
  readonly waivers?: {
    /** A waiver must say why. @default true */
    readonly requireReason?: boolean;
  };
  /** A file of findings that fail nothing, as `--update-baseline` writes it; relative to the file of the settings. */
  readonly baseline?: string;
}

/** The document a rule is asked of. */
export interface Where {
  /** As the globs of overrides see it. */
  readonly path: string;
  /** The stage's id. */
  readonly stage: string;
  readonly status: string | null;
}

/** How a rule is set for a document, and which key of the settings says so. */
export interface RuleInForce {
  /** Undefined where no setting speaks of it: its own severity holds. */
  readonly level?: Severity | 'off';
  /** `preset`, or a key such as `rules['goal/*']`. */
  readonly levelFrom?: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Option → the key that gives it. */
  readonly optionsFrom: Readonly<Record<string, string>>;
}

/** How the rules are set for one document. */
export type DocumentSettings = (ruleId: string) => RuleInForce;

/** The settings applied: what holds for each document. */
export interface InForce {
  readonly stages: readonly Stage[];
  readonly requireReason: boolean;
  /** The stage as it holds for one file, with its counts as set there. */
  readonly stageFor: (stage: Stage, path: string) => Stage;
  readonly ruleIn: (ruleId: string, where: Where) => RuleInForce;
}
