import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** How one sees that it worked, and what is true then. */
export const metrics: Readonly<Record<string, Guidance>> = {
  metrics: {
    why: 'The metrics of the overview say when the milestone counts as a success. Here each one gets the detail that makes it possible to measure it.',
    fail: example`
      ## Success Metrics

      The park is pleased with the bicycles.
    `,
    pass: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Measured: Lock reports, compared with a walk to every rack each Monday
      - Why: A bicycle in a bush is not for hire
    `,
  },
  'metrics/target': {
    why: 'A metric without a value cannot be missed, so it cannot be met.',
    fail: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Measured: Lock reports, compared with a walk to every rack each Monday
      - Why: A bicycle in a bush is not for hire
    `,
    pass: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Measured: Lock reports, compared with a walk to every rack each Monday
      - Why: A bicycle in a bush is not for hire
    `,
  },
  'metrics/measured': {
    why: 'Two people with two instruments get two values. Saying how it is measured also shows in time that something must be built to measure it.',
    fail: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Why: A bicycle in a bush is not for hire
    `,
    pass: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Measured: Lock reports, compared with a walk to every rack each Monday
      - Why: A bicycle in a bush is not for hire
    `,
  },
  'metrics/why': {
    why: 'A number becomes an aim of its own as soon as its reason is forgotten. With the reason beside it, somebody can say that the number is met and the point is missed.',
    fail: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Measured: Lock reports, compared with a walk to every rack each Monday
    `,
    pass: example`
      ## Success Metrics

      **Bicycles Found at a Rack**:
      - Target: >95% of returns
      - Measured: Lock reports, compared with a walk to every rack each Monday
      - Why: A bicycle in a bush is not for hire
    `,
  },
  outcomes: {
    why: 'Outcomes say in plain words what will be true for people once the milestone is done. They are what is announced, and what those who never read a metric will remember.',
    fail: example`
      ## Key Outcomes

      To be agreed with the park.
    `,
    pass: example`
      ## Key Outcomes

      ✅ **A visitor hires a bicycle without talking to anyone**

      ✅ **The park knows where each bicycle stands at closing time**
    `,
  },
  why: {
    why: 'Somebody will propose the other way, often the same person a year on. The strategic reasons, written while they are fresh, answer that without a meeting.',
    fail: example`
      ## Key Outcomes

      ✅ **A visitor hires a bicycle without talking to anyone**

      ## Design Decisions & Rationale

      ### Why Racks at the Gates?

      - **Habit**: Visitors arrive and leave there
    `,
    pass: example`
      ## Key Outcomes

      ✅ **A visitor hires a bicycle without talking to anyone**

      ## Why Locks Before an App?

      - **A lock works for everyone**: A card opens it, with or without a phone
      - **A lock cannot be skipped**: What it reports has happened

      ## Design Decisions & Rationale

      ### Why Racks at the Gates?

      - **Habit**: Visitors arrive and leave there
    `,
  },
};
