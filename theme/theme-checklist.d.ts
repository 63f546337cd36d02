declare module '@theme/MilestoneChecklist' {
  import type {ReactNode} from 'react';

  export default function MilestoneChecklist(): ReactNode;
}

declare module '@theme/MilestoneChecklist/Verdict' {
  import type {ReactNode} from 'react';
  import type {Tally} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly tally: Tally;
  }
  export default function MilestoneChecklistVerdict(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Group' {
  import type {ReactNode} from 'react';
  import type {PageGroup} from 'docusaurus-plugin-milestones/client';

  export type Props = PageGroup;
  export default function MilestoneChecklistGroup(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Item' {
  import type {ReactNode} from 'react';
  import type {PageItem} from 'docusaurus-plugin-milestones/client';

  export type Props = PageItem;
  export default function MilestoneChecklistItem(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Messages' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly messages: readonly PageMessage[];
  }
  export default function MilestoneChecklistMessages(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Rule' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Findings of one rule with one remedy, or with one waiver. */
    readonly messages: readonly PageMessage[];
  }
  export default function MilestoneChecklistRule(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Waiver' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  /** Why findings are waived, and where. */
  export type Props = NonNullable<PageMessage['waiver']>;
  export default function MilestoneChecklistWaiver(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Evidence' {
  import type {ReactNode} from 'react';
  import type {Evidence} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly evidence: readonly Evidence[];
  }
  export default function MilestoneChecklistEvidence(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Line' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly line: number;
    readonly slug?: string;
  }
  export default function MilestoneChecklistLine(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/List' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly limit: number;
    readonly children: readonly ReactNode[];
  }
  export default function MilestoneChecklistList(props: Props): ReactNode;
}
