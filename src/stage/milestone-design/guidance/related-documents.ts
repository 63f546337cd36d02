import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** Where to read on. */
export const relatedDocuments: Readonly<Record<string, Guidance>> = {
  'related-documents': {
    why: 'The document stands on its own, but not alone. Who has read to the end finds here what it was written from.',
    fail: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Fold a first box from card and weigh it

      *Last Updated*: January 2026
    `,
    pass: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Fold a first box from card and weigh it

      ## Related Documents

      - [Milestones Overview](./milestones-overview.md) - All milestones and their status
      - [Architecture Doc](./seedbox-architecture.md) - Components, data flow and decisions

      *Last Updated*: January 2026
    `,
  },
  'related-documents/overview': {
    why: 'From here a reader goes to the roadmap: what came before this milestone, and what it makes possible.',
    fail: example`
      ## Related Documents

      - [Architecture Doc](./seedbox-architecture.md) - Components, data flow and decisions
      - Milestones overview, on the shared drive
    `,
    pass: example`
      ## Related Documents

      - [Milestones Overview](./milestones-overview.md) - All milestones and their status
      - [Architecture Doc](./seedbox-architecture.md) - Components, data flow and decisions
    `,
  },
  'related-documents/architecture': {
    why: 'From here a reader goes to the system as a whole, whose parts this design names without explaining them again.',
    fail: example`
      ## Related Documents

      - [Milestones Overview](./milestones-overview.md) - All milestones and their status
    `,
    pass: example`
      ## Related Documents

      - [Milestones Overview](./milestones-overview.md) - All milestones and their status
      - [Architecture Doc](./seedbox-architecture.md) - Components, data flow and decisions
    `,
  },
};
