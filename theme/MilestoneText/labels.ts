import {translate} from '@docusaurus/Translate';

/** Words that stand in more than one place. */

export function checklistLabel(): string {
  return translate({
    id: 'milestones.checklist.title',
    message: 'Checklist',
    description: 'The heading of the checklist panel, also in the table of contents',
  });
}

export function milestonesLabel(): string {
  return translate({id: 'milestones.dashboard.title', message: 'Milestones', description: 'The title of the dashboard'});
}

export function statusLabel(): string {
  return translate({id: 'milestones.label.status', message: 'Status', description: 'The label of the status of a milestone'});
}

export function lastUpdatedLabel(): string {
  return translate({
    id: 'milestones.label.lastUpdated',
    message: 'Last updated',
    description: 'The label of the date of the last update of a document',
  });
}

export function errorsLabel(): string {
  return translate({id: 'milestones.label.errors', message: 'Errors', description: 'The label of the number of errors'});
}

export function warningsLabel(): string {
  return translate({id: 'milestones.label.warnings', message: 'Warnings', description: 'The label of the number of warnings'});
}

export function openQuestionsLabel(): string {
  return translate({
    id: 'milestones.label.openQuestions',
    message: 'Open questions',
    description: 'The label of the number of open questions',
  });
}
