declare module '@milestones-data/pieces-milestones.json' {
  import type {PieceMilestones} from 'docusaurus-plugin-milestones/client';

  const milestones: PieceMilestones;
  export default milestones;
}

declare module '@milestones-data/pieces-checklists.json' {
  import type {PieceChecklists} from 'docusaurus-plugin-milestones/client';

  const checklists: PieceChecklists;
  export default checklists;
}

declare module '@milestones-data/pieces-risks.json' {
  import type {PieceRisk} from 'docusaurus-plugin-milestones/client';

  const risks: readonly PieceRisk[];
  export default risks;
}

declare module '@theme/MilestonePiece/Status' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of a milestone in addresses: its number, else the name of its file. */
    readonly milestone?: string | number;
  }
  export default function MilestonePieceStatus(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Badge' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of a milestone in addresses: its number, else the name of its file. */
    readonly milestone?: string | number;
  }
  export default function MilestonePieceBadge(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Progress' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of a milestone in addresses: its number, else the name of its file. */
    readonly milestone?: string | number;
  }
  export default function MilestonePieceProgress(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Table' {
  import type {ReactNode} from 'react';
  import type {PieceList} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Names of milestones; the table has them in this order. By default those of the dashboard. */
    readonly milestones?: PieceList;
    /** Only milestones with one of these statuses. */
    readonly status?: PieceList;
    /** Only documents of these stages. */
    readonly stage?: PieceList;
    /** What is shown beside the name. @default 'status, progress' */
    readonly columns?: PieceList;
  }
  export default function MilestonePieceTable(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Checklist' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of a milestone in addresses: its number, else the name of its file. */
    readonly milestone?: string | number;
    /** All items, or those that are left to do. @default 'all' */
    readonly show?: 'all' | 'open';
  }
  export default function MilestonePieceChecklist(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Finding' {
  import type {ReactNode} from 'react';
  import type {PieceFinding} from 'docusaurus-plugin-milestones/client';

  export type Props = PieceFinding;
  export default function MilestonePieceFinding(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/RiskMatrix' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of a milestone in addresses; all milestones by default. */
    readonly milestone?: string | number;
  }
  export default function MilestonePieceRiskMatrix(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/Unknown' {
  import type {ReactNode} from 'react';
  import type {PieceFault} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** What the piece asks for in vain. */
    readonly faults: readonly PieceFault[];
  }
  export default function MilestonePieceUnknown(props: Props): ReactNode;
}

declare module '@theme/MilestonePiece/words' {
  import type {PieceColumn, PieceFault} from 'docusaurus-plugin-milestones/client';

  export function unexpected(fault: PieceFault): string;
  export function columnLabel(column: PieceColumn): string;
  export function milestoneLabel(): string;
  export function notStated(): string;
  export function noMilestones(): string;
  export function noRisks(): string;
  export function nothingLeft(): string;
  export function lineWords(line: number): string;
}
