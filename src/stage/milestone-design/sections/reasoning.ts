import type {Choice, Section} from '../../define.js';
import {part} from './part.js';

const levels: readonly Choice[] = [
  {name: 'High', accepted: ['h'], near: ['critical', 'severe', 'very high', 'major', 'certain', 'likely']},
  {name: 'Medium', accepted: ['med', 'm'], near: ['moderate', 'average', 'possible']},
  {name: 'Low', accepted: ['l'], near: ['minor', 'very low', 'negligible', 'none', 'unlikely']},
];

/** Why it is so, what may go wrong, what is open and what comes next. */
export const reasoning: readonly Section[] = [
  {
    id: 'why',
    title: 'Why This Approach?',
    aliases: ['Why *'],
    repeatable: true,
    severity: 'error',
    fix: 'Add a heading that begins with Why, such as `## Why This Approach?`, and the strategic reasons.',
  },
  {
    id: 'decisions',
    title: 'Design Decisions & Rationale',
    aliases: ['Design Decisions', 'Key Design Decisions', 'Decisions', 'Decisions and Rationale', 'Key Decisions', 'Technical Decisions'],
    severity: 'error',
    fix: 'Add `## Design Decisions & Rationale` with an H3 for each decision and its reasons.',
    items: {
      name: 'decision',
      form: 'heading',
      ownTextBeside: ['alternative'],
      parts: [
        part(
          'alternative',
          'Alternative Considered',
          'Add `**Alternative Considered**:` with what was considered and why it was rejected.',
          {
            severity: 'warning',
            holds: {kind: 'reasoned', words: 4},
            aliases: [
              'Alternative Considered *',
              'Alternatives Considered *',
              'Alternatives',
              'Alternative',
              'Alternative Rejected',
              'Alternatives Rejected',
              'Rejected Alternative',
              'Rejected Alternatives',
            ],
          },
        ),
      ],
    },
  },
  {
    id: 'risks',
    title: 'Risks & Mitigation',
    aliases: [
      'Risks',
      'Risks and Mitigations',
      'Risk Assessment',
      'Risk Mitigation',
      'Risks and Mitigation Strategies',
      'Risk and Mitigation',
    ],
    severity: 'error',
    fix: 'Add `## Risks & Mitigation` with an H3 for each risk.',
    items: {
      name: 'risk',
      form: 'heading',
      parts: [
        part('impact', 'Impact', 'Add `**Impact**: High`, `Medium` or `Low`, and what happens if it occurs.', {
          aliases: ['Impact *'],
          holds: {kind: 'choice', values: levels, whole: false},
        }),
        part('probability', 'Probability', 'Add `**Probability**: High`, `Medium` or `Low`, and how likely it is.', {
          aliases: ['Probability *', 'Likelihood *'],
          holds: {kind: 'choice', values: levels, whole: false},
        }),
        part('mitigation', 'Mitigation', 'Add `**Mitigation**:` and what will be done about it, with a fallback.', {
          aliases: ['Mitigations', 'Mitigation *'],
        }),
      ],
    },
  },
  {
    id: 'open-questions',
    title: 'Open Questions',
    aliases: ['Questions', 'Outstanding Questions'],
    severity: 'error',
    fix: 'Add `## Open Questions` with a heading for each category and the questions as a list below it.',
    items: {
      name: 'question',
      form: 'question',
      parts: [
        part(
          'decision',
          'Decision',
          'Add an indented `- Decision:` below the question: how it will be resolved, or the current thinking.',
          {aliases: ['Decided', 'Resolution', 'Current Thinking']},
        ),
      ],
    },
  },
  {
    id: 'next-steps',
    title: 'Next Steps',
    severity: 'error',
    fix: 'Add `## Next Steps` with the three horizons: Immediate, After …, Before Milestone Complete.',
    parts: [
      part('immediate', 'Immediate', 'Add `**Immediate** (Start Here):` and the first actions to take.', {
        aliases: ['Immediate *', 'Immediately', 'Start Here'],
      }),
      part('after', 'After *', 'Add `**After …**:` and the actions that follow the first ones.', {}),
      part('before', 'Before *', 'Add `**Before Milestone Complete**:` and the final validation, testing and documentation.', {}),
    ],
  },
  {
    id: 'related-documents',
    title: 'Related Documents',
    aliases: ['Related Docs', 'Related Documentation'],
    severity: 'error',
    fix: 'Add `## Related Documents` with links to the milestones overview and the architecture document.',
    parts: [
      part('overview', 'Milestones Overview', 'Add a link to the milestones overview.', {
        holds: {kind: 'link', stage: 'milestones-overview'},
        unlabelled: true,
      }),
      part('architecture', 'Architecture', 'Add a link to the architecture document.', {
        holds: {kind: 'link', stage: 'architecture'},
        unlabelled: true,
      }),
    ],
  },
];
