import type {EngineRule} from '../engine-rule.js';
import {alignment} from './alignment.js';

/** The rules of drawings. */
export const diagrams: readonly EngineRule[] = [alignment];
