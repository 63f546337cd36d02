import type {ChecklistGroup, Choice, Content, Count, Field, Items, Part, Section, Severity, Stage, Whole} from './define.js';

/** A stage as somebody writes it: what has a good default may be left out. `completeStage` fills it in. */

/** Settings say `warn`, stages `warning`; both are understood. */
export type UserSeverity = Severity | 'warn';

/** A value to choose from: its name, or more of it. */
export type UserChoice = string | Choice;

/** What must be written: a kind alone, such as `diagram`, or a kind with what it asks for. */
export type UserContent =
  | 'any'
  | 'points'
  | 'diagram'
  | 'purposes'
  | 'reasoned'
  | 'date'
  | Content
  | {readonly kind: 'points'; readonly min?: number}
  | {readonly kind: 'reasoned'; readonly words?: number}
  | {readonly kind: 'choice'; readonly values: readonly UserChoice[]; readonly whole?: boolean};

export interface UserCount extends Partial<Omit<Count, 'severity' | 'min' | 'max'>> {
  readonly min: number;
  readonly max: number;
  /** @default 'warning' */
  readonly severity?: UserSeverity;
}

/** A part by its label alone, or with what is asked of it. */
export type UserPart = string | UserPartObject;

export interface UserPartObject extends Partial<Omit<Part, 'label' | 'severity' | 'holds' | 'count'>> {
  readonly label: string;
  /** @default 'error' */
  readonly severity?: UserSeverity;
  /** @default 'any' */
  readonly holds?: UserContent;
  readonly count?: UserCount;
}

export interface UserItems extends Partial<Omit<Items, 'name' | 'parts' | 'count' | 'detail'>> {
  readonly name: string;
  readonly parts?: readonly UserPart[];
  readonly count?: UserCount;
  readonly detail?: {
    readonly id?: string;
    readonly parts: readonly string[];
    readonly min: number;
    readonly severity?: UserSeverity;
    readonly fix?: string;
  };
}

/** A section by its title alone, or with what is asked of it. */
export type UserSection = string | UserSectionObject;

interface UserSectionObject extends Partial<Omit<Section, 'title' | 'severity' | 'count' | 'parts' | 'items'>> {
  readonly title: string;
  /** @default 'error' */
  readonly severity?: UserSeverity;
  readonly count?: UserCount;
  readonly parts?: readonly UserPart[];
  readonly items?: UserItems;
}

/** A metadata line by its label alone, or with what is asked of it. */
export type UserField = string | UserFieldObject;

interface UserFieldObject extends Partial<Omit<Field, 'label' | 'severity' | 'holds'>> {
  readonly label: string;
  /** @default 'error' */
  readonly severity?: UserSeverity;
  /** @default 'any' */
  readonly holds?: UserContent;
}

export interface UserStage extends Partial<Omit<Stage, 'id' | 'files' | 'metadata' | 'wholes' | 'sections' | 'checklist' | 'rules'>> {
  readonly id: string;
  readonly files: readonly string[];
  readonly sections: readonly UserSection[];
  /** Of all that names none of its own. @default 'error' */
  readonly severity?: UserSeverity;
  /** The statuses a document goes through: a line `**Status**:` at the top, and a badge. */
  readonly statuses?: readonly UserChoice[];
  readonly metadata?: readonly UserField[];
  /** @default the stage, order and duplicates; the title where `titles` are given */
  readonly wholes?: readonly (Whole['id'] | Whole)[];
  /** @default an item for each section, each metadata line, the wording and the links */
  readonly checklist?: readonly ChecklistGroup[];
  readonly rules?: readonly (string | readonly [string, UserSeverity])[];
}

/** Checks nothing at run time: it gives a stage its type where it is written. */
export function defineStage<const T extends UserStage>(stage: T): T {
  return stage;
}
