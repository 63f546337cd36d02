declare module '@theme/MilestonesNav' {
  import type {ReactNode} from 'react';
  import type {NavItem} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Dashboard and registers, as far as they have something to show. */
    readonly nav: readonly NavItem[];
    /** The page it stands on. */
    readonly current: NavItem['id'];
  }
  export default function MilestonesNav(props: Props): ReactNode;
}

declare module '@theme/MilestonesNav/names' {
  import type {NavItem} from 'docusaurus-plugin-milestones/client';

  export function registerName(id: NavItem['id']): string;
}

declare module '@theme/MilestonesNav/counted' {
  import type {RegisterId} from 'docusaurus-plugin-milestones/client';

  export function useCountedEntries(): (id: RegisterId, count: number) => string;
}

declare module '@theme/MilestoneRegisters' {
  import type {ReactNode} from 'react';
  import type {PageRegister} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Those of the milestone whose page it stands on, by default. */
    readonly registers?: readonly PageRegister[];
  }
  export default function MilestoneRegisters(props: Props): ReactNode;
}

declare module '@theme/RiskMatrix' {
  import type {ReactNode} from 'react';
  import type {Level} from 'docusaurus-plugin-milestones/client';

  export type {Level};

  export interface MatrixRisk {
    readonly name: string;
    readonly impact: Level;
    readonly probability: Level;
    readonly href: string;
  }

  export interface Props {
    /** In the order in which a cell shall name them. */
    readonly risks: readonly MatrixRisk[];
  }
  export default function RiskMatrix(props: Props): ReactNode;
}

declare module '@theme/RiskMatrix/cells' {
  import type {Level, MatrixRisk} from '@theme/RiskMatrix';

  export function levelsOf(risks: readonly MatrixRisk[], side: 'impact' | 'probability'): string[];
  export function isAt(level: Level, place: string | undefined): boolean;
}

declare module '@theme/RiskMatrix/tones' {
  export function toneOf(share: number): 'high' | 'medium' | 'low';
}
