import {architecture} from './architecture/index.js';
import type {Stage} from './define.js';
import {milestoneDesign} from './milestone-design/index.js';
import {milestonesOverview} from './milestones-overview/index.js';

/** The built-in stages, in the order in which a file name is tried on them. */
export const stages: readonly Stage[] = [milestoneDesign, milestonesOverview, architecture];
