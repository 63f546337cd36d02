import type {Nodes} from 'mdast';
import type {Place} from '../place.js';
import {oneLine, withoutEmoji} from '../words.js';

/** Words of an overview, and where they stand. */
export interface Told {
  readonly text: string;
  readonly place: Place;
}

export interface ToldPhase extends Told {
  /** As written: `1` of `Phase 1: The Wall`. */
  readonly number?: string;
  /** `The Wall`; absent where the overview says what the phase does, not how it is called. */
  readonly name?: string;
}

export interface ToldMetric extends Told {
  readonly name?: string;
  readonly target?: string;
}

/** A milestone as an overview describes it. */
export interface RoadmapEntry {
  readonly number?: string;
  readonly name: string;
  readonly status?: Told;
  /** The path of the detailed document, as it is linked. */
  readonly link?: string;
  readonly goal?: Told;
  /** The drawing or image under `Architecture Diagram`. */
  readonly diagram?: Nodes;
  readonly phases: readonly ToldPhase[];
  readonly metrics: readonly ToldMetric[];
  readonly outcomes: readonly Told[];
  readonly place: Place;
}

/** Text without emoji and without the colon at its end. */
export function cleaned(text: string): string {
  return oneLine(withoutEmoji(text)).replace(/\s*[:：]$/, '');
}
