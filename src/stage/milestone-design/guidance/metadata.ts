import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** What stands at the top and the bottom, and the name of the file. */
export const metadata: Readonly<Record<string, Guidance>> = {
  'metadata/status': {
    why: 'Readers want to know first whether they read a plan or a record. One word out of three can be shown as a badge, filtered and counted; free words cannot.',
    fail: example`
      # Milestone 1: Bread Orders

      **Status**: Nearly there
    `,
    pass: example`
      # Milestone 1: Bread Orders

      **Status**: In Progress
    `,
  },
  'metadata/parent-document': {
    why: 'A milestone is one step of a longer way. The link leads a reader who arrives here from a search to the whole of it.',
    fail: example`
      # Milestone 1: Bread Orders

      **Status**: Planning
      **Parent Document**: the overview
    `,
    pass: example`
      # Milestone 1: Bread Orders

      **Status**: Planning
      **Parent Document**: [Milestones Overview](./milestones-overview.md)
    `,
  },
  'metadata/architecture-reference': {
    why: 'The design builds on decisions about the whole system, which it does not repeat. The link says where they stand.',
    fail: example`
      # Milestone 1: Bread Orders

      **Parent Document**: [Milestones Overview](./milestones-overview.md)
      **Architecture Reference**: [Kitchen plan](./kitchen.md)
    `,
    pass: example`
      # Milestone 1: Bread Orders

      **Parent Document**: [Milestones Overview](./milestones-overview.md)
      **Architecture Reference**: [Architecture Doc](./bakery-architecture.md)
    `,
  },
  'metadata/document-status': {
    why: 'The status at the top is that of the work; this one is that of the text. It tells whether the design may be built from, or is still being written.',
    fail: example`
      # Milestone 1: Bread Orders

      ## Related Documents

      - [Milestones Overview](./milestones-overview.md)

      *Last Updated*: January 2026
    `,
    pass: example`
      # Milestone 1: Bread Orders

      ## Related Documents

      - [Milestones Overview](./milestones-overview.md)

      *Document Status*: Design Complete - Ready for Implementation
      *Last Updated*: January 2026
    `,
  },
  'metadata/last-updated': {
    why: 'A design that nobody has touched for long may no longer be what is being built. Only a real date lets a reader see that.',
    fail: example`
      # Milestone 1: Bread Orders

      *Document Status*: Design Complete - Ready for Implementation
      *Last Updated*: [Month Year]
    `,
    pass: example`
      # Milestone 1: Bread Orders

      *Document Status*: Design Complete - Ready for Implementation
      *Last Updated*: 2026-01-20
    `,
  },
  'metadata/title': {
    why: 'The number puts the document into the order of the roadmap, and decides which milestones are later ones. Title and file name must not give two answers.',
    fail: {'milestone-1-bread-orders.md': '# Milestone 2: Bread Orders\n\n## Goal\n\nCustomers order bread the evening before.'},
    pass: {'milestone-1-bread-orders.md': '# Milestone 1: Bread Orders\n\n## Goal\n\nCustomers order bread the evening before.'},
  },
  'metadata/file-name': {
    why: 'A link shows the file name, and people look for a document by it. One that tells of something else leads them past it.',
    fail: {'milestone-1-web-core.md': '# Milestone 1: Bread Orders\n\n## Goal\n\nCustomers order bread the evening before.'},
    pass: {'milestone-1-bread-orders.md': '# Milestone 1: Bread Orders\n\n## Goal\n\nCustomers order bread the evening before.'},
  },
  'metadata/stage': {
    why: 'The name says milestone design and nothing in the document does. One finding tells so, where a list of every missing section would tell nothing.',
    fail: {'milestone-1-bread-orders.md': '# Notes from the bakery\n\nThe oven fits forty loaves. Ask about the delivery van.'},
    pass: {
      'milestone-1-bread-orders.md':
        '---\nstage: none\n---\n\n# Notes from the bakery\n\nThe oven fits forty loaves. Ask about the delivery van.',
    },
  },
};
