import type {EngineRule} from '../engine-rule.js';
import {timeline} from './timeline.js';
import {vagueCriterion} from './vague-criterion.js';

export const prose: readonly EngineRule[] = [timeline, vagueCriterion];
