import type {EngineRule} from '../engine-rule.js';

export const prose: readonly EngineRule[] = [];
