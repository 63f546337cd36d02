import type {Guidance} from '../../stage/define.js';
import type {EngineRule, Finding, Subject} from '../engine-rule.js';
import {fingerprintOf} from '../fingerprint.js';
import {acceptedIn} from './acceptances.js';
import {pairOf, type Pair} from './pair.js';

/** What the overview says of something, what the document says of it, and where the two differ. */
export interface Compared {
  readonly overview: string;
  readonly document: string;
  readonly differences: readonly Finding[];
}

/** A rule that compares one thing in the document with the overview. */
export interface Comparison extends Guidance, Pick<EngineRule, 'id' | 'checks' | 'fix'> {
  /** The evidence where the two agree. */
  readonly passed: string;
  /** Null where one of the two says nothing of it. */
  readonly compare: (pair: Pair) => Compared | null;
}

/** Makes a rule of a comparison: a difference that somebody has accepted is none, until one of the two sides changes. */
export function ruleOf({compare, passed, ...rest}: Comparison): EngineRule {
  const {id, fix} = rest;
  return {
    ...rest,
    severity: 'warning',
    passed: (subject) => {
      const compared = comparedIn(subject, compare);
      return compared && compared.differences.length > 0 ? 'The difference from the overview is accepted' : passed;
    },
    find: (subject) => {
      const compared = comparedIn(subject, compare);
      if (!compared) return null;
      const difference = fingerprintOf([compared.overview, compared.document]);
      const accepted = acceptedIn(subject.outline, id);
      if (accepted === difference) return [];
      const past = accepted === undefined ? '' : 'One of the two sides has changed since their difference was accepted. ';
      const advice = `If the difference is meant, record it with \`milestones accept ${asArgument(subject.outline.source.path)} ${id}\`.`;
      return compared.differences.map((finding): Finding => ({...finding, note: `${past}${finding.note ?? fix} ${advice}`, difference}));
    },
  };
}

/** Compares a document with the overview that names it, if there is one. */
export function comparedIn(subject: Pick<Subject, 'outline' | 'library'>, compare: Comparison['compare']): Compared | null {
  const pair = pairOf(subject);
  return pair ? compare(pair) : null;
}

/** A path as one would type it. */
export function asArgument(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `"${path}"`;
}
