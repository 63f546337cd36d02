import type {Stage} from './define.js';
import {readable} from './readable.js';

/** Stage 2: the system as a whole, to which every milestone refers. Recognised; its own rules are not checked. */
export const architecture: Stage = {
  id: 'architecture',
  name: 'Architecture',
  files: ['(<slug>-)?architecture'],
  parents: [],
  position: 1,
  metadata: [],
  wholes: [],
  sections: [],
  checklist: [readable],
};
