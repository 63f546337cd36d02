import type {EngineRule} from '../engine-rule.js';
import {broken} from './broken.js';

/** Rules on what links lead to. */
export const links: readonly EngineRule[] = [broken];
