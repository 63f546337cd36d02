import {completeStage} from '../complete/complete.js';
import {checklist} from './checklist.js';
import {guidance} from './guidance/index.js';
import {sections} from './sections.js';
import {LAST_UPDATED} from '../common.js';

/**
 * Stage 2 of the guide: the system as a whole, to which every milestone refers.
 * `architecture.md` is a common name: a document is asked for the rest of the form only when it has half of it, and then in warnings.
 */
export const architecture = completeStage({
  id: 'architecture',
  name: 'Architecture',
  files: ['(<slug>-)?architecture'],
  position: 1,
  claim: {sections: 4},
  severity: 'warning',
  metadata: [LAST_UPDATED],
  wholes: ['order', 'duplicate-section'],
  sections,
  checklist,
  rules: [['prose/placeholder', 'warning'], ['prose/timeline', 'warning'], ['prose/code', 'warning'], 'links/broken', 'diagram/*'],
  guidance,
});
