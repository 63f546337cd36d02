import {translate} from '@docusaurus/Translate';
import type {Dashboard} from 'docusaurus-plugin-milestones/client';

/** The headings of the columns; on a narrow screen the labels of the cells. */
export interface Columns {
  readonly milestone: string;
  readonly status: string;
  readonly groups: Dashboard['groups'];
  readonly errors: string;
  readonly warnings: string;
  readonly openQuestions: string;
  readonly highestRisk: string;
  readonly nextStep: string;
  readonly lastUpdated: string;
}

export function columnsOf({groups}: Dashboard): Columns {
  return {
    milestone: translate({id: 'milestones.dashboard.milestone', message: 'Milestone', description: 'A column of the dashboard'}),
    status: translate({id: 'milestones.header.status', message: 'Status', description: 'The label of the status of a milestone'}),
    groups,
    errors: translate({id: 'milestones.dashboard.errors', message: 'Errors', description: 'A column of the dashboard'}),
    warnings: translate({id: 'milestones.dashboard.warnings', message: 'Warnings', description: 'A column of the dashboard'}),
    openQuestions: translate({id: 'milestones.dashboard.openQuestions', message: 'Open questions', description: 'A column of the dashboard'}),
    highestRisk: translate({id: 'milestones.dashboard.highestRisk', message: 'Highest risk', description: 'A column of the dashboard'}),
    nextStep: translate({id: 'milestones.dashboard.nextStep', message: 'Next step', description: 'A column of the dashboard'}),
    lastUpdated: translate({id: 'milestones.header.lastUpdated', message: 'Last updated', description: 'The label of the date of the last update of a document'}),
  };
}
