import {translate} from '@docusaurus/Translate';
import {groupTitle} from '@theme/MilestonesPage/groups';
import type {Dashboard} from 'docusaurus-plugin-milestones/client';

/** The headings of the columns; on a narrow screen the labels of the cells. */
export interface Columns {
  readonly milestone: string;
  readonly progress: string;
  readonly groups: Dashboard['groups'];
  readonly next: string;
  readonly watch: string;
}

export function columnsOf({groups}: Dashboard): Columns {
  return {
    milestone: translate({id: 'milestones.dashboard.milestone', message: 'Milestone', description: 'A column of the dashboard'}),
    progress: translate({
      id: 'milestones.dashboard.progress',
      message: 'Progress',
      description: 'The label of how many checks passed; also a column of the dashboard',
    }),
    groups: groups.map((group) => ({id: group.id, title: groupTitle(group)})),
    next: translate({id: 'milestones.dashboard.next', message: 'Next action', description: 'A column of the dashboard'}),
    watch: translate({id: 'milestones.dashboard.watch', message: 'Risk and questions', description: 'A column of the dashboard'}),
  };
}
