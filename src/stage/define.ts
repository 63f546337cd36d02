/** The words in which a stage is written down. A stage is data: everything else reads it. */

import type {Choice, Content, Count, Severity} from './content.js';

export type {Choice, Content, Count, Severity};

/** Something written under a label of its own, such as `**Purpose**:`. */
export interface Part {
  readonly id: string;
  /** What messages call it, where that is not the label. */
  readonly said?: string;
  /** The guide's label. It matches loosely: case, emoji, numbering and a trailing `(…)` do not matter. */
  readonly label: string;
  /** Other labels for the same part. A trailing ` *` stands for any further words. */
  readonly aliases?: readonly string[];
  /** Headings of the section level that count as this part, such as `## Out of Scope`. */
  readonly headings?: readonly string[];
  readonly severity: Severity;
  readonly fix: string;
  readonly holds: Content;
  readonly count?: Count;
  /** Asked of the last item of its section only. */
  readonly lastOnly?: boolean;
  /** Looked for in the whole section or item, not only under a label of its own. */
  readonly unlabelled?: boolean;
  /** Asked only of an item in which another part chooses one of these values: what is in progress has a link. */
  readonly onlyWhen?: {readonly part: string; readonly is: readonly string[]};
}

/** The repeated things of a section: its components, phases, metrics, risks, questions. */
export interface Items {
  /** The word for one of them, used in messages. */
  readonly name: string;
  /**
   * How one is recognised: a `heading` below the section; a `metric` (bold paragraph or bold-led list item);
   * a `point` (list item, bold line or heading); a `question` (list item below a category heading).
   */
  readonly form: 'heading' | 'metric' | 'point' | 'question';
  /** Names of the heading below which they stand, where that is not the section's own. */
  readonly below?: readonly string[];
  /** What an item must hold apart from the parts named here, so that it counts. */
  readonly ownTextBeside?: readonly string[];
  readonly parts: readonly Part[];
  readonly count?: Count;
  /** Parts that should hold at least `min` points each. */
  readonly detail?: {
    readonly id: string;
    readonly parts: readonly string[];
    readonly min: number;
    readonly severity: Severity;
    readonly fix: string;
  };
}

/** A section of a document, with what it must hold. */
export interface Section {
  readonly id: string;
  /** The guide's heading. */
  readonly title: string;
  /** Other headings for the same section; `<n>` stands for a number, a trailing ` *` for any further words. */
  readonly aliases?: readonly string[];
  /** Headings at the section's own level that are its items, such as `Milestone <n> *`; it needs no heading of its own then. */
  readonly each?: readonly string[];
  /** Read where it is there, never missed. */
  readonly optional?: boolean;
  /** More than one such heading is fine. */
  readonly repeatable?: boolean;
  readonly severity: Severity;
  readonly fix: string;
  /** The section has text before its first label or subheading. */
  readonly ownText?: boolean;
  readonly count?: Count;
  readonly parts?: readonly Part[];
  readonly items?: Items;
}

/** A labelled line at the top or the bottom of the document. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly at: 'top' | 'bottom';
  /** Read where it is there, never missed. */
  readonly optional?: boolean;
  readonly severity: Severity;
  readonly fix: string;
  readonly holds: Content;
}

/** A rule about the document as a whole, run by code of the same name. */
export interface Whole {
  readonly id: 'metadata/title' | 'metadata/file-name' | 'metadata/stage' | 'order' | 'duplicate-section';
  readonly checks: string;
  readonly severity: Severity;
  readonly fix: string;
}

/** Items of the checklist under one heading. */
export interface ChecklistGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChecklistEntry[];
}

/** An item of the checklist, with the rules that decide it. */
export interface ChecklistEntry {
  readonly id: string;
  /** The guide's words. */
  readonly text: string;
  /** Rule ids; `components/*` stands for every rule of that section. */
  readonly rules: readonly string[];
  /** A program can check the form, only a person the substance. */
  readonly review?: boolean;
}

/**
 * Documents that show a rule at work: one text, or several by their file names.
 * A text without file name is a document of the stage the rule belongs to.
 */
export type Example = string | Readonly<Record<string, string>>;

/** What the page of a rule says beside what the rule says of itself. */
export interface Guidance {
  /** Why the guide asks for it, in one or two sentences. */
  readonly why: string;
  /** Gives a finding of the rule. Run as a test. */
  readonly fail: Example;
  /** Gives none. Run as a test. */
  readonly pass: Example;
}

/** A kind of document, as data. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  /** File names without ending, first match wins. `<n>` is a number, `<slug>` any words, `(…)?` may be absent, `a|b` either. */
  readonly files: readonly string[];
  /** File names that match but belong to neighbours of this stage. `*` stands for any words. */
  readonly notFiles?: readonly string[];
  /** Forms of the title, the first as messages show it: `Milestone <n>: <name>`. */
  readonly titles?: readonly string[];
  /** Stages this one is written from. */
  readonly parents: readonly string[];
  /** The stage whose documents this one names one by one: a roadmap is read from it. */
  readonly lists?: string;
  /** Where its documents stand among those of other stages, in sidebars and on the dashboard: lower first. */
  readonly position: number;
  /** What makes a document with the name of the stage one of the stage. One section is enough by default. */
  readonly claim?: {
    /** So many of the sections. */
    readonly sections: number;
    /** Rules that hold for a document with fewer all the same; every other rule leaves it alone. */
    readonly rules?: readonly string[];
  };
  readonly metadata: readonly Field[];
  readonly wholes: readonly Whole[];
  readonly sections: readonly Section[];
  readonly checklist: readonly ChecklistGroup[];
  /** Rules of wording, agreement and links that hold for this stage: ids, or `prose/*` for all of a family; with a severity of their own or without. */
  readonly rules?: readonly Switch[];
  /** Rule id → what its page says. */
  readonly guidance?: Readonly<Record<string, Guidance>>;
}

/** A rule that a stage switches on, at its own severity or at this one. */
export type Switch = string | readonly [string, Severity];
