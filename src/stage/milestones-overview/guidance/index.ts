import type {Guidance} from '../../define.js';
import {header} from './header.js';
import {milestones} from './milestones.js';
import {whole} from './whole.js';

/** What the pages of the overview's rules say, by rule id. */
export const guidance: Readonly<Record<string, Guidance>> = {...header, ...milestones, ...whole};
