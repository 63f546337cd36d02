import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** What flows through the system, and what it is made with. */
export const flowAndStack: Readonly<Record<string, Guidance>> = {
  'data-model': {
    why: 'Older guides do not ask for it. A heading with nothing below it, though, promises what the document does not hold.',
    fail: example`
      ## Data Model

      ## Data Flow

      A call goes from the pier to the ferry.
    `,
    pass: example`
      ## Data Model

      A call has the number of its pier and a count. Nothing is stored but the last call of each pier.
    `,
  },
  'data-flow': {
    why: 'A diagram shows what is connected. What happens when somebody presses the button is a story, and mistakes hide between its steps.',
    fail: example`
      ## Architecture

      Each pier has a box with a button.
    `,
    pass: example`
      ## Data Flow

      1. A passenger presses the button on the pier
      2. The pier box sends its number until the ferry answers
      3. The bell on the ferry rings, the lamp on the pier turns green
    `,
  },
  'technology-stack': {
    why: 'The technologies decide who can work on the system and what it costs to run. They should be read in one place, not gathered from the whole text.',
    fail: example`
      ## Data Flow

      A call goes from the pier to the ferry.
    `,
    pass: example`
      ## Technology Stack

      | Layer | Technology | Rationale |
      |-------|------------|-----------|
      | Radio | LoRa at 868 MHz | Crosses the river with 25 mW |
    `,
  },
  'technology-stack/rationale': {
    why: 'Without its reason a technology can neither be defended nor replaced: nobody knows what the next one would have to do.',
    fail: example`
      ## Technology Stack

      - LoRa
      - MicroPython
    `,
    pass: example`
      ## Technology Stack

      - LoRa: crosses the river with 25 mW
      - MicroPython: the school's radio club can read it
    `,
  },
};
