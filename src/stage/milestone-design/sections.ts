import type {Choice, Part, Section} from '../define.js';

const levels: readonly Choice[] = [
  {name: 'High', accepted: ['h'], near: ['critical', 'severe', 'very high', 'major', 'certain', 'likely']},
  {name: 'Medium', accepted: ['med', 'm'], near: ['moderate', 'average', 'possible']},
  {name: 'Low', accepted: ['l'], near: ['minor', 'very low', 'negligible', 'none', 'unlikely']},
];

const error = 'error' as const;
const warning = 'warning' as const;

/** A part that holds anything at all, under its label. */
function part(id: string, label: string, fix: string, more: Partial<Part> = {}): Part {
  return {id, label, fix, severity: error, holds: {kind: 'any'}, ...more};
}

/** The sections in the order of the guide. */
export const sections: readonly Section[] = [
    {
      id: 'executive-summary', title: 'Executive Summary', severity: error,
      fix: 'Add `## Executive Summary`: two or three paragraphs on what this milestone accomplishes, why it matters and where it fits.',
      count: {id: 'count', of: 'paragraphs', min: 2, max: 3, severity: warning, fix: 'Say it in two or three paragraphs: what this milestone accomplishes, why it matters, where it fits.'},
      parts: [part('key-principle', 'Key Principle', 'Add `**Key Principle**:` and one sentence that captures the core philosophy.', {aliases: ['Key Principles', 'Core Principle', 'Guiding Principle']})],
    },
    {
      id: 'goal', title: 'Goal', aliases: ['Goals', 'Milestone Goal', 'The Goal'], severity: error, ownText: true,
      fix: 'Add `## Goal` and copy the goal, two or three sentences, from the milestones overview.',
      parts: [
        part('proves', 'What This Milestone Proves', 'Add `**What This Milestone Proves**:` and three to five proof points.', {
          aliases: ['What This Proves', 'What It Proves', 'What Milestone Proves'], holds: {kind: 'points', min: 1},
          count: {id: 'count', of: 'points', min: 3, max: 5, severity: warning, fix: 'List three to five specific proof points.'},
        }),
        part('excludes', 'What This Milestone Does NOT Include', 'Add `**What This Milestone Does NOT Include**:` and what is out of scope.', {
          aliases: ["What This Milestone Doesn't Include", 'What This Does NOT Include', 'What It Does NOT Include', 'Out of Scope', 'Non-Goals', 'Not Included', 'Not in Scope'],
          headings: ['Out of Scope', 'Non-Goals', 'What This Milestone Does NOT Include', 'Not in Scope'], holds: {kind: 'points', min: 1},
        }),
      ],
    },
    {
      id: 'architecture', title: 'Architecture Overview', aliases: ['Architecture', 'System Architecture', 'High-Level Architecture', 'Technical Architecture', 'Architecture Design'], severity: error,
      fix: 'Add `## Architecture Overview` with the diagram, the technology stack and the cost structure.',
      parts: [
        part('diagram', 'High-Level System Diagram', 'Add `### High-Level System Diagram` with an ASCII or Mermaid diagram or an image; copy it from the milestones overview.', {
          aliases: ['System Diagram', 'Architecture Diagram', 'Diagram'], holds: {kind: 'diagram', outside: ['stack']}, unlabelled: true,
        }),
        part('stack', 'Technology Stack', 'Add `### Technology Stack`: each layer with its technologies, and what each is for, such as `- SQLite: local copy of the catalogue`.', {
          aliases: ['Tech Stack', 'Stack', 'Technologies'], holds: {kind: 'purposes'},
        }),
        part('cost', 'Cost Structure', 'Add `**Cost Structure**:` and what running this costs, also if it is nothing.', {
          aliases: ['Costs', 'Cost', 'Cost Model', 'Cost Breakdown', 'Cost Estimate'], holds: {kind: 'any'}, unlabelled: true,
        }),
      ],
    },
    {
      id: 'components', title: 'Core Components', aliases: ['Core Components Design', 'Components', 'Component Design', 'Core Component Design'], severity: error,
      fix: 'Add `## Core Components Design` with an H3 for each component.',
      items: {
        name: 'component', form: 'heading',
        count: {id: 'count', of: 'items', min: 3, max: 6, severity: warning, fix: 'Describe three to six components: split one that does too much, or merge small ones.'},
        parts: [
          part('purpose', 'Purpose', 'Add `**Purpose**:` and what this component does and why it is needed.'),
          part('features', 'Features', 'Add `**Features**:` and a list of what it can do.', {aliases: ['Key Features']}),
          part('flow', 'System Flow', 'Add `**System Flow**:` or `**User Flow**:` with the steps in a fence, joined by `↓`.', {aliases: ['User Flow', 'Flow']}),
          part('technical-design', 'Technical Design', 'Add `**Technical Design**:` and a list of design decisions.', {aliases: ['Technical Details']}),
          part('integration-points', 'Integration Points', 'Add `**Integration Points**:` and how it connects to each other system.', {aliases: ['Integration', 'Integrations']}),
        ],
        detail: {id: 'detail', parts: ['features', 'technical-design'], min: 2, severity: warning, fix: 'Core components carry the most detail of the document: name at least two features and two design decisions.'},
      },
    },
    {
      id: 'phases', title: 'Implementation Phases', aliases: ['Implementation Plan', 'Phases', 'Phased Implementation Plan', 'Phased Implementation'], severity: error,
      fix: 'Add `## Implementation Phases` and copy the phases from the milestones overview, an H3 each.',
      items: {
        name: 'phase', form: 'heading',
        parts: [
          part('objective', 'Objective', 'Add `**Objective**:` and what this phase achieves, in one sentence.', {
            aliases: ['Objectives'],
            count: {id: 'count', of: 'sentences', min: 1, max: 1, severity: warning, fix: 'Say what the phase achieves in one sentence; move the rest to the deliverables.'},
          }),
          part('deliverables', 'Deliverables', 'Add `**Deliverables**:` and a list, with technical detail.'),
          part('success-criteria', 'Success Criteria', 'Add `**Success Criteria**:` and a list of criteria that can be measured.', {aliases: ['Acceptance Criteria', 'Exit Criteria', 'Success Criterion', 'Done When']}),
          part('production-launch', 'Production Launch', 'Add `**Production Launch**:` and the steps of the launch to the last phase.', {aliases: ['Launch', 'Launch Steps'], lastOnly: true}),
        ],
      },
    },
    {
      id: 'metrics', title: 'Success Metrics', aliases: ['Metrics', 'Key Metrics'], severity: error,
      fix: 'Add `## Success Metrics` and copy the metrics from the milestones overview, each a bold line with its target, how it is measured and why it matters.',
      items: {
        name: 'metric', form: 'metric',
        parts: [
          part('target', 'Target', 'Add `- Target:` and the value from the milestones overview.', {aliases: ['Targets']}),
          part('measured', 'Measured', 'Add `- Measured:` and how the value is measured.', {aliases: ['Measurement', 'How Measured', 'Measured By', 'How It\'s Measured']}),
          part('why', 'Why', 'Add `- Why:` and why this metric matters.', {aliases: ['Rationale', 'Why It Matters', 'Why This Matters']}),
        ],
      },
    },
    {
      id: 'outcomes', title: 'Key Outcomes', aliases: ['Outcomes', 'Expected Outcomes'], severity: error,
      fix: 'Add `## Key Outcomes` and copy the outcomes from the milestones overview, each as `✅ **Outcome**`.',
      items: {name: 'outcome', form: 'point', parts: []},
    },
    {
      id: 'why', title: 'Why This Approach?', aliases: ['Why *'], repeatable: true, severity: error,
      fix: 'Add a heading that begins with Why, such as `## Why This Approach?`, and the strategic reasons.',
    },
    {
      id: 'decisions', title: 'Design Decisions & Rationale', aliases: ['Design Decisions', 'Key Design Decisions', 'Decisions', 'Decisions and Rationale', 'Key Decisions', 'Technical Decisions'], severity: error,
      fix: 'Add `## Design Decisions & Rationale` with an H3 for each decision and its reasons.',
      items: {
        name: 'decision', form: 'heading', ownTextBeside: ['alternative'],
        parts: [part('alternative', 'Alternative Considered', 'Add `**Alternative Considered**:` with what was considered and why it was rejected.', {
          severity: warning, aliases: ['Alternatives Considered', 'Alternatives', 'Alternative', 'Alternative Rejected', 'Alternatives Rejected', 'Rejected Alternative', 'Rejected Alternatives'],
        })],
      },
    },
    {
      id: 'risks', title: 'Risks & Mitigation', aliases: ['Risks', 'Risks and Mitigations', 'Risk Assessment', 'Risk Mitigation', 'Risks and Mitigation Strategies', 'Risk and Mitigation'], severity: error,
      fix: 'Add `## Risks & Mitigation` with an H3 for each risk.',
      items: {
        name: 'risk', form: 'heading',
        parts: [
          part('impact', 'Impact', 'Add `**Impact**: High`, `Medium` or `Low`, and what happens if it occurs.', {holds: {kind: 'choice', values: levels, whole: false}}),
          part('probability', 'Probability', 'Add `**Probability**: High`, `Medium` or `Low`, and how likely it is.', {aliases: ['Likelihood'], holds: {kind: 'choice', values: levels, whole: false}}),
          part('mitigation', 'Mitigation', 'Add `**Mitigation**:` and what will be done about it, with a fallback.', {aliases: ['Mitigations', 'Mitigation Strategy', 'Mitigation Strategies']}),
        ],
      },
    },
    {
      id: 'open-questions', title: 'Open Questions', aliases: ['Questions', 'Outstanding Questions'], severity: error,
      fix: 'Add `## Open Questions` with a heading for each category and the questions as a list below it.',
      items: {
        name: 'question', form: 'question',
        parts: [part('decision', 'Decision', 'Add an indented `- Decision:` below the question: how it will be resolved, or the current thinking.', {aliases: ['Decided', 'Resolution', 'Current Thinking']})],
      },
    },
    {
      id: 'next-steps', title: 'Next Steps', severity: error,
      fix: 'Add `## Next Steps` with the three horizons: Immediate, After …, Before Milestone Complete.',
      parts: [
        part('immediate', 'Immediate', 'Add `**Immediate** (Start Here):` and the first actions to take.', {aliases: ['Immediate *', 'Immediately', 'Start Here']}),
        part('after', 'After *', 'Add `**After …**:` and the actions that follow the first ones.', {}),
        part('before', 'Before *', 'Add `**Before Milestone Complete**:` and the final validation, testing and documentation.', {}),
      ],
    },
    {
      id: 'related-documents', title: 'Related Documents', aliases: ['Related Docs', 'Related Documentation'], severity: error,
      fix: 'Add `## Related Documents` with links to the milestones overview and the architecture document.',
      parts: [
        part('overview', 'Milestones Overview', 'Add a link to the milestones overview.', {holds: {kind: 'link', stage: 'milestones-overview'}, unlabelled: true}),
        part('architecture', 'Architecture', 'Add a link to the architecture document.', {holds: {kind: 'link', stage: 'architecture'}, unlabelled: true}),
      ],
    },
  ];
