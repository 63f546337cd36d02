import type {ChecklistGroup} from '../define.js';
import {DIAGRAMS, FILE, FOOTER, LINKS, ORDER, PLACEHOLDERS} from '../common.js';

export const checklist: readonly ChecklistGroup[] = [
  {
    id: 'verification',
    title: 'Verification checklist',
    items: [
      {id: 'progression', text: 'A diagram shows the progression of all milestones', rules: ['progression', 'progression/*']},
      {
        id: 'milestones',
        text: 'Every milestone has its six parts (Goal, Diagram, What Gets Built, Metrics, Outcomes, Why)',
        rules: [
          'milestones',
          'milestones/goal',
          'milestones/diagram',
          'milestones/what-gets-built',
          'milestones/metrics',
          'milestones/outcomes',
          'milestones/why',
        ],
      },
      {
        id: 'status',
        text: 'Every milestone states its status, and links to its design once work has begun',
        rules: ['milestones/status', 'milestones/link'],
      },
      {id: 'decisions', text: 'Strategic Decisions explain the order of the milestones', rules: ['decisions', 'decisions/*']},
      {
        id: 'success-criteria',
        text: 'Success Criteria for each milestone and for the long term',
        rules: ['success-criteria', 'success-criteria/*'],
        review: true,
      },
      {id: 'next-steps', text: 'Next Steps say where the work stands and what comes next', rules: ['next-steps', 'next-steps/*']},
    ],
  },
  {
    id: 'metadata',
    title: 'Document metadata',
    items: [
      {
        id: 'header',
        text: 'North star, related documents and strategic approach at the top',
        rules: ['metadata/north-star', 'metadata/related-documents', 'metadata/strategic-approach'],
      },
      FOOTER,
      FILE,
    ],
  },
  {
    id: 'principles',
    title: 'Key principles and pitfalls',
    items: [
      ORDER,
      {id: 'timeline', text: 'Phases and deliverables, not weeks and months', rules: ['prose/timeline']},
      {id: 'code', text: 'A plan, not code', rules: ['prose/code']},
      PLACEHOLDERS,
      DIAGRAMS,
    ],
  },
  {
    id: 'agreement',
    title: 'Agreement with the milestone designs',
    items: [{id: 'documents', text: 'The milestone designs it links to exist', rules: ['overview/missing-document']}, LINKS],
  },
];
