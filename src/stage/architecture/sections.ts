import type {UserSection} from '../user.js';

/** The sections in the order of the guide; those that newer guides add are optional. */
export const sections: readonly UserSection[] = [
  {
    id: 'system-overview',
    title: 'Overview',
    aliases: ['System Overview', 'Introduction', 'Executive Summary', 'Summary'],
    fix: 'Add `## Overview`: what the system does, for whom, and the idea that its design rests on.',
  },
  {
    id: 'architecture',
    title: 'Architecture',
    aliases: ['System Architecture', 'High-Level Architecture', 'Architecture Overview', 'Architecture Diagram', 'System Design'],
    fix: 'Add `## Architecture` with the system diagram, and a heading for each component below `### Components`.',
    parts: [
      {
        id: 'diagram',
        label: 'System Diagram',
        holds: 'diagram',
        unlabelled: true,
        fix: 'Add `### System Diagram` with an ASCII or Mermaid diagram or an image.',
      },
    ],
    items: {
      name: 'component',
      below: ['Components', 'Core Components', 'Key Components', 'Main Components', 'System Components', 'Component Overview'],
      parts: [
        {
          label: 'Purpose',
          aliases: ['Purpose *', 'Responsibility', 'Responsibilities', 'Role'],
          fix: 'Add `- **Purpose**:` and what this component is for.',
        },
        {label: 'Inputs', aliases: ['Input', 'Inputs *', 'Receives'], fix: 'Add `- **Inputs**:` and what it is given.'},
        {label: 'Outputs', aliases: ['Output', 'Outputs *', 'Produces'], fix: 'Add `- **Outputs**:` and what it gives to others.'},
        {
          label: 'Dependencies',
          aliases: ['Dependency', 'Dependencies *', 'Depends On', 'Requires'],
          fix: 'Add `- **Dependencies**:` and what it cannot work without.',
        },
      ],
    },
  },
  {
    id: 'data-model',
    title: 'Data Model',
    aliases: ['Data Models', 'Data Schema', 'Database Schema', 'Domain Model', 'Data Structures'],
    optional: true,
    fix: 'Say what is stored, and how the things that are stored belong together.',
  },
  {
    id: 'data-flow',
    title: 'Data Flow',
    aliases: ['Data Flows', 'Data Flow *', 'Key Flows', 'Request Flow', 'System Flow', 'System Flows', 'Flows'],
    fix: 'Add `## Data Flow` with the steps of each important flow, drawn or as a list.',
  },
  {
    id: 'technology-stack',
    title: 'Technology Stack',
    aliases: ['Tech Stack', 'Technology Stack *', 'Technology Choices', 'Technologies', 'Stack'],
    fix: 'Add `## Technology Stack` with a table: layer, technology, rationale.',
    parts: [
      {
        id: 'rationale',
        label: 'Rationale',
        holds: 'purposes',
        unlabelled: true,
        fix: 'Say of each technology why it was chosen: a column `Rationale`, or words behind its name.',
      },
    ],
  },
  {
    id: 'integration-points',
    title: 'Integration Points',
    aliases: ['Integrations', 'Integration', 'External Integrations', 'External Systems', 'External Services', 'External Dependencies'],
    fix: 'Add `## Integration Points`: each system outside, what it is used for, and what both sides rely on.',
  },
  {
    id: 'security',
    title: 'Security',
    aliases: ['Security Considerations', 'Security Model', 'Security and Privacy', 'Authentication and Authorization'],
    optional: true,
    fix: 'Say who may do what, and how that is kept.',
  },
  {
    id: 'observability',
    title: 'Observability',
    aliases: ['Monitoring', 'Monitoring and Observability', 'Observability and Monitoring', 'Logging and Monitoring'],
    optional: true,
    fix: 'Say how anybody sees that the system works.',
  },
  {
    id: 'decisions',
    title: 'Key Design Decisions',
    aliases: [
      'Design Decisions',
      'Key Decisions',
      'Architecture Decisions',
      'Architectural Decisions',
      'Technical Decisions',
      'Design Decisions and Rationale',
      'Decisions',
    ],
    fix: 'Add `## Key Design Decisions` with an H3 for each decision.',
    items: {
      name: 'decision',
      parts: [
        {
          label: 'Context',
          aliases: ['Problem', 'Background', 'Situation'],
          fix: 'Add `- **Context**:` and what made a decision necessary.',
        },
        {
          id: 'options',
          label: 'Options Considered',
          aliases: ['Options', 'Options *', 'Alternatives', 'Alternative Considered *', 'Alternatives Considered *', 'Alternatives *'],
          fix: 'Add `- **Options Considered**:` and what was weighed, with what was not chosen.',
        },
        {label: 'Decision', aliases: ['Choice', 'Chosen', 'Decided', 'Selected'], fix: 'Add `- **Decision**:` and what was chosen.'},
        {
          label: 'Rationale',
          aliases: ['Rationale *', 'Reason', 'Reasons', 'Reasoning', 'Why *', 'Justification'],
          fix: 'Add `- **Rationale**:` and why.',
        },
      ],
    },
  },
  {
    id: 'constraints',
    title: 'Constraints & Assumptions',
    aliases: ['Constraints', 'Assumptions', 'Assumptions and Constraints', 'Constraints and Limitations', 'Limitations'],
    fix: 'Add `## Constraints & Assumptions`: what cannot be changed, and what is taken for true.',
  },
  {
    id: 'future',
    title: 'Future Considerations',
    aliases: ['Future Work', 'Future Enhancements', 'Future Improvements', 'Future Extensions', 'Future'],
    fix: 'Add `## Future Considerations`: what the design leaves room for, and does not contain.',
  },
];
