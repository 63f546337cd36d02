import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** How the system looks from afar. */
export const architecture: Readonly<Record<string, Guidance>> = {
  architecture: {
    why: 'The components below only make sense to somebody who has seen how they stand together, what they are made of and what they cost to run.',
    fail: example`
      ## Goal

      A visitor points a phone at an exhibit and hears its story.

      ## Core Components

      ### 1. Exhibit Finder

      **Purpose**: Tells from a number on the wall which story to play.
    `,
    pass: example`
      ## Goal

      A visitor points a phone at an exhibit and hears its story.

      ## Architecture Overview

      Phones load stories from one small server in the museum, and keep them until the visitor leaves.

      ## Core Components

      ### 1. Exhibit Finder

      **Purpose**: Tells from a number on the wall which story to play.
    `,
  },
  'architecture/diagram': {
    why: 'A picture shows in seconds what paragraphs tell in minutes: what talks to what, and what does not. Readers should grasp the design from its pictures and headings alone.',
    fail: example`
      ## Architecture Overview

      Phones talk to a server, the server reads stories from a disk, and curators write to the same disk through a form.
    `,
    pass: example`
      ## Architecture Overview

      ### High-Level System Diagram

      \`\`\`
      ┌─────────┐  number   ┌──────────┐         ┌──────────┐
      │ Phone   │──────────►│ Server   │────────►│ Stories  │
      │         │◄──────────│          │         │ on disk  │
      └─────────┘   story   └──────────┘         └────▲─────┘
                                                      │
                            ┌──────────┐    form      │
                            │ Curator  │──────────────┘
                            └──────────┘
      \`\`\`
    `,
  },
  'architecture/stack': {
    why: 'A list of names says what was picked, not what for. With its purpose beside it, a reader can judge each choice, and see which one is missing.',
    fail: example`
      ## Architecture Overview

      ### Technology Stack

      - SQLite
      - Caddy
      - Opus
    `,
    pass: example`
      ## Architecture Overview

      ### Technology Stack

      **On the server**:
      - Caddy: serves pages and sound over HTTPS
      - SQLite: one file with the texts of every exhibit

      **On the phone**:
      - Opus: speech at 24 kbit/s, small enough for the museum's network
    `,
  },
  'architecture/cost': {
    why: 'A design that nobody can afford to run is not finished. Written down early, the price of a choice is still part of the choice, also where it is nothing.',
    fail: example`
      ## Architecture Overview

      ### Technology Stack

      - Caddy: serves pages and sound over HTTPS
      - SQLite: one file with the texts of every exhibit
    `,
    pass: example`
      ## Architecture Overview

      ### Technology Stack

      - Caddy: serves pages and sound over HTTPS
      - SQLite: one file with the texts of every exhibit

      **Cost Structure**:
      - Server: ~$9/month
      - Network: $0, the museum's own
    `,
  },
};
