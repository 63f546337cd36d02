declare module '@theme/MilestoneCode' {
  import type {ComponentType, ReactNode} from 'react';

  /** What a fence gives to `code`. */
  export interface Props {
    readonly children?: ReactNode;
    readonly className?: string;
    readonly metastring?: string;
  }

  /** Those of Markdown that show code; `mermaid` only on a site with Mermaid. */
  export interface Components {
    readonly code: ComponentType<Props>;
    readonly mermaid: ComponentType<{readonly value: string}>;
  }
  export default function milestoneCode(components: Components): Readonly<Record<keyof Components, ComponentType<never>>>;
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
