declare module '@theme/MilestoneContent' {
  import type {ReactNode} from 'react';
  import type {PropDocContent} from '@docusaurus/plugin-content-docs';

  export interface Props {
    /** The compiled document. */
    readonly content: PropDocContent;
  }
  export default function MilestoneContent(props: Props): ReactNode;
}

declare module '@theme/MilestoneMetadata' {
  import type {ReactNode} from 'react';

  export default function MilestoneMetadata(): ReactNode;
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

  export function withoutShown(children: ReactNode, labels: readonly string[], values: readonly string[]): ReactNode[] | undefined;
}

declare module '@theme/MilestoneContent/elements' {
  import type {ReactElement, ReactNode} from 'react';

  export type MarkdownElement = ReactElement<{
    readonly children?: ReactNode;
    readonly href?: string;
    readonly id?: string;
    readonly value?: string;
  }>;
  export function isElement(node: ReactNode): node is MarkdownElement;
  export function childrenOf(element: MarkdownElement): readonly ReactNode[];
  export function isOf(node: ReactNode, ...names: readonly string[]): node is MarkdownElement;
  export function textOf(node: ReactNode | readonly ReactNode[]): string;
}

declare module '@theme/MilestoneTask' {
  import type {ComponentProps, ReactNode} from 'react';

  export default function MilestoneTask(props: ComponentProps<'input'>): ReactNode;
}

declare module '@theme/MilestoneMarks' {
  import type {JSXElementConstructor, ReactNode} from 'react';
  import type {PageDocument} from 'docusaurus-plugin-milestones/client';

  export interface Marked {
    readonly body: ReactNode;
    /** The mark of the findings that have no place in the text. */
    readonly left: ReactNode;
  }
  /** @param diagram the component that Mermaid is written with here, if it is not the one of the site */
  export type Marker = (body: ReactNode, document: PageDocument, diagram: JSXElementConstructor<never> | undefined) => Marked;
  export const mark: Marker;
  export function Notes(): ReactNode;
}

declare module '@theme/MilestoneMarks/messages' {
  import type {PageDocument, PageMessage} from 'docusaurus-plugin-milestones/client';

  export function messagesOf(document: PageDocument): readonly PageMessage[];
}

declare module '@theme/MilestoneMarks/Notes' {
  export {Notes as default} from '@theme/MilestoneMarks';
}

declare module '@theme/MilestoneMarks/places' {
  import type {JSXElementConstructor, ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export function withMarks(
    body: ReactNode,
    messages: readonly PageMessage[],
    markOf: (messages: readonly PageMessage[]) => ReactNode,
    diagram: JSXElementConstructor<never> | undefined,
  ): {readonly body: ReactNode; readonly left: readonly PageMessage[]};
}

declare module '@theme/MilestoneHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The marks of findings that have no place in the text. */
    readonly children?: ReactNode;
  }
  export default function MilestoneHeader(props: Props): ReactNode;
}

declare module '@theme/MilestoneHeader/Field' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    /** It stands in the foot of the header, or there on a line of its own. */
    readonly at?: 'foot' | 'line';
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
