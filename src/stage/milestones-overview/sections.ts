import type {UserPart, UserSection} from '../user.js';

const BEGUN = ['In Progress', 'Complete'];

/** What the overview says of each milestone: a line of status, a link, and six parts. */
const parts: readonly UserPart[] = [
  {
    id: 'status',
    label: 'Status',
    aliases: ['Current Status', 'Milestone Status'],
    holds: {
      kind: 'choice',
      whole: true,
      values: [
        {
          name: 'Planning',
          near: ['planned', 'plan', 'draft', 'proposed', 'todo', 'to do', 'not started', 'backlog', 'upcoming', 'pending'],
        },
        {name: 'In Progress', near: ['wip', 'work in progress', 'started', 'active', 'ongoing', 'underway', 'in development', 'blocked']},
        {name: 'Complete', near: ['completed', 'done', 'finished', 'shipped', 'delivered', 'implemented', 'released', 'closed']},
      ],
    },
    fix: 'Write `**Status**: Planning`, `In Progress` or `Complete` below the heading of the milestone.',
  },
  {
    id: 'link',
    label: 'Detailed Plan',
    holds: {kind: 'link', stage: 'milestone-design'},
    unlabelled: true,
    onlyWhen: {part: 'status', is: BEGUN},
    fix: 'Add `[📄 Detailed Plan](./milestone-1-core.md)` with the milestone design below the heading of the milestone.',
  },
  {
    id: 'goal',
    label: 'Goal',
    aliases: ['Goals', 'Milestone Goal', 'The Goal'],
    fix: 'Add `### Goal` and say in two or three sentences what the milestone is for.',
  },
  {
    id: 'diagram',
    label: 'Architecture Diagram',
    holds: 'diagram',
    unlabelled: true,
    fix: 'Add `### Architecture Diagram` with an ASCII or Mermaid diagram or an image.',
  },
  {
    id: 'what-gets-built',
    label: 'What Gets Built',
    aliases: [
      'What Is Built',
      "What We'll Build",
      'What We Build',
      'Phases',
      'Deliverables',
      'Key Deliverables',
      'Scope',
      'What Gets Built *',
    ],
    fix: 'Add `### What Gets Built` with the phases and what each of them delivers.',
  },
  {
    id: 'metrics',
    label: 'Success Metrics',
    aliases: ['Metrics', 'Key Metrics', 'Success Metrics *'],
    holds: {kind: 'points', min: 1},
    fix: 'Add `### Success Metrics` with a list: each metric and its target.',
  },
  {
    id: 'outcomes',
    label: 'Key Outcomes',
    aliases: ['Outcomes', 'Expected Outcomes', 'Key Outcome'],
    holds: {kind: 'points', min: 1},
    fix: 'Add `### Key Outcomes` with a list: what is true when the milestone is complete.',
  },
  {
    id: 'why',
    label: 'Why *',
    aliases: ['Rationale'],
    fix: 'Add a heading that begins with Why, such as `### Why Web First?`, and the reasons for this approach.',
  },
];

/** The sections in the order of the overview. */
export const sections: readonly UserSection[] = [
  {
    id: 'progression',
    title: 'Milestone Progression',
    aliases: [
      'Progression',
      'Milestones Progression',
      'Milestone Map',
      'Milestone Roadmap',
      'Milestone Sequence',
      'Milestone Flow',
      'Roadmap Overview',
      'Roadmap Diagram',
    ],
    fix: 'Add `## Milestone Progression` with a diagram that shows all milestones in their order.',
    parts: [
      {
        id: 'diagram',
        label: 'Progression Diagram',
        holds: 'diagram',
        unlabelled: true,
        fix: 'Draw the milestones in their order, as ASCII or Mermaid diagram or as an image.',
      },
    ],
  },
  {
    id: 'milestones',
    title: 'Milestones',
    each: ['Milestone <n> *', 'M<n> *'],
    aliases: ['Milestone Details', 'Milestones in Detail', 'The Milestones', 'Milestone Overview', 'Milestones Overview'],
    fix: 'Add a heading for each milestone, such as `## Milestone 1: Core`, with its goal, diagram, phases, metrics, outcomes and reasons.',
    items: {name: 'milestone', parts},
  },
  {
    id: 'decisions',
    title: 'Strategic Decisions',
    aliases: [
      'Strategic Decision',
      'Strategic Rationale',
      'Key Decisions',
      'Key Strategic Decisions',
      'Why This Order',
      'Why This Milestone Order',
    ],
    fix: 'Add `## Strategic Decisions` with the decisions that shape all milestones, their order first.',
    parts: [
      {
        id: 'order',
        label: 'Why This Milestone Order?',
        aliases: ['Why *', 'Milestone Order *', 'Order of the Milestones', 'Sequencing *'],
        fix: 'Add `### Why This Milestone Order?` and say why each milestone stands where it does.',
      },
    ],
  },
  {
    id: 'success-criteria',
    title: 'Success Criteria',
    aliases: ['Overall Success Criteria', 'Project Success Criteria', 'Success Criteria by Milestone'],
    fix: 'Add `## Success Criteria` with a list for each milestone and one for the long term.',
    items: {name: 'point', form: 'point'},
    parts: [
      {
        id: 'long-term',
        label: 'Long-Term',
        aliases: ['Long-Term *', 'Long Term *', 'Overall *', 'Ultimate *', 'Project Success'],
        fix: 'Add `### Long-Term` with what is true when all milestones are complete.',
      },
    ],
  },
  {
    id: 'next-steps',
    title: 'Next Steps',
    aliases: ["What's Next", 'What Comes Next'],
    fix: 'Add `## Next Steps` with the current status and the next action.',
    parts: [
      {
        id: 'current-status',
        label: 'Current Status',
        aliases: ['Status', 'Where We Are'],
        fix: 'Add `**Current Status**:` and what has been reached.',
      },
      {
        id: 'next-action',
        label: 'Next Action',
        aliases: ['Next Actions', 'Next Step', 'Next', 'Immediate *'],
        fix: 'Add `**Next Action**:` and what is done next.',
      },
    ],
  },
];
