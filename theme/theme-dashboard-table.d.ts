declare module '@theme/MilestonesPage/Matrix' {
  import type {ReactNode} from 'react';
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
  }
  export default function MilestonesMatrix(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Table' {
  import type {ReactNode} from 'react';
  import type {Dashboard, DashboardRow} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
    readonly rows: readonly DashboardRow[];
    /** The names of the rows that a filter leaves. */
    readonly shown: ReadonlySet<string>;
  }
  export default function MilestonesTable(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Row' {
  import type {ReactNode} from 'react';
  import type {Columns} from '@theme/MilestonesPage/columns';
  import type {DashboardRow} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly row: DashboardRow;
    readonly columns: Columns;
    readonly isHidden: boolean;
    /** The tag or date with which the present is compared. */
    readonly since?: string;
  }
  export default function MilestonesRow(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Cell' {
  import type {ReactNode} from 'react';
  import type {DashboardCell} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Of the findings that open. */
    readonly id: string;
    readonly group: string;
    readonly milestone: string;
    readonly cell?: DashboardCell;
    /** The page of the milestone. */
    readonly href: string;
  }
  export default function MilestonesCell(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Finding' {
  import type {ReactNode} from 'react';
  import type {DashboardFinding} from 'docusaurus-plugin-milestones/client';

  export type Props = DashboardFinding;
  export default function MilestonesFinding(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Mark' {
  import type {ReactNode} from 'react';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly state: State;
  }
  export default function MilestonesMark(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Shapes' {
  import type {ReactNode} from 'react';

  export default function MilestonesShapes(): ReactNode;
}

declare module '@theme/MilestonesPage/Next' {
  import type {ReactNode} from 'react';
  import type {DashboardNext} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly next?: DashboardNext;
  }
  export default function MilestonesNext(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Watch' {
  import type {ReactNode} from 'react';
  import type {DashboardRow} from 'docusaurus-plugin-milestones/client';

  export type Props = Pick<DashboardRow, 'highestRisk' | 'openQuestions'>;
  export default function MilestonesWatch(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Gain' {
  import type {ReactNode} from 'react';
  import type {DashboardProgress, DashboardRowTrend} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly trend: DashboardRowTrend;
    readonly progress: DashboardProgress;
    /** The tag or date with which the present is compared. */
    readonly since?: string;
  }
  export function signed(change: number): string;
  export default function MilestonesGain(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Chart' {
  import type {ReactNode} from 'react';
  import type {DashboardTrend} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Oldest first. */
    readonly points: DashboardTrend['points'];
    readonly isSmall?: boolean;
    /** Its name; without one it says nothing that does not stand beside it. */
    readonly label?: string;
  }
  export default function MilestonesChart(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Changes' {
  import type {ReactNode} from 'react';
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
  }
  export default function MilestonesChanges(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Trend' {
  import type {ReactNode} from 'react';
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
  }
  export default function MilestonesTrend(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Trend/Points' {
  import type {ReactNode} from 'react';
  import type {DashboardTrend} from 'docusaurus-plugin-milestones/client';

  export type Props = Pick<DashboardTrend, 'points'>;
  export default function MilestonesTrendPoints(props: Props): ReactNode;
}
