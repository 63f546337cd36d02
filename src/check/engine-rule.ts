import type {Outline} from '../document/outline.js';
import type {Passage} from '../document/passages.js';
import type {Place} from '../document/place.js';
import type {Guidance} from '../stage/define.js';
import type {Rule} from '../stage/rules.js';
import type {Library} from './library.js';

/** A rule that is code: of wording, of agreement between documents, of links. A stage switches it on by its id. */
export interface EngineRule extends Rule, Guidance {
  /** What the settings may say to it, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The evidence where nothing is found, such as `No calendar estimates`. */
  readonly passed: string | ((subject: Subject) => string);
  /** All that is wrong; null where the rule has nothing to judge. */
  readonly find: (subject: Subject) => readonly Finding[] | null;
}

/** An option of a rule. Each is a list of words or patterns, a number, or a switch; its default decides which. */
export interface RuleOption {
  readonly says: string;
  readonly default: readonly string[] | number | boolean;
}

/** What a rule is given to judge. */
export interface Subject {
  readonly outline: Outline;
  readonly passages: readonly Passage[];
  /** Only English wording is judged. */
  readonly isEnglish: boolean;
  readonly library: Library;
  /** The rule's options, each with its default where the settings say nothing. */
  readonly options: Readonly<Record<string, RuleOption['default']>>;
}

/** Something that is wrong, and where. */
export interface Finding {
  readonly place: Place;
  readonly reason: string;
  /** The remedy, where it is another than the rule's own. */
  readonly note?: string;
  readonly severity?: 'error' | 'warning';
  readonly fix?: {readonly range: readonly [number, number]; readonly text: string};
  /** The fingerprint of a difference between two documents, by which its author can accept it. */
  readonly difference?: string;
}
