import type {EngineRule} from '../engine-rule.js';
import {code} from './code.js';
import {forwardReference} from './forward-reference.js';
import {milestoneReference} from './milestone-reference.js';
import {placeholder} from './placeholder.js';
import {timeline} from './timeline.js';
import {vagueCriterion} from './vague-criterion.js';

/** The rules of wording. */
export const prose: readonly EngineRule[] = [forwardReference, milestoneReference, timeline, code, vagueCriterion, placeholder];
