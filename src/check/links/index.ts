import type {EngineRule} from '../engine-rule.js';

export const links: readonly EngineRule[] = [];
