import type {Section} from '../../define.js';
import {delivery} from './delivery.js';
import {reasoning} from './reasoning.js';
import {substance} from './substance.js';

/** The sections in the order of the guide. */
export const sections: readonly Section[] = [...substance, ...delivery, ...reasoning];
