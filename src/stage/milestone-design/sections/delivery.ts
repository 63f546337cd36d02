import type {Section} from '../../define.js';
import {part} from './part.js';

/** How it comes about, and how one sees that it has: phases, metrics, outcomes. */
export const delivery: readonly Section[] = [
  {
    id: 'phases',
    title: 'Implementation Phases',
    aliases: ['Implementation Plan', 'Phases', 'Development Phases', 'Phased Implementation Plan', 'Phased Implementation'],
    severity: 'error',
    fix: 'Add `## Implementation Phases` and copy the phases from the milestones overview, an H3 each.',
    items: {
      name: 'phase',
      form: 'heading',
      parts: [
        part('objective', 'Objective', 'Add `**Objective**:` and what this phase achieves, in one sentence.', {
          aliases: ['Objectives', 'Objective *'],
          count: {
            id: 'count',
            of: 'sentences',
            min: 1,
            max: 1,
            severity: 'warning',
            fix: 'Say what the phase achieves in one sentence; move the rest to the deliverables.',
          },
        }),
        part('deliverables', 'Deliverables', 'Add `**Deliverables**:` and a list, with technical detail.', {
          aliases: ['Deliverables *', 'Key Deliverables *'],
        }),
        part('success-criteria', 'Success Criteria', 'Add `**Success Criteria**:` and a list of criteria that can be measured.', {
          aliases: ['Success Criteria *', 'Acceptance Criteria *', 'Exit Criteria', 'Success Criterion', 'Done When'],
        }),
        part('production-launch', 'Production Launch', 'Add `**Production Launch**:` and the steps of the launch to the last phase.', {
          aliases: ['Production Launch *', 'Launch', 'Launch Steps'],
          lastOnly: true,
        }),
      ],
    },
  },
  {
    id: 'metrics',
    title: 'Success Metrics',
    aliases: ['Metrics', 'Key Metrics', 'Success Metrics & KPIs'],
    severity: 'error',
    fix: 'Add `## Success Metrics` and copy the metrics from the milestones overview, each a bold line with its target, how it is measured and why it matters.',
    items: {
      name: 'metric',
      form: 'metric',
      parts: [
        part('target', 'Target', 'Add `- Target:` and the value from the milestones overview.', {aliases: ['Targets']}),
        part('measured', 'Measured', 'Add `- Measured:` and how the value is measured.', {
          aliases: ['Measured *', 'Measurement *', 'How Measured', "How It's Measured", 'How It Is Measured', 'How We Measure *'],
        }),
        part('why', 'Why', 'Add `- Why:` and why this metric matters.', {aliases: ['Why *', 'Rationale *']}),
      ],
    },
  },
  {
    id: 'outcomes',
    title: 'Key Outcomes',
    aliases: ['Outcomes', 'Expected Outcomes'],
    severity: 'error',
    fix: 'Add `## Key Outcomes` and copy the outcomes from the milestones overview, each as `✅ **Outcome**`.',
    items: {name: 'outcome', form: 'point', parts: []},
  },
];
