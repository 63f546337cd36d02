import type {EngineRule} from '../engine-rule.js';
import {alignment} from './alignment.js';
import {syntax} from './syntax.js';

/** The rules of drawings. */
export const diagrams: readonly EngineRule[] = [alignment, syntax];
