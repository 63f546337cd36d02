import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** What an overview says of all milestones together. */
export const whole: Readonly<Record<string, Guidance>> = {
  progression: {
    why: 'Before anybody reads about a milestone, they should see the path that it is a step of.',
    fail: example`
      # Orchard - Milestones Overview

      ## Milestone 1: Tree Map

      **Status**: Planning
    `,
    pass: example`
      # Orchard - Milestones Overview

      ## Milestone Progression

      A map of trees, then pickers who find them, then shared harvests.

      ## Milestone 1: Tree Map

      **Status**: Planning
    `,
  },
  'progression/diagram': {
    why: 'The order of milestones is seen in a drawing at once, and what each of them leaves behind with it. In a paragraph both have to be put together in the head.',
    fail: example`
      ## Milestone Progression

      A map of trees, then pickers who find them, then shared harvests.
    `,
    pass: example`
      ## Milestone Progression

      \`\`\`
      ┌──────────┐    ┌──────────┐    ┌──────────┐
      │ Tree Map │───►│ Pickers  │───►│ Harvests │
      └──────────┘    └──────────┘    └──────────┘
      \`\`\`
    `,
  },
  decisions: {
    why: 'Some decisions shape every milestone and belong to none. Without a place of their own they are made again in each design, differently.',
    fail: example`
      ## Milestone Progression

      A map of trees, then pickers who find them.

      ## Next Steps

      **Next Action**: Ask the gardeners of one street.
    `,
    pass: example`
      ## Milestone Progression

      A map of trees, then pickers who find them.

      ## Strategic Decisions

      ### Why This Milestone Order?

      Pickers come only where there is something to pick.
    `,
  },
  'decisions/order': {
    why: 'An order nobody has explained looks like the order in which things came to mind, and is changed as easily.',
    fail: example`
      ## Strategic Decisions

      ### One Street Only

      A street is small enough to ring at every door.
    `,
    pass: example`
      ## Strategic Decisions

      ### Why This Milestone Order?

      Pickers come only where there is something to pick, so the map of trees comes first.
    `,
  },
  'success-criteria': {
    why: 'A list that can be ticked off says for every milestone, and for all of them, when it is enough. It is agreed here, before the first one is built.',
    fail: example`
      ## Strategic Decisions

      ### Why This Milestone Order?

      Pickers come only where there is something to pick.
    `,
    pass: example`
      ## Success Criteria

      ### Tree Map
      - [ ] 20 trees of one street are on the map
    `,
  },
  'success-criteria/long-term': {
    why: 'When the last milestone is complete, something should be true that no single one of them brings about. It keeps the path honest.',
    fail: example`
      ## Success Criteria

      ### Tree Map
      - [ ] 20 trees of one street are on the map
    `,
    pass: example`
      ## Success Criteria

      ### Tree Map
      - [ ] 20 trees of one street are on the map

      ### Long-Term
      - [ ] A street runs its own map without help
    `,
  },
  'next-steps': {
    why: 'An overview is opened most often by somebody who asks what to do now. The answer stands at its end.',
    fail: example`
      ## Success Criteria

      ### Tree Map
      - [ ] 20 trees of one street are on the map
    `,
    pass: example`
      ## Next Steps

      **Current Status**: The street is chosen.

      **Next Action**: Ask its gardeners.
    `,
  },
  'next-steps/current-status': {
    why: 'What comes next makes sense only to a reader who knows what has been reached.',
    fail: example`
      ## Next Steps

      **Next Action**: Ask the gardeners of one street.
    `,
    pass: example`
      ## Next Steps

      **Current Status**: The street is chosen, and its plan is drawn.

      **Next Action**: Ask its gardeners.
    `,
  },
  'next-steps/next-action': {
    why: 'One action that somebody can begin with is worth more than a list of intentions.',
    fail: example`
      ## Next Steps

      **Current Status**: The street is chosen.
    `,
    pass: example`
      ## Next Steps

      **Current Status**: The street is chosen.

      **Next Action**: Ask its gardeners which trees they cannot pick alone.
    `,
  },
};
