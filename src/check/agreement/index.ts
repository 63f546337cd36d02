import type {EngineRule} from '../engine-rule.js';

export const agreement: readonly EngineRule[] = [];
