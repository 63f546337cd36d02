import {defineStage} from '../define.js';
import {checklist} from './checklist.js';
import {metadata, wholes} from './metadata.js';
import {sections} from './sections/index.js';

/** Stage 5 of the guide, in its order and its words. */
export const milestoneDesign = defineStage({
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
  parents: ['milestones-overview', 'architecture'],
  metadata,
  wholes,
  sections,
  checklist,
  rules: ['prose/*', 'overview/*', 'links/broken'],
});
