import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** Why it is built so, and what may go wrong. */
export const decisionsAndRisks: Readonly<Record<string, Guidance>> = {
  decisions: {
    why: 'What was decided can be read from the code one day; why cannot. A decision without its reasons is either kept for ever or thrown away blindly.',
    fail: example`
      ## Design Decisions & Rationale

      PostgreSQL, one worker process, no message queue.
    `,
    pass: example`
      ## Design Decisions & Rationale

      ### Why No Message Queue?

      - **Volume**: The clinic books forty visits a day, and a table holds them
      - **Operation**: One service less to watch at night

      **Alternative Considered**: RabbitMQ (rejected because nobody at the clinic can repair it)
    `,
  },
  'decisions/alternative': {
    why: 'A choice is only as good as what it was chosen over. Naming the alternative, and what spoke against it, lets a reader see when that no longer holds.',
    fail: example`
      ## Design Decisions & Rationale

      ### Why No Message Queue?

      - **Volume**: The clinic books forty visits a day, and a table holds them
    `,
    pass: example`
      ## Design Decisions & Rationale

      ### Why No Message Queue?

      - **Volume**: The clinic books forty visits a day, and a table holds them

      **Alternative Considered**: RabbitMQ (rejected because nobody at the clinic can repair it)
    `,
  },
  risks: {
    why: 'Every plan has ways to fail, and its authors know most of them. A risk on paper has somebody thinking about it before it comes true.',
    fail: example`
      ## Risks & Mitigation

      The usual ones.
    `,
    pass: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
      **Probability**: Low - Slots are taken inside one transaction
      **Mitigation**:
      - A unique index on doctor and time
      - Fallback: the desk keeps two free slots a day
    `,
  },
  'risks/impact': {
    why: 'Effort goes where it hurts most. High, Medium or Low makes risks comparable, and the words behind it say whom it would hurt.',
    fail: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: Disaster - One of them has travelled for nothing
    `,
    pass: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
    `,
  },
  'risks/probability': {
    why: 'A grave risk that hardly ever comes true and a small one that comes daily need different answers. Impact alone does not tell them apart.',
    fail: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
    `,
    pass: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
      **Probability**: Low - Slots are taken inside one transaction
    `,
  },
  'risks/mitigation': {
    why: 'To name a danger and stop there is to complain. What is done about it, and what is left if that fails, is part of the design.',
    fail: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
      **Probability**: Low - Slots are taken inside one transaction
    `,
    pass: example`
      ## Risks & Mitigation

      ### Risk: Two Patients Get One Slot

      **Impact**: High - One of them has travelled for nothing
      **Probability**: Low - Slots are taken inside one transaction
      **Mitigation**:
      - A unique index on doctor and time
      - Fallback: the desk keeps two free slots a day
    `,
  },
};
