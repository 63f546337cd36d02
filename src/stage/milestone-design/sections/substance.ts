import type {Section} from '../../define.js';
import {part} from './part.js';

/** What is built: summary, goal, architecture, components. */
export const substance: readonly Section[] = [
  {
    id: 'executive-summary',
    title: 'Executive Summary',
    severity: 'error',
    fix: 'Add `## Executive Summary`: two or three paragraphs on what this milestone accomplishes, why it matters and where it fits.',
    count: {
      id: 'count',
      of: 'paragraphs',
      min: 2,
      max: 3,
      severity: 'warning',
      fix: 'Say it in two or three paragraphs: what this milestone accomplishes, why it matters, where it fits.',
    },
    parts: [
      part('key-principle', 'Key Principle', 'Add `**Key Principle**:` and one sentence that captures the core philosophy.', {
        aliases: ['Key Principles', 'Core Principle', 'Guiding Principle'],
      }),
    ],
  },
  {
    id: 'goal',
    title: 'Goal',
    aliases: ['Goals', 'Milestone Goal', 'The Goal'],
    severity: 'error',
    ownText: true,
    fix: 'Add `## Goal` and copy the goal, two or three sentences, from the milestones overview.',
    parts: [
      part('proves', 'What This Milestone Proves', 'Add `**What This Milestone Proves**:` and three to five proof points.', {
        aliases: ['What This Proves', 'What It Proves', 'What Milestone Proves'],
        holds: {kind: 'points', min: 1},
        count: {id: 'count', of: 'points', min: 3, max: 5, severity: 'warning', fix: 'List three to five specific proof points.'},
      }),
      part(
        'excludes',
        'What This Milestone Does NOT Include',
        'Add `**What This Milestone Does NOT Include**:` and what is out of scope.',
        {
          aliases: [
            "What This Milestone Doesn't Include",
            'What This Does NOT Include',
            'What It Does NOT Include',
            'Out of Scope',
            'Non-Goals',
            'Not Included',
            'Not in Scope',
          ],
          headings: ['Out of Scope', 'Non-Goals', 'What This Milestone Does NOT Include', 'Not in Scope'],
          holds: {kind: 'points', min: 1},
        },
      ),
    ],
  },
  {
    id: 'architecture',
    title: 'Architecture Overview',
    aliases: ['Architecture', 'System Architecture', 'High-Level Architecture', 'Technical Architecture', 'Architecture Design'],
    severity: 'error',
    fix: 'Add `## Architecture Overview` with the diagram, the technology stack and the cost structure.',
    parts: [
      part(
        'diagram',
        'High-Level System Diagram',
        'Add `### High-Level System Diagram` with an ASCII or Mermaid diagram or an image; copy it from the milestones overview.',
        {
          aliases: ['System Diagram', 'Architecture Diagram', 'Diagram'],
          holds: {kind: 'diagram', outside: ['stack']},
          unlabelled: true,
        },
      ),
      part(
        'stack',
        'Technology Stack',
        'Add `### Technology Stack`: each layer with its technologies, and what each is for, such as `- SQLite: local copy of the catalogue`.',
        {
          aliases: ['Technology Stack *', 'Tech Stack *', 'Stack', 'Technologies'],
          holds: {kind: 'purposes'},
        },
      ),
      part('cost', 'Cost Structure', 'Add `**Cost Structure**:` and what running this costs, also if it is nothing.', {
        aliases: ['Cost Structure *', 'Costs', 'Cost', 'Cost Model', 'Cost Breakdown', 'Cost Estimate'],
        holds: {kind: 'any'},
        unlabelled: true,
      }),
    ],
  },
  {
    id: 'components',
    title: 'Core Components',
    aliases: ['Core Components Design', 'Components', 'Key Components', 'Component Design', 'Core Component Design'],
    severity: 'error',
    fix: 'Add `## Core Components Design` with an H3 for each component.',
    items: {
      name: 'component',
      form: 'heading',
      count: {
        id: 'count',
        of: 'items',
        min: 3,
        max: 6,
        severity: 'warning',
        fix: 'Describe three to six components: split one that does too much, or merge small ones.',
      },
      parts: [
        part('purpose', 'Purpose', 'Add `**Purpose**:` and what this component does and why it is needed.', {aliases: ['Purpose *']}),
        part('features', 'Features', 'Add `**Features**:` and a list of what it can do.', {aliases: ['Features *', 'Key Features *']}),
        part('flow', 'System Flow', 'Add `**System Flow**:` or `**User Flow**:` with the steps in a fence, joined by `↓`.', {
          said: 'User Flow` or `System Flow',
          aliases: ['System Flow *', 'User Flow *', 'User/System Flow *', 'System/User Flow *', 'Flow'],
        }),
        part('technical-design', 'Technical Design', 'Add `**Technical Design**:` and a list of design decisions.', {
          aliases: ['Technical Design *', 'Technical Details *'],
        }),
        part('integration-points', 'Integration Points', 'Add `**Integration Points**:` and how it connects to each other system.', {
          aliases: ['Integration Points *', 'Integration', 'Integrations'],
        }),
      ],
      detail: {
        id: 'detail',
        parts: ['features', 'technical-design'],
        min: 2,
        severity: 'warning',
        fix: 'Core components carry the most detail of the document: name at least two features and two design decisions.',
      },
    },
  },
];
