import {translate} from '@docusaurus/Translate';
import type {RegisterId} from 'docusaurus-plugin-milestones/client';

/** What to write into a document so that a register has an entry; words in backticks are Markdown. */
export function howTo(id: RegisterId): string {
  switch (id) {
    case 'risks':
      return translate({
        id: 'milestones.register.empty.risks',
        message:
          'Write `## Risks & Mitigation` into a milestone document, and below it `### Risk: Name` with `**Impact**: High`, `**Probability**: Low` and `**Mitigation**:` with a list.',
        description: 'What an empty register of risks says; words in backticks are Markdown',
      });
    case 'questions':
      return translate({
        id: 'milestones.register.empty.questions',
        message: 'Write `## Open Questions` into a milestone document, below it a heading for each category and the questions as a list.',
        description: 'What an empty register of questions says; words in backticks are Markdown',
      });
    case 'decisions':
      return translate({
        id: 'milestones.register.empty.decisions',
        message:
          'Write `## Design Decisions & Rationale` into a milestone document, and below it a heading for each decision with its reasons and `**Alternative Considered**:`.',
        description: 'What an empty register of decisions says; words in backticks are Markdown',
      });
    case 'metrics':
      return translate({
        id: 'milestones.register.empty.metrics',
        message:
          'Write `## Success Metrics` into a milestone document, and below it each metric as a bold line with `- Target:`, `- Measured:` and `- Why:`.',
        description: 'What an empty register of metrics says; words in backticks are Markdown',
      });
    case 'components':
      return translate({
        id: 'milestones.register.empty.components',
        message:
          'Write `## Core Components Design` into a milestone document, and below it a heading for each component with `**Purpose**:`, `**Features**:` and `**Integration Points**:`.',
        description: 'What an empty register of components says; words in backticks are Markdown',
      });
    case 'phases':
      return translate({
        id: 'milestones.register.empty.phases',
        message:
          'Write `## Implementation Phases` into a milestone document, and below it a heading for each phase with `**Objective**:`, `**Deliverables**:` and `**Success Criteria**:`.',
        description: 'What an empty register of phases says; words in backticks are Markdown',
      });
    case 'next-steps':
      return translate({
        id: 'milestones.register.empty.nextSteps',
        message:
          'Write `## Next Steps` into a milestone document, and below it `**Immediate** (Start Here):`, `**After …**:` and `**Before Milestone Complete**:`, each with a list.',
        description: 'What an empty register of next steps says; words in backticks are Markdown',
      });
    default:
      return translate({
        id: 'milestones.register.empty.traceability',
        message:
          'Write an overview such as `milestones-overview.md` that names your milestones, or a milestone document such as `milestone-1-core.md`.',
        description: 'What an empty traceability matrix says; words in backticks are names of files',
      });
  }
}
