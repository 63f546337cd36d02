import {translate} from '@docusaurus/Translate';
import type {TraceLink} from 'docusaurus-plugin-milestones/client';

/** The words in the cells. */

export function undecided(): string {
  return translate({id: 'milestones.register.undecided', message: 'undecided', description: 'Of a question that nobody has decided'});
}

export function noCategory(): string {
  return translate({id: 'milestones.register.noCategory', message: 'Without a category', description: 'Above questions without one'});
}

export function notStated(): string {
  return translate({id: 'milestones.register.notStated', message: 'not stated', description: 'A cell for which the document says nothing'});
}

export function unknownLevel(): string {
  return translate({id: 'milestones.register.unknown', message: 'Unknown', description: 'A level that a risk does not state'});
}

export function unnamed(): string {
  return translate({id: 'milestones.register.unnamed', message: 'Without a name', description: 'An entry whose heading has no text'});
}

export function doneWord(): string {
  return translate({id: 'milestones.register.done', message: 'done', description: 'Of a next step that is ticked'});
}

export function toDoWord(): string {
  return translate({id: 'milestones.register.toDo', message: 'to do', description: 'Of a next step that is not ticked'});
}

export function noDocument(): string {
  return translate({id: 'milestones.register.noDocument', message: 'no document', description: 'Of a milestone only an overview names'});
}

export function horizonName(horizon: string): string {
  switch (horizon) {
    case 'immediate':
      return translate({id: 'milestones.register.immediate', message: 'Immediate', description: 'A horizon of next steps'});
    case 'after':
      return translate({id: 'milestones.register.after', message: 'After that', description: 'A horizon of next steps'});
    case 'before':
      return translate({
        id: 'milestones.register.before',
        message: 'Before the milestone is complete',
        description: 'A horizon of next steps',
      });
    default:
      return horizon;
  }
}

export function tracedWord(state: 'linked' | 'missing' | 'unknown'): string {
  switch (state) {
    case 'linked':
      return translate({id: 'milestones.register.linked', message: 'linked', description: 'The state of a link that was found'});
    case 'missing':
      return translate({id: 'milestones.register.missing', message: 'missing', description: 'The state of a link that was not found'});
    default:
      return translate({id: 'milestones.register.notKnown', message: 'unknown', description: 'The state of a link nothing is known of'});
  }
}

export function traceLabel(link: TraceLink): string {
  switch (link) {
    case 'overview':
      return translate({id: 'milestones.trace.overview', message: 'In an overview', description: 'A column of the traceability matrix'});
    case 'document':
      return translate({id: 'milestones.trace.document', message: 'Document', description: 'A column of the traceability matrix'});
    case 'parent':
      return translate({id: 'milestones.trace.parent', message: 'Links to the overview', description: 'A column of traceability'});
    case 'architecture':
      return translate({
        id: 'milestones.trace.architecture',
        message: 'Links to the architecture',
        description: 'A column of traceability',
      });
    case 'components':
      return translate({id: 'milestones.trace.components', message: 'Components in the architecture', description: 'A column'});
    case 'phases':
      return translate({id: 'milestones.trace.phases', message: 'Phases of the overview', description: 'A column of traceability'});
    case 'metrics':
      return translate({id: 'milestones.trace.metrics', message: 'Metrics of the overview', description: 'A column of traceability'});
    default:
      return translate({id: 'milestones.trace.outcomes', message: 'Outcomes of the overview', description: 'A column of traceability'});
  }
}
