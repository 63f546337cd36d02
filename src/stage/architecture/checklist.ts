import type {ChecklistGroup} from '../define.js';
import {DIAGRAMS, FILE, FOOTER, LINKS, ORDER, PLACEHOLDERS} from '../common.js';

export const checklist: readonly ChecklistGroup[] = [
  {
    id: 'verification',
    title: 'Verification checklist',
    items: [
      {id: 'overview', text: 'Overview says what the system is and what its design rests on', rules: ['system-overview'], review: true},
      {id: 'diagram', text: 'A diagram shows the system as a whole', rules: ['architecture/diagram']},
      {
        id: 'components',
        text: 'Every component has purpose, inputs, outputs and dependencies',
        rules: ['architecture', 'architecture/purpose', 'architecture/inputs', 'architecture/outputs', 'architecture/dependencies'],
      },
      {id: 'data-flow', text: 'Data flows are described from end to end', rules: ['data-flow']},
      {id: 'technology-stack', text: 'The technology stack is justified', rules: ['technology-stack', 'technology-stack/*']},
      {id: 'integration-points', text: 'Integration points are named', rules: ['integration-points']},
      {id: 'decisions', text: 'Key decisions have context, options, decision and rationale', rules: ['decisions', 'decisions/*']},
      {id: 'constraints', text: 'Constraints, assumptions and what is left for later', rules: ['constraints', 'future']},
      {
        id: 'optional',
        text: 'Data model, security and observability, where they are told',
        rules: ['data-model', 'security', 'observability'],
      },
    ],
  },
  {
    id: 'metadata',
    title: 'Document metadata',
    items: [FOOTER, FILE],
  },
  {
    id: 'principles',
    title: 'Key principles and pitfalls',
    items: [
      ORDER,
      {id: 'timeline', text: 'A design, not a schedule', rules: ['prose/timeline']},
      {id: 'code', text: 'A design, not code', rules: ['prose/code']},
      PLACEHOLDERS,
      DIAGRAMS,
      LINKS,
    ],
  },
];
