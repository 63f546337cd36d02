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

declare module '@theme/MilestoneChecklist/Verdict/words' {
  import type {Tally} from 'docusaurus-plugin-milestones/client';

  /** The outcome of a checklist in one line. */
  export function useVerdict(tally: Tally): string;
}

declare module '@theme/MilestoneChecklist/Counts' {
  import type {ReactNode} from 'react';
  import type {Tally} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly tally: Tally;
  }
  export default function MilestoneChecklistCounts(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/State' {
  import type {ReactNode} from 'react';
  import type {Props as Item} from '@theme/MilestoneChecklist/Item';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly state: State;
    /** The items in this state. */
    readonly items: readonly Item[];
  }
  export default function MilestoneChecklistState(props: Props): ReactNode;
}

declare module '@theme/MilestoneChecklist/Item' {
  import type {ReactNode} from 'react';
  import type {PageItem} from 'docusaurus-plugin-milestones/client';

  export interface Props extends PageItem {
    /** The title of its group. */
    readonly group: string;
  }
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
    /** It stands in the note of a mark, not in the panel. */
    readonly isNote?: boolean;
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
    /** The number of the finding that stands there. */
    readonly finding?: number;
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
