import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** In which steps it is built. */
export const phases: Readonly<Record<string, Guidance>> = {
  phases: {
    why: 'Phases cut the milestone into steps that each leave something whole behind. Without them there is no moment before the end at which one could notice a wrong turn.',
    fail: example`
      ## Implementation Phases

      First the meter is read, then the readings are shown.
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.

      ### Phase 2: Bills

      **Objective**: Turn the readings into one bill per flat.
    `,
  },
  'phases/objective': {
    why: 'Deliverables say what is made in a phase, the objective what for. It is the sentence by which one decides what may be dropped.',
    fail: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Deliverables**:
      - A reader for the optical port of twelve electricity meters
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.

      **Deliverables**:
      - A reader for the optical port of twelve electricity meters
    `,
  },
  'phases/objective/count': {
    why: 'An objective of several sentences is several objectives, or holds what belongs to the deliverables. One sentence has to choose.',
    fail: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve meters into one table. Show the table to the tenants. Warn when a meter is silent.
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve meters into one table.
    `,
  },
  'phases/deliverables': {
    why: 'A phase ends when certain things exist. Listed with their technical detail, they can be built, shared out and pointed at.',
    fail: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.

      **Deliverables**:
      - A reader for the optical port, on a board with 2 MB of flash
      - A table with meter, time and kilowatt hours, one row per quarter of an hour
    `,
  },
  'phases/success-criteria': {
    why: 'Somebody must be able to say that a phase is over, and be right. Criteria written down beforehand are not bent to what happens to work.',
    fail: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Deliverables**:
      - A reader for the optical port, on a board with 2 MB of flash
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Deliverables**:
      - A reader for the optical port, on a board with 2 MB of flash

      **Success Criteria**:
      - ✅ The sum of a day's rows equals the difference on the meter's own display
      - ✅ A reader that loses power continues with at most one row missing
    `,
  },
  'phases/production-launch': {
    why: 'The last phase is over when people use the result, not when it has been built. The steps from the one to the other are work, and are forgotten when they are not planned.',
    fail: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.

      ### Phase 2: Bills

      **Objective**: Turn the readings into one bill per flat.
    `,
    pass: example`
      ## Implementation Phases

      ### Phase 1: Readings

      **Objective**: Bring every reading of twelve electricity meters into one table.

      ### Phase 2: Bills

      **Objective**: Turn the readings into one bill per flat.

      **Production Launch**:
      - Seal the readers and note the meter number of each
      - Send every tenant the old and the new bill side by side
    `,
  },
};
