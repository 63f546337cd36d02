import type {ChecklistGroup} from '../define.js';
import {DIAGRAMS, FILE, LINKS, PLACEHOLDERS} from '../common.js';

/** The guide's twelve items in its order and its words, then the rest of what it asks for, in three groups. */
export const checklist: readonly ChecklistGroup[] = [
  {
    id: 'verification',
    title: 'Verification checklist',
    items: [
      {
        id: 'executive-summary',
        text: 'Executive Summary provides clear context',
        rules: ['executive-summary', 'executive-summary/*'],
        review: true,
      },
      {id: 'goal', text: "Goal section includes what it proves AND what it doesn't", rules: ['goal', 'goal/*']},
      {
        id: 'architecture',
        text: 'Architecture has all three subsections (Diagram, Stack, Cost)',
        rules: ['architecture', 'architecture/*'],
      },
      {
        id: 'components',
        text: 'Core Components (3-6) each have all five subsections',
        rules: [
          'components',
          'components/count',
          'components/purpose',
          'components/features',
          'components/flow',
          'components/technical-design',
          'components/integration-points',
        ],
      },
      {id: 'phases', text: 'Implementation Phases expanded from overview with details', rules: ['phases', 'phases/*']},
      {id: 'metrics', text: 'Success Metrics have measurement details and rationale', rules: ['metrics', 'metrics/*']},
      {id: 'decisions', text: 'Design Decisions explain why this approach', rules: ['why', 'decisions', 'decisions/*']},
      {id: 'risks', text: 'Risks identified with mitigation strategies', rules: ['risks', 'risks/*']},
      {id: 'open-questions', text: 'Open Questions grouped by category', rules: ['open-questions', 'open-questions/*']},
      {id: 'next-steps', text: 'Next Steps have three time horizons', rules: ['next-steps', 'next-steps/*']},
      {
        id: 'forward-references',
        text: 'NO forward references to other milestones (M2, M3, etc.)',
        rules: ['prose/forward-reference', 'prose/milestone-reference'],
      },
      {
        id: 'related-documents',
        text: 'Related Documents section links back to overview and architecture',
        rules: ['related-documents', 'related-documents/*'],
      },
    ],
  },
  {
    id: 'metadata',
    title: 'Document metadata',
    items: [
      {
        id: 'title',
        text: 'Title and file name carry the number and the name',
        rules: ['metadata/title', 'metadata/file-name', 'metadata/stage'],
      },
      {id: 'status', text: 'Status is Planning, In Progress or Complete', rules: ['metadata/status']},
      {
        id: 'parents',
        text: 'Links to the parent document and the architecture document',
        rules: ['metadata/parent-document', 'metadata/architecture-reference'],
      },
      {
        id: 'footer',
        text: 'Document status and date of the last update at the bottom',
        rules: ['metadata/document-status', 'metadata/last-updated'],
      },
      FILE,
    ],
  },
  {
    id: 'principles',
    title: 'Key principles and pitfalls',
    items: [
      {id: 'sections', text: 'Every section once, in the order of the guide', rules: ['outcomes', 'order', 'duplicate-section']},
      {id: 'detail', text: 'Core components have substantial technical detail', rules: ['components/detail']},
      {id: 'timeline', text: 'Phases and deliverables, not weeks and months', rules: ['prose/timeline']},
      {id: 'code', text: 'A design, not code', rules: ['prose/code']},
      {id: 'vague-criteria', text: 'Success criteria can be measured', rules: ['prose/vague-criterion']},
      PLACEHOLDERS,
      DIAGRAMS,
    ],
  },
  {
    id: 'agreement',
    title: 'Agreement with the overview',
    items: [
      {
        id: 'overview',
        text: 'The overview names this document, with the same status',
        rules: ['overview/missing-document', 'overview/status'],
      },
      {
        id: 'copied',
        text: 'Goal, diagram, phases, metrics and outcomes are still what the overview says',
        rules: ['overview/goal', 'overview/diagram', 'overview/phases', 'overview/metrics', 'overview/outcomes', 'overview/accepted'],
      },
      LINKS,
    ],
  },
];
