import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** What the system touches, what bounds it, and the form of the document. */
export const surroundings: Readonly<Record<string, Guidance>> = {
  'integration-points': {
    why: 'The parts somebody else owns are the ones that change without asking. They belong on a list, with what both sides rely on.',
    fail: example`
      ## Technology Stack

      - LoRa: crosses the river with 25 mW
    `,
    pass: example`
      ## Integration Points

      ### River Authority

      - **Type**: A page with the water level
      - **Purpose**: The bell is off when the ferry may not sail
    `,
  },
  security: {
    why: 'Not every guide asks for this section. An empty one tells a reader that somebody thought of security and stopped there.',
    fail: example`
      ## Security

      ## Key Design Decisions

      The bell rings for anybody.
    `,
    pass: example`
      ## Security

      Anybody may ring: the button is on a public pier. A call carries no personal data.
    `,
  },
  observability: {
    why: 'The section may be left out. Where it stands it says how a failure is noticed, because a heading notices none.',
    fail: example`
      ## Observability

      ## Key Design Decisions

      Each box has a lamp.
    `,
    pass: example`
      ## Observability

      Each box shows with a lamp when it last heard the other.
    `,
  },
  constraints: {
    why: 'What cannot be changed, and what everybody takes for true, explains half of a design. Assumptions that are written down can be found wrong in time.',
    fail: example`
      ## Technology Stack

      - LoRa: crosses the river with 25 mW
    `,
    pass: example`
      ## Constraints & Assumptions

      - The radio band allows 36 seconds on the air per hour
      - The ferry is always within 400 metres of a pier
    `,
  },
  future: {
    why: 'What the design leaves room for is no promise. Said here, it keeps out of the components, and nobody builds for it by accident.',
    fail: example`
      ## Constraints & Assumptions

      - The radio band allows 36 seconds on the air per hour
    `,
    pass: example`
      ## Future Considerations

      - A second ferry on the same radio
    `,
  },
  'metadata/last-updated': {
    why: 'An architecture document may have no date at all. A date that is none, or lies ahead, makes a reader doubt the rest.',
    fail: example`
      ## Future Considerations

      - A second ferry on the same radio

      ---

      *Last Updated*: some time ago
    `,
    pass: example`
      ## Future Considerations

      - A second ferry on the same radio

      ---

      *Last Updated*: 2026-03-14
    `,
  },
  order: {
    why: 'What the system is, how it works, what it is made with, why it is so, what bounds it: in this order each section answers what the one before left open.',
    fail: example`
      ## Key Design Decisions

      Pier and ferry talk to each other alone.

      ## Overview

      Ferry Bell calls a small river ferry by radio.

      ## Data Flow

      A call goes from the pier to the ferry.
    `,
    pass: example`
      ## Overview

      Ferry Bell calls a small river ferry by radio.

      ## Data Flow

      A call goes from the pier to the ferry.

      ## Key Design Decisions

      Pier and ferry talk to each other alone.
    `,
  },
  'duplicate-section': {
    why: 'A component that is described in two places is changed in one of them.',
    fail: example`
      ## Data Flow

      A call goes from the pier to the ferry.

      ## Data Flow

      The answer goes from the ferry to the pier.
    `,
    pass: example`
      ## Data Flow

      A call goes from the pier to the ferry, and the answer back.
    `,
  },
};
