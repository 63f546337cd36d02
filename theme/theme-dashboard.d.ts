declare module '@theme/MilestonesPage' {
  import type {ReactNode} from 'react';
  import type {Dashboard, NavItem} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
    readonly nav: readonly NavItem[];
  }
  export default function MilestonesPage(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Verdict' {
  import type {ReactNode} from 'react';
  import type {DashboardTotals} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly totals: DashboardTotals;
  }
  export default function MilestonesVerdict(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Totals' {
  import type {ReactNode} from 'react';
  import type {DashboardTotals} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly totals: DashboardTotals;
  }
  export default function MilestonesTotals(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Total' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    readonly value?: ReactNode;
    readonly children?: ReactNode;
  }
  export default function MilestonesTotal(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Progress' {
  import type {ReactNode} from 'react';
  import type {DashboardProgress} from 'docusaurus-plugin-milestones/client';

  export type Props = DashboardProgress;
  export default function MilestonesProgress(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Map' {
  import type {ReactNode} from 'react';
  import type {DashboardMap} from 'docusaurus-plugin-milestones/client';

  export interface Props extends DashboardMap {
    /** There is one overview: its name stands above already. */
    readonly isOnly: boolean;
  }
  export default function MilestonesMap(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Stop' {
  import type {ReactNode} from 'react';
  import type {DashboardStop} from 'docusaurus-plugin-milestones/client';

  export type Props = DashboardStop;
  export default function MilestonesStop(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Checks' {
  import type {ReactNode} from 'react';
  import type {Tally} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly tally?: Tally;
  }
  export default function MilestonesChecks(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Name' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly name: string;
    readonly number?: string;
    readonly href?: string;
  }
  export default function MilestonesName(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Documents' {
  import type {ReactNode} from 'react';
  import type {DashboardLink} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly documents: readonly DashboardLink[];
    /** Whether each says what kind of document it is. */
    readonly showsKind?: boolean;
  }
  export default function MilestonesDocuments(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Others' {
  import type {ReactNode} from 'react';
  import type {DashboardOthers} from 'docusaurus-plugin-milestones/client';

  export type Props = DashboardOthers;
  export default function MilestonesOthers(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Empty' {
  import type {ReactNode} from 'react';

  export default function MilestonesEmpty(): ReactNode;
}
