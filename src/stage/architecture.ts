import {defineStage} from './define.js';
import {readable} from './readable.js';

/** Stage 2: the system as a whole, to which every milestone refers. Recognised; its own rules are not checked. */
export const architecture = defineStage({
  id: 'architecture',
  name: 'Architecture',
  files: ['(<slug>-)?architecture'],
  parents: [],
  metadata: [],
  wholes: [],
  sections: [],
  checklist: [readable],
});
