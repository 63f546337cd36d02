import {translate} from '@docusaurus/Translate';
import {errorsLabel, lastUpdatedLabel, openQuestionsLabel, statusLabel, warningsLabel} from '@theme/MilestoneText/labels';
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
    status: statusLabel(),
    groups,
    errors: errorsLabel(),
    warnings: warningsLabel(),
    openQuestions: openQuestionsLabel(),
    highestRisk: translate({id: 'milestones.dashboard.highestRisk', message: 'Highest risk', description: 'A column of the dashboard'}),
    nextStep: translate({id: 'milestones.dashboard.nextStep', message: 'Next step', description: 'A column of the dashboard'}),
    lastUpdated: lastUpdatedLabel(),
  };
}
