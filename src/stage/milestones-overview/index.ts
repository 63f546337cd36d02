import {completeStage} from '../complete/complete.js';
import {checklist} from './checklist.js';
import {guidance} from './guidance/index.js';
import {sections} from './sections.js';
import {LAST_UPDATED} from '../common.js';

/**
 * Stage 4 of the guide: every milestone with its goal, phases, metrics and outcomes.
 * Overviews are written in many forms, and `roadmap.md` is a common name: a document is asked for the rest of the form only when it has
 * more than half of it, and then in warnings. The milestones are read from any form.
 */
export const milestonesOverview = completeStage({
  id: 'milestones-overview',
  name: 'Milestones overview',
  files: ['(<slug>-)?(milestones-overview|milestones|roadmap|product-roadmap)'],
  parents: ['architecture'],
  lists: 'milestone-design',
  position: 0,
  claim: {sections: 3, rules: ['overview/*']},
  severity: 'warning',
  metadata: [
    {
      id: 'north-star',
      label: 'North Star',
      aliases: ['Vision', 'Product Vision', 'North Star Document'],
      fix: 'Write `**North Star**:` below the title, with one sentence or a link: what all milestones lead to.',
    },
    {
      id: 'related-documents',
      label: 'Related Documents',
      aliases: ['Related Docs', 'Architecture', 'Architecture Reference', 'Architecture Doc'],
      holds: {kind: 'link', stage: 'architecture'},
      fix: 'Write `**Related Documents**:` below the title, with a link to the architecture document.',
    },
    {
      id: 'strategic-approach',
      label: 'Strategic Approach',
      aliases: ['Approach', 'Strategy'],
      fix: 'Write `**Strategic Approach**:` below the title: the milestones in one line, joined by `→`.',
    },
    LAST_UPDATED,
  ],
  wholes: ['order', 'duplicate-section'],
  sections,
  checklist,
  rules: [
    ['prose/placeholder', 'warning'],
    ['prose/timeline', 'warning'],
    ['prose/code', 'warning'],
    'overview/missing-document',
    'links/broken',
    'diagram/*',
  ],
  guidance,
});
