import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** The system and what it is made of. */
export const system: Readonly<Record<string, Guidance>> = {
  'system-overview': {
    why: 'A reader who knows what the system does, and the one idea its design rests on, understands every later section faster.',
    fail: example`
      # Ferry Bell Architecture

      ## Architecture

      A bell on each pier, and one box on the ferry that hears them.
    `,
    pass: example`
      # Ferry Bell Architecture

      ## Overview

      Ferry Bell calls a small river ferry by radio. Its design rests on one idea: the river has no network, so pier and ferry talk to each other alone.
    `,
  },
  architecture: {
    why: 'Every milestone points to this section. It is the one place where the parts of the system have a name and a border.',
    fail: example`
      # Ferry Bell Architecture

      ## Overview

      Ferry Bell calls a small river ferry by radio.
    `,
    pass: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Purpose**: Sends a call when the button is pressed
      - **Inputs**: The button
      - **Outputs**: Radio calls
      - **Dependencies**: A small solar panel
    `,
  },
  'architecture/diagram': {
    why: 'One drawing of the whole is what every later argument about the system points at.',
    fail: example`
      ## Architecture

      Each pier has a box with a button. The ferry has a box with a bell.
    `,
    pass: example`
      ## Architecture

      ### System Diagram

      \`\`\`
      ┌──────────┐  call   ┌──────────┐
      │ Pier box │────────►│ Ferry    │
      │ button   │◄────────│ box      │
      └──────────┘   ack   └──────────┘
      \`\`\`
    `,
  },
  'architecture/purpose': {
    why: 'A component whose purpose cannot be said in a line is two components, or none.',
    fail: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Inputs**: The button
    `,
    pass: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Purpose**: Sends a call when the button is pressed, until the ferry has heard it
    `,
  },
  'architecture/inputs': {
    why: 'What goes in shows on whom a component depends, also when nobody has drawn the line.',
    fail: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Purpose**: Sends a call when the button is pressed
    `,
    pass: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Inputs**: The button, acknowledgements from the ferry
    `,
  },
  'architecture/outputs': {
    why: 'What comes out is what others may rely on. All else may change without telling anybody.',
    fail: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Purpose**: Sends a call when the button is pressed
    `,
    pass: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Outputs**: Calls with the number of the pier, a green lamp
    `,
  },
  'architecture/dependencies': {
    why: 'When something fails, the first question is what else fails with it. The list of dependencies answers it in advance.',
    fail: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Purpose**: Sends a call when the button is pressed
    `,
    pass: example`
      ## Architecture

      ### Components

      #### Pier Box

      - **Dependencies**: A small solar panel; no network
    `,
  },
};
