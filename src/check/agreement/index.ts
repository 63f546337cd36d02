import type {EngineRule} from '../engine-rule.js';
import {acceptedRule} from './accepted.js';
import {ruleOf, type Comparison} from './comparison.js';
import {diagram} from './diagram.js';
import {goal} from './goal.js';
import {metrics} from './metrics.js';
import {missingDocument} from './missing-document.js';
import {outcomes} from './outcomes.js';
import {phases} from './phases.js';
import {status} from './status.js';

/** What a document and its overview both say; each of these differences can be accepted. */
export const comparisons: readonly Comparison[] = [status, goal, diagram, phases, metrics, outcomes];

/** The rules of agreement between documents. */
export const agreement: readonly EngineRule[] = [missingDocument, ...comparisons.map((one) => ruleOf(one)), acceptedRule(comparisons)];
