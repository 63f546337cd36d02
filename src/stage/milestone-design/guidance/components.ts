import type {Guidance} from '../../define.js';
import {example} from './example.js';

const three = example`
  ## Core Components

  ### 1. Parser

  **Purpose**: Turns source text into a tree that remembers where each word stood.

  ### 2. Checker

  **Purpose**: Finds every type mistake of a file in one pass.

  ### 3. Emitter

  **Purpose**: Writes the program that the checked tree means.
`;

/** What is built, piece by piece. */
export const components: Readonly<Record<string, Guidance>> = {
  components: {
    why: 'This is the heart of the design: what gets built, in pieces small enough to hold in the head. Without components there is a wish and no design.',
    fail: example`
      ## Core Components

      The parser reads the source, the checker finds mistakes in it and the emitter writes the program.
    `,
    pass: three,
  },
  'components/count': {
    why: 'Two components hide what happens inside them, ten bury the reader in detail. Three to six is a picture that can be drawn on a board and remembered.',
    fail: example`
      ## Core Components

      ### 1. Compiler

      **Purpose**: Turns source text into a program.

      ### 2. Command Line

      **Purpose**: Starts the compiler.
    `,
    pass: three,
  },
  'components/purpose': {
    why: 'A component that cannot say in a sentence why it exists is two components, or none.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Features**:
      - Recovers after a mistake and reads on
      - Keeps comments where they stood
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Purpose**: Turns source text into a tree that remembers where each word stood.

      **Features**:
      - Recovers after a mistake and reads on
      - Keeps comments where they stood
    `,
  },
  'components/features': {
    why: 'The purpose says why the component exists; the features say what one can hold it to once it does.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Purpose**: Turns source text into a tree that remembers where each word stood.
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Purpose**: Turns source text into a tree that remembers where each word stood.

      **Features**:
      - Recovers after a mistake and reads on
      - Keeps comments where they stood
    `,
  },
  'components/flow': {
    why: 'Mistakes in a design hide in what happens after what. A flow, step by step, makes somebody walk through it before it is built.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Purpose**: Turns source text into a tree that remembers where each word stood.

      **Token Format**:
      \`\`\`
      kind, start, end
      \`\`\`
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Purpose**: Turns source text into a tree that remembers where each word stood.

      **System Flow**:
      \`\`\`
      Source text → tokens
        ↓
      Tokens → tree, with a gap node at each mistake
        ↓
      Tree and mistakes → checker
      \`\`\`
    `,
  },
  'components/technical-design': {
    why: 'Features promise; the technical design says how the promise is kept. Without it every reader imagines another one.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Features**:
      - Recovers after a mistake and reads on
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Features**:
      - Recovers after a mistake and reads on

      **Technical Design**:
      - Recursive descent with one token of lookahead, because its messages can be written by hand
      - A mistake skips to the next line that begins a statement
    `,
  },
  'components/integration-points': {
    why: 'Components are drawn apart and fail together: at the places where they meet. Naming each of them shows what one must know of the other.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Technical Design**:
      - Recursive descent with one token of lookahead, because its messages can be written by hand
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Technical Design**:
      - Recursive descent with one token of lookahead, because its messages can be written by hand

      **Integration Points**:
      - Checker: receives the tree and the list of mistakes
      - Editor: asks for the tree of one file after each keystroke
    `,
  },
  'components/detail': {
    why: 'A component with one feature and one decision has been named, not designed. The guide counts too little detail here among the usual pitfalls.',
    fail: example`
      ## Core Components

      ### 1. Parser

      **Features**:
      - Reads source text

      **Technical Design**:
      - Recursive descent
    `,
    pass: example`
      ## Core Components

      ### 1. Parser

      **Features**:
      - Recovers after a mistake and reads on
      - Keeps comments where they stood

      **Technical Design**:
      - Recursive descent with one token of lookahead, because its messages can be written by hand
      - A mistake skips to the next line that begins a statement
    `,
  },
};
