import {translate} from '@docusaurus/Translate';

/** The items of the checklist of a milestone design that no other stage has, by what they say in English. */
export const designItems: Readonly<Record<string, () => string>> = {
  'Executive Summary provides clear context': () =>
    translate({
      id: 'milestones.item.design.executiveSummary',
      message: 'Executive Summary provides clear context',
      description: 'A check of a document',
    }),
  "Goal section includes what it proves AND what it doesn't": () =>
    translate({
      id: 'milestones.item.design.goal',
      message: "Goal section includes what it proves AND what it doesn't",
      description: 'A check of a document',
    }),
  'Architecture has all three subsections (Diagram, Stack, Cost)': () =>
    translate({
      id: 'milestones.item.design.architecture',
      message: 'Architecture has all three subsections (Diagram, Stack, Cost)',
      description: 'A check of a document',
    }),
  'Core Components (3-6) each have all five subsections': () =>
    translate({
      id: 'milestones.item.design.components',
      message: 'Core Components (3-6) each have all five subsections',
      description: 'A check of a document',
    }),
  'Implementation Phases expanded from overview with details': () =>
    translate({
      id: 'milestones.item.design.phases',
      message: 'Implementation Phases expanded from overview with details',
      description: 'A check of a document',
    }),
  'Success Metrics have measurement details and rationale': () =>
    translate({
      id: 'milestones.item.design.metrics',
      message: 'Success Metrics have measurement details and rationale',
      description: 'A check of a document',
    }),
  'Design Decisions explain why this approach': () =>
    translate({
      id: 'milestones.item.design.decisions',
      message: 'Design Decisions explain why this approach',
      description: 'A check of a document',
    }),
  'Risks identified with mitigation strategies': () =>
    translate({
      id: 'milestones.item.design.risks',
      message: 'Risks identified with mitigation strategies',
      description: 'A check of a document',
    }),
  'Open Questions grouped by category': () =>
    translate({
      id: 'milestones.item.design.openQuestions',
      message: 'Open Questions grouped by category',
      description: 'A check of a document',
    }),
  'Next Steps have three time horizons': () =>
    translate({
      id: 'milestones.item.design.nextSteps',
      message: 'Next Steps have three time horizons',
      description: 'A check of a document',
    }),
  'NO forward references to other milestones (M2, M3, etc.)': () =>
    translate({
      id: 'milestones.item.design.forwardReferences',
      message: 'NO forward references to other milestones (M2, M3, etc.)',
      description: 'A check of a document',
    }),
  'Related Documents section links back to overview and architecture': () =>
    translate({
      id: 'milestones.item.design.relatedDocuments',
      message: 'Related Documents section links back to overview and architecture',
      description: 'A check of a document',
    }),
  'Title and file name carry the number and the name': () =>
    translate({
      id: 'milestones.item.design.title',
      message: 'Title and file name carry the number and the name',
      description: 'A check of a document',
    }),
  'Status is Planning, In Progress or Complete': () =>
    translate({
      id: 'milestones.item.design.status',
      message: 'Status is Planning, In Progress or Complete',
      description: 'A check of a document',
    }),
  'Links to the parent document and the architecture document': () =>
    translate({
      id: 'milestones.item.design.parents',
      message: 'Links to the parent document and the architecture document',
      description: 'A check of a document',
    }),
  'Document status and date of the last update at the bottom': () =>
    translate({
      id: 'milestones.item.design.footer',
      message: 'Document status and date of the last update at the bottom',
      description: 'A check of a document',
    }),
  'Core components have substantial technical detail': () =>
    translate({
      id: 'milestones.item.design.detail',
      message: 'Core components have substantial technical detail',
      description: 'A check of a document',
    }),
  'Success criteria can be measured': () =>
    translate({
      id: 'milestones.item.design.vagueCriteria',
      message: 'Success criteria can be measured',
      description: 'A check of a document',
    }),
  'The overview names this document, with the same status': () =>
    translate({
      id: 'milestones.item.design.overview',
      message: 'The overview names this document, with the same status',
      description: 'A check of a document',
    }),
  'Goal, diagram, phases, metrics and outcomes are still what the overview says': () =>
    translate({
      id: 'milestones.item.design.copied',
      message: 'Goal, diagram, phases, metrics and outcomes are still what the overview says',
      description: 'A check of a document',
    }),
};
