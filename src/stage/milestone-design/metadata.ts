import type {Choice, Field, Whole} from '../define.js';

/** The statuses of the guide. Everything else is reported, with the nearest of these. */
const statuses: readonly Choice[] = [
  {
    name: 'Planning',
    near: [
      'planned',
      'plan',
      'draft',
      'proposed',
      'todo',
      'to do',
      'not started',
      'backlog',
      'design',
      'designing',
      'ready for implementation',
      'ready',
      'upcoming',
      'pending',
    ],
  },
  {
    name: 'In Progress',
    near: [
      'wip',
      'work in progress',
      'started',
      'active',
      'ongoing',
      'doing',
      'implementing',
      'underway',
      'almost there',
      'in review',
      'in development',
      'blocked',
      'paused',
    ],
  },
  {
    name: 'Complete',
    near: ['completed', 'done', 'finished', 'shipped', 'delivered', 'implemented', 'released', 'closed', 'final', 'launched'],
  },
];

export const metadata: readonly Field[] = [
  {
    id: 'status',
    label: 'Status',
    aliases: ['Milestone Status', 'Current Status'],
    at: 'top',
    severity: 'error',
    holds: {kind: 'choice', values: statuses, whole: true},
    fix: 'Write `**Status**: Planning`, `In Progress` or `Complete` below the title.',
  },
  {
    id: 'parent-document',
    label: 'Parent Document',
    aliases: ['Parent', 'Parent Doc'],
    at: 'top',
    severity: 'error',
    holds: {kind: 'link', stage: 'milestones-overview'},
    fix: 'Write `**Parent Document**: [Milestones Overview](./milestones-overview.md)` below the title.',
  },
  {
    id: 'architecture-reference',
    label: 'Architecture Reference',
    aliases: ['Architecture', 'Architecture Doc', 'Architecture Document'],
    at: 'top',
    severity: 'error',
    holds: {kind: 'link', stage: 'architecture'},
    fix: 'Write `**Architecture Reference**: [Architecture Doc](./name-architecture.md)` below the title.',
  },
  {
    id: 'document-status',
    label: 'Document Status',
    at: 'bottom',
    severity: 'warning',
    holds: {kind: 'any'},
    fix: 'End the document with `*Document Status*: Design Complete - Ready for Implementation`.',
  },
  {
    id: 'last-updated',
    label: 'Last Updated',
    aliases: ['Last Update', 'Updated'],
    at: 'bottom',
    severity: 'warning',
    holds: {kind: 'date'},
    fix: 'End the document with `*Last Updated*:` and a month and year or an ISO date, such as `January 2026` or `2026-01-20`.',
  },
];

/** What is asked of the document as a whole. */
export const wholes: readonly Whole[] = [
  {
    id: 'metadata/title',
    severity: 'warning',
    checks: 'The title is `Milestone N: Name`, and N is the number in the file name',
    fix: 'Begin the document with `# Milestone N: Name`, with the number of its file name.',
  },
  {
    id: 'metadata/file-name',
    severity: 'warning',
    checks: 'The file is named `milestone-N-slug.md`, after its title',
    fix: 'Name the file after its title: `milestone-1-web-core.md` for `# Milestone 1: Web Core`.',
  },
  {
    id: 'metadata/stage',
    severity: 'warning',
    checks: 'A document with the name of a milestone design has at least one of its sections',
    fix: 'Write the sections of the stage, or, if this is another kind of document, give it another name or `stage: none` in its front matter.',
  },
  {
    id: 'order',
    severity: 'warning',
    checks: 'Sections stand in the order of the stage',
    fix: 'Move the section to its place in the order of the stage.',
  },
  {
    id: 'duplicate-section',
    severity: 'warning',
    checks: 'A section appears once',
    fix: 'Merge the two sections, or rename the one that is something else.',
  },
];
