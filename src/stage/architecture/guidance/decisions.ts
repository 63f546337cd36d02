import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

const undecided = example`
  ## Key Design Decisions

  ### Decision 1: No Network

  Pier and ferry talk to each other alone.
`;

/** Why it is so. */
export const decisions: Readonly<Record<string, Guidance>> = {
  decisions: {
    why: 'An architecture is the sum of its decisions. Those that are written down can be changed knowingly; the others come as a surprise.',
    fail: example`
      ## Technology Stack

      - LoRa: crosses the river with 25 mW
    `,
    pass: example`
      ## Key Design Decisions

      ### Decision 1: No Network

      - **Context**: There is no mobile signal below the bridge
      - **Options Considered**: A repeater on the bridge; radio from pier to ferry
      - **Decision**: Radio from pier to ferry
      - **Rationale**: Nothing on the bridge has to be looked after
    `,
  },
  'decisions/context': {
    why: 'A decision is right in a situation. When the situation changes, only a written context shows that the decision should too.',
    fail: undecided,
    pass: example`
      ## Key Design Decisions

      ### Decision 1: No Network

      - **Context**: There is no mobile signal below the bridge
    `,
  },
  'decisions/options': {
    why: 'A choice among one is no decision. What else was weighed saves the next person from weighing it again.',
    fail: undecided,
    pass: example`
      ## Key Design Decisions

      ### Decision 1: No Network

      - **Options Considered**: A repeater on the bridge; radio from pier to ferry
    `,
  },
  'decisions/decision': {
    why: 'After a page of options somebody must be able to say in one line which one it is.',
    fail: undecided,
    pass: example`
      ## Key Design Decisions

      ### Decision 1: No Network

      - **Decision**: Radio from pier to ferry
    `,
  },
  'decisions/rationale': {
    why: 'The reason is what remains useful when the technology is gone.',
    fail: undecided,
    pass: example`
      ## Key Design Decisions

      ### Decision 1: No Network

      - **Rationale**: Nothing on the bridge has to be looked after
    `,
  },
};
