import type {Guidance} from '../../define.js';
import {example} from '../../milestone-design/guidance/example.js';

/** What an overview says of each milestone. */
export const milestones: Readonly<Record<string, Guidance>> = {
  milestones: {
    why: 'The overview is where all milestones stand side by side. Each has a heading of its own, so that a document, a dashboard and a reader can find it.',
    fail: example`
      # Orchard - Milestones Overview

      ## Milestone Progression

      First the map of trees, then the pickers.
    `,
    pass: example`
      # Orchard - Milestones Overview

      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map.
    `,
  },
  'milestones/status': {
    why: 'Who reads the overview wants to know first which milestones are done and which one is being built. One of three words says so at a glance, and the same way everywhere.',
    fail: example`
      ## Milestone 1: Tree Map

      **Status**: Nearly there
    `,
    pass: example`
      ## Milestone 1: Tree Map

      **Status**: In Progress
    `,
  },
  'milestones/link': {
    why: 'Nobody should build from three sentences. Once work has begun there is a design, and the overview leads to it.',
    fail: example`
      ## Milestone 1: Tree Map

      **Status**: In Progress
    `,
    pass: example`
      ## Milestone 1: Tree Map

      [📄 Detailed Plan](./milestone-1-tree-map.md)

      **Status**: In Progress
    `,
  },
  'milestones/goal': {
    why: 'Two or three sentences on what a milestone is for are what its whole design is later measured against. They are copied there word for word.',
    fail: example`
      ## Milestone 1: Tree Map

      **Status**: Planning
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map. Anybody on the street can see it, and nobody needs an account.
    `,
  },
  'milestones/diagram': {
    why: 'A small picture of each milestone shows what is added to what is there already, before anybody has written a design.',
    fail: example`
      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map.
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### Architecture Diagram

      \`\`\`
      ┌──────────┐  tree   ┌──────────┐
      │ Gardener │────────►│ Map      │
      └──────────┘         └────┬─────┘
                                │ trees
                           ┌────▼─────┐
                           │ Street   │
                           └──────────┘
      \`\`\`
    `,
  },
  'milestones/what-gets-built': {
    why: 'Phases with what they deliver make the size of a milestone visible without a single date.',
    fail: example`
      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map.
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### What Gets Built

      **Phase 1: The Map**
      - A map of one street with a mark for each tree

      **Phase 2: The Form**
      - A form that asks for the kind of fruit and where to ring
    `,
  },
  'milestones/metrics': {
    why: 'A goal without numbers is reached whenever somebody says so. The targets are set here, before anybody has an interest in low ones.',
    fail: example`
      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map.
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### Success Metrics

      - **Trees**: more than 20 on one street
      - **Form**: finished in <60 seconds by 9 of 10 gardeners
    `,
  },
  'milestones/outcomes': {
    why: 'Outcomes tell in plain words what has changed for people when a milestone is complete, for those who do not read metrics.',
    fail: example`
      ## Milestone 1: Tree Map

      ### Success Metrics

      - **Trees**: more than 20 on one street
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### Key Outcomes

      ✅ Every spare tree of the street is on one page
      ✅ Nobody rings at a door where nothing is ripe
    `,
  },
  'milestones/why': {
    why: 'There was another way to begin. Why it was not taken is forgotten first, and asked for most often.',
    fail: example`
      ## Milestone 1: Tree Map

      ### Goal

      A gardener puts a tree with spare fruit on the map.
    `,
    pass: example`
      ## Milestone 1: Tree Map

      ### Why a Map First?

      - **It needs nobody else**: one tree on the map is useful to the first neighbour who looks.
    `,
  },
};
