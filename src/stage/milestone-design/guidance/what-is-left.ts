import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** What is open, what comes next, and where to read on. */
export const whatIsLeft: Readonly<Record<string, Guidance>> = {
  'open-questions': {
    why: 'An honest design says what it does not know yet. Under headings, a reader finds the questions they can answer without reading the others.',
    fail: example`
      ## Open Questions

      - **Does the puzzle save in the middle of a level?**: Levels are short
        - Decision: No, a level starts over
    `,
    pass: example`
      ## Open Questions

      ### Saving

      - **Does the puzzle save in the middle of a level?**: Levels are short
        - Decision: No, a level starts over

      ### Sound

      - **Is there music?**: Players on a train have it switched off
        - Decision: Effects only, and each of them has a picture too
    `,
  },
  'open-questions/decision': {
    why: 'A question without even a leaning stops whoever comes to it. The current thinking lets them go on, and tells when to ask again.',
    fail: example`
      ## Open Questions

      ### Saving

      - **Does the puzzle save in the middle of a level?**: Levels are short
    `,
    pass: example`
      ## Open Questions

      ### Saving

      - **Does the puzzle save in the middle of a level?**: Levels are short
        - Decision: No, a level starts over; ask again if one takes longer than ten moves
    `,
  },
  'next-steps': {
    why: 'A design is over when somebody knows what to do next. This section is the handover from writing to building.',
    fail: example`
      ## Open Questions

      ### Saving

      - **Does the puzzle save in the middle of a level?**: Levels are short
        - Decision: No, a level starts over

      ## Related Documents

      - [Milestones Overview](./milestones-overview.md)
    `,
    pass: example`
      ## Open Questions

      ### Saving

      - **Does the puzzle save in the middle of a level?**: Levels are short
        - Decision: No, a level starts over

      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      ## Related Documents

      - [Milestones Overview](./milestones-overview.md)
    `,
  },
  'next-steps/immediate': {
    why: 'The first actions are the ones that get the work going, so they have to be small, concrete and possible today.',
    fail: example`
      ## Next Steps

      **After the Paper Levels**:
      1. Build the board with one piece that moves

      **Before Milestone Complete**:
      1. Let five players finish all levels without a hint
    `,
    pass: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      **After the Paper Levels**:
      1. Build the board with one piece that moves

      **Before Milestone Complete**:
      1. Let five players finish all levels without a hint
    `,
  },
  'next-steps/after': {
    why: 'Order without dates: what can only begin when something else is there. It keeps people from starting at the interesting end.',
    fail: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      **Before Milestone Complete**:
      1. Let five players finish all levels without a hint
    `,
    pass: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      **After the Paper Levels**:
      1. Build the board with one piece that moves

      **Before Milestone Complete**:
      1. Let five players finish all levels without a hint
    `,
  },
  'next-steps/before': {
    why: 'Validation, testing and documentation come last and are dropped first. Written down now, they belong to the milestone.',
    fail: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      **After the Paper Levels**:
      1. Build the board with one piece that moves
    `,
    pass: example`
      ## Next Steps

      **Immediate** (Start Here):
      1. Draw three levels on paper and let a child play them

      **After the Paper Levels**:
      1. Build the board with one piece that moves

      **Before Milestone Complete**:
      1. Let five players finish all levels without a hint
    `,
  },
};
