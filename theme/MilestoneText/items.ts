import {translate} from '@docusaurus/Translate';
import {designItems} from '@theme/MilestoneText/design-items';

/** The items of the built-in checklists, and of those that are made for a stage without one, by what they say in English. */
export const items: Readonly<Record<string, () => string>> = {
  ...designItems,
  'The file can be read as it was meant': () =>
    translate({id: 'milestones.item.any.file', message: 'The file can be read as it was meant', description: 'A check of a document'}),
  'Every section once, in the order of the guide': () =>
    translate({
      id: 'milestones.item.any.sections',
      message: 'Every section once, in the order of the guide',
      description: 'A check of a document',
    }),
  'Phases and deliverables, not weeks and months': () =>
    translate({
      id: 'milestones.item.any.timeline',
      message: 'Phases and deliverables, not weeks and months',
      description: 'A check of a document',
    }),
  'A design, not code': () =>
    translate({id: 'milestones.item.any.code', message: 'A design, not code', description: 'A check of a document'}),
  'No template text left in': () =>
    translate({id: 'milestones.item.any.placeholders', message: 'No template text left in', description: 'A check of a document'}),
  'Diagrams are aligned and can be drawn': () =>
    translate({id: 'milestones.item.any.diagrams', message: 'Diagrams are aligned and can be drawn', description: 'A check of a document'}),
  'Links between the documents lead somewhere': () =>
    translate({
      id: 'milestones.item.any.links',
      message: 'Links between the documents lead somewhere',
      description: 'A check of a document',
    }),
  'A diagram shows the progression of all milestones': () =>
    translate({
      id: 'milestones.item.overview.progression',
      message: 'A diagram shows the progression of all milestones',
      description: 'A check of a document',
    }),
  'Every milestone has its six parts (Goal, Diagram, What Gets Built, Metrics, Outcomes, Why)': () =>
    translate({
      id: 'milestones.item.overview.milestones',
      message: 'Every milestone has its six parts (Goal, Diagram, What Gets Built, Metrics, Outcomes, Why)',
      description: 'A check of a document',
    }),
  'Every milestone states its status, and links to its design once work has begun': () =>
    translate({
      id: 'milestones.item.overview.status',
      message: 'Every milestone states its status, and links to its design once work has begun',
      description: 'A check of a document',
    }),
  'Strategic Decisions explain the order of the milestones': () =>
    translate({
      id: 'milestones.item.overview.decisions',
      message: 'Strategic Decisions explain the order of the milestones',
      description: 'A check of a document',
    }),
  'Success Criteria for each milestone and for the long term': () =>
    translate({
      id: 'milestones.item.overview.successCriteria',
      message: 'Success Criteria for each milestone and for the long term',
      description: 'A check of a document',
    }),
  'Next Steps say where the work stands and what comes next': () =>
    translate({
      id: 'milestones.item.overview.nextSteps',
      message: 'Next Steps say where the work stands and what comes next',
      description: 'A check of a document',
    }),
  'North star, related documents and strategic approach at the top': () =>
    translate({
      id: 'milestones.item.overview.header',
      message: 'North star, related documents and strategic approach at the top',
      description: 'A check of a document',
    }),
  'The date of the last update, where there is one, is a date': () =>
    translate({
      id: 'milestones.item.any.footer',
      message: 'The date of the last update, where there is one, is a date',
      description: 'A check of a document',
    }),
  'A plan, not code': () =>
    translate({id: 'milestones.item.overview.code', message: 'A plan, not code', description: 'A check of a document'}),
  'The milestone designs it links to exist': () =>
    translate({
      id: 'milestones.item.overview.documents',
      message: 'The milestone designs it links to exist',
      description: 'A check of a document',
    }),
  'Overview says what the system is and what its design rests on': () =>
    translate({
      id: 'milestones.item.architecture.overview',
      message: 'Overview says what the system is and what its design rests on',
      description: 'A check of a document',
    }),
  'A diagram shows the system as a whole': () =>
    translate({
      id: 'milestones.item.architecture.diagram',
      message: 'A diagram shows the system as a whole',
      description: 'A check of a document',
    }),
  'Every component has purpose, inputs, outputs and dependencies': () =>
    translate({
      id: 'milestones.item.architecture.components',
      message: 'Every component has purpose, inputs, outputs and dependencies',
      description: 'A check of a document',
    }),
  'Data flows are described from end to end': () =>
    translate({
      id: 'milestones.item.architecture.dataFlow',
      message: 'Data flows are described from end to end',
      description: 'A check of a document',
    }),
  'The technology stack is justified': () =>
    translate({
      id: 'milestones.item.architecture.technologyStack',
      message: 'The technology stack is justified',
      description: 'A check of a document',
    }),
  'Integration points are named': () =>
    translate({
      id: 'milestones.item.architecture.integrationPoints',
      message: 'Integration points are named',
      description: 'A check of a document',
    }),
  'Key decisions have context, options, decision and rationale': () =>
    translate({
      id: 'milestones.item.architecture.decisions',
      message: 'Key decisions have context, options, decision and rationale',
      description: 'A check of a document',
    }),
  'Constraints, assumptions and what is left for later': () =>
    translate({
      id: 'milestones.item.architecture.constraints',
      message: 'Constraints, assumptions and what is left for later',
      description: 'A check of a document',
    }),
  'Data model, security and observability, where they are told': () =>
    translate({
      id: 'milestones.item.architecture.optional',
      message: 'Data model, security and observability, where they are told',
      description: 'A check of a document',
    }),
  'A design, not a schedule': () =>
    translate({id: 'milestones.item.architecture.timeline', message: 'A design, not a schedule', description: 'A check of a document'}),
  'Every section once, in order': () =>
    translate({id: 'milestones.item.own.form', message: 'Every section once, in order', description: 'A check of a document'}),
  'Title and file name say what it is': () =>
    translate({id: 'milestones.item.own.name', message: 'Title and file name say what it is', description: 'A check of a document'}),
  'Wording keeps to the rules': () =>
    translate({id: 'milestones.item.own.wording', message: 'Wording keeps to the rules', description: 'A check of a document'}),
  'It agrees with the documents it belongs to': () =>
    translate({
      id: 'milestones.item.own.agreement',
      message: 'It agrees with the documents it belongs to',
      description: 'A check of a document',
    }),
  'Links lead somewhere': () =>
    translate({id: 'milestones.item.own.links', message: 'Links lead somewhere', description: 'A check of a document'}),
  'No other findings': () =>
    translate({id: 'milestones.item.own.other', message: 'No other findings', description: 'A check of a document'}),
};
