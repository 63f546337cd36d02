import type {Stage} from '../define.js';
import {checklist} from './checklist.js';
import {guidance} from './guidance/index.js';
import {metadata, wholes} from './metadata.js';
import {sections} from './sections/index.js';

/** Stage 5 of the guide, in its order and its words. */
export const milestoneDesign: Stage = {
  id: 'milestone-design',
  name: 'Milestone design',
  files: ['milestone-<n>-<slug>', 'milestone-<n>', '<slug>-milestone', '<slug>-milestone-spec', 'M<n>'],
  notFiles: [
    '*-summary',
    '*-details',
    '*-review',
    '*-results',
    '*-result',
    '*-tasks',
    '*-task',
    '*-task-spec',
    '*-poc-design',
    '*-poc-spec',
  ],
  titles: ['Milestone <n>: <name>'],
  parents: ['milestones-overview', 'architecture'],
  position: 2,
  metadata,
  wholes,
  sections,
  checklist,
  rules: ['prose/*', 'overview/*', 'links/broken', 'diagram/*'],
  guidance,
};
