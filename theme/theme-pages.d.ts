declare module '@theme/MilestoneContent' {
  import type {ReactNode} from 'react';
  import type {PropDocContent} from '@docusaurus/plugin-content-docs';

  export interface Props {
    /** The compiled document. */
    readonly content: PropDocContent;
  }
  export default function MilestoneContent(props: Props): ReactNode;
}

declare module '@theme/MilestoneContent/Link' {
  import type {ComponentProps, ReactNode} from 'react';

  export interface Props extends ComponentProps<'a'> {}
  export default function MilestoneLink(props: Props): ReactNode;
}

declare module '@theme/MilestoneContent/blocks' {
  import type {ReactNode} from 'react';
  import type {PageDocument} from 'docusaurus-plugin-milestones/client';

  export function arrange(body: ReactNode, document: PageDocument, header: ReactNode): ReactNode[];
}

declare module '@theme/MilestoneContent/lines' {
  import type {ReactNode} from 'react';

  export interface Metadata {
    readonly labels: readonly string[];
    readonly values: readonly string[];
    readonly unlinked: readonly string[];
  }
  export function withoutShown(children: ReactNode, metadata: Metadata): ReactNode[] | undefined;
}

declare module '@theme/MilestoneContent/elements' {
  import type {ReactElement, ReactNode} from 'react';

  export type MarkdownElement = ReactElement<{readonly children?: ReactNode; readonly href?: string}>;
  export function isElement(node: ReactNode): node is MarkdownElement;
  export function childrenOf(element: MarkdownElement): readonly ReactNode[];
  export function isOf(node: ReactNode, ...names: readonly string[]): node is MarkdownElement;
  export function textOf(node: ReactNode | readonly ReactNode[]): string;
}

declare module '@theme/MilestoneContent/address' {
  export function isOffSite(href: string): boolean;
}

declare module '@theme/MilestoneHeader' {
  import type {ReactNode} from 'react';

  export default function MilestoneHeader(): ReactNode;
}

declare module '@theme/MilestoneHeader/Field' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    readonly children: ReactNode;
  }
  export default function MilestoneHeaderField(props: Props): ReactNode;
}

declare module '@theme/MilestoneHeader/Checks' {
  import type {ReactNode} from 'react';
  import type {Tally} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly tally: Tally;
  }
  export default function MilestoneHeaderChecks(props: Props): ReactNode;
}

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
    /** Findings of one rule with one remedy. */
    readonly messages: readonly PageMessage[];
  }
  export default function MilestoneChecklistRule(props: Props): ReactNode;
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
