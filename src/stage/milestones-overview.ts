import type {Stage} from './define.js';
import {readable} from './readable.js';

/** Stage 4: every milestone with its goal, phases, metrics and outcomes. Recognised and read; its own rules are not checked. */
export const milestonesOverview: Stage = {
  id: 'milestones-overview',
  name: 'Milestones overview',
  files: ['(<slug>-)?(milestones-overview|milestones|roadmap|product-roadmap)'],
  parents: ['architecture'],
  lists: 'milestone-design',
  position: 0,
  metadata: [],
  wholes: [],
  sections: [],
  checklist: [readable],
  rules: ['overview/missing-document'],
};
