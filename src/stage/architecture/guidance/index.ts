import type {Guidance} from '../../define.js';
import {decisions} from './decisions.js';
import {flowAndStack} from './flow-and-stack.js';
import {surroundings} from './surroundings.js';
import {system} from './system.js';

/** What the pages of the architecture's rules say, by rule id. */
export const guidance: Readonly<Record<string, Guidance>> = {...system, ...flowAndStack, ...surroundings, ...decisions};
