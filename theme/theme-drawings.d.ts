declare module '@theme/MilestoneCode' {
  import type {ReactNode} from 'react';

  /** Those that a fence gives to `code`, and those of the `mermaid` component of a site with Mermaid. */
  export interface Props {
    readonly children?: ReactNode;
    readonly className?: string;
    readonly metastring?: string;
    readonly value?: string;
  }
  export default function MilestoneCode(props: Props): ReactNode;
}

declare module '@theme/MilestoneDrawing' {
  import type {ReactNode} from 'react';
  import type {PageDrawing} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly drawing: PageDrawing;
    /** The code block with the source. */
    readonly children: ReactNode;
  }
  export default function MilestoneDrawing(props: Props): ReactNode;
}

declare module '@theme/MilestoneDrawing/Steps' {
  import type {ReactNode} from 'react';
  import type {PageDrawing} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly steps: NonNullable<PageDrawing['steps']>;
  }
  export default function MilestoneDrawingSteps(props: Props): ReactNode;
}

declare module '@theme/MilestoneDrawing/dialog' {
  export function showDrawing(drawing: SVGSVGElement): void;
}
