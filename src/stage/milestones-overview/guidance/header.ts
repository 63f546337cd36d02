import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** The top of an overview, and its form as a whole. */
export const header: Readonly<Record<string, Guidance>> = {
  'metadata/north-star': {
    why: 'Milestones are steps towards something. With it in the first line, a reader can ask of each of them whether it leads there.',
    fail: example`
      # Orchard - Milestones Overview

      ## Milestone Progression
    `,
    pass: example`
      # Orchard - Milestones Overview

      **North Star**: No ripe fruit rots on a tree whose owner would gladly give it away.

      ## Milestone Progression
    `,
  },
  'metadata/related-documents': {
    why: 'The overview says what is built and in which order; how the system stands together is in the architecture document. Whoever reads one needs the way to the other.',
    fail: example`
      # Orchard - Milestones Overview

      **Related Documents**: the architecture, in the same folder

      ## Milestone Progression
    `,
    pass: example`
      # Orchard - Milestones Overview

      **Related Documents**:
      - [Architecture Doc](./orchard-architecture.md)

      ## Milestone Progression
    `,
  },
  'metadata/strategic-approach': {
    why: 'One line that joins the milestones shows the thought behind their order before any of them is described.',
    fail: example`
      # Orchard - Milestones Overview

      **North Star**: No ripe fruit rots on a tree.

      ## Milestone Progression
    `,
    pass: example`
      # Orchard - Milestones Overview

      **Strategic Approach**: A map of trees → pickers who find them → harvests that are shared

      ## Milestone Progression
    `,
  },
  'metadata/last-updated': {
    why: 'An overview needs no date. One that has a date is judged by it, so it should be a day that has been.',
    fail: example`
      # Orchard - Milestones Overview

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.

      ---

      *Last Updated*: recently
    `,
    pass: example`
      # Orchard - Milestones Overview

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.

      ---

      *Last Updated*: June 2026
    `,
  },
  order: {
    why: 'From the whole to the parts and back: the path, each milestone, why in this order, how success is seen, what comes next. Every overview that keeps to it is read faster than the first one.',
    fail: example`
      # Orchard - Milestones Overview

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.

      ## Milestone Progression

      The map of trees comes first.

      ## Strategic Decisions

      A map is useful on the day it has one tree.
    `,
    pass: example`
      # Orchard - Milestones Overview

      ## Milestone Progression

      The map of trees comes first.

      ## Strategic Decisions

      A map is useful on the day it has one tree.

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.
    `,
  },
  'duplicate-section': {
    why: 'Two sections of one name grow apart, and a reader who has found the first does not look for the second.',
    fail: example`
      # Orchard - Milestones Overview

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.

      ## Next Steps

      **Next Action**: Print the leaflet.
    `,
    pass: example`
      # Orchard - Milestones Overview

      ## Next Steps

      **Next Action**: Ask the gardeners of one street, then print the leaflet.
    `,
  },
};
