declare module '@theme/MilestoneCode' {
  import type {ComponentType, ReactNode} from 'react';
  import type {Client, Props as FallbackProps} from '@theme/MilestoneMermaid';
  import type {PageData} from 'docusaurus-plugin-milestones/client';

  export type Drawings = NonNullable<PageData['drawings']>;

  /** What a fence gives to `code`. */
  export interface Props {
    readonly children?: ReactNode;
    readonly className?: string;
    readonly metastring?: string;
  }

  /** Those of Markdown that show code; `mermaid` only on a site with Mermaid. */
  export interface Components {
    readonly code: ComponentType<Props>;
    readonly mermaid: Client;
  }

  /** What shows a diagram that the build could not draw. */
  export interface Fallback {
    readonly component: ComponentType<FallbackProps>;
    /** What draws it; absent where the site has a theme that does. */
    readonly client?: Client;
  }
  export default function milestoneCode(
    components: Components,
    drawings: Drawings,
    fallback?: Fallback,
  ): Readonly<Record<keyof Components, ComponentType<never>>>;
}

declare module '@theme/MilestoneDrawing' {
  import type {ReactNode} from 'react';
  import type {PageDrawing} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly drawing: PageDrawing;
    /** What is shown where the drawing has no `svg`. */
    readonly picture?: ReactNode;
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

declare module '@theme/MilestoneDrawing/Note' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly children: ReactNode;
  }
  export default function MilestoneDrawingNote(props: Props): ReactNode;
}

declare module '@theme/MilestoneDrawing/Fault' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The sentence, with `{fault}` in it. */
    readonly words: string;
    readonly fault: string | undefined;
  }
  export default function MilestoneDrawingFault(props: Props): ReactNode;
}

declare module '@theme/MilestoneMermaid' {
  import type {ComponentType, ReactNode} from 'react';
  import type {PageDrawing} from 'docusaurus-plugin-milestones/client';

  /** What draws Mermaid in the browser: that of the site's theme, or ours. */
  export type Client = ComponentType<{readonly value: string; readonly name?: string | undefined}>;

  export interface Props {
    readonly drawing: PageDrawing;
    /** The text of the diagram. */
    readonly source: string;
    readonly client: Client;
    /** The code block with the source. */
    readonly children: ReactNode;
  }
  export default function MilestoneMermaid(props: Props): ReactNode;
}

declare module '@theme/MilestoneMermaid/Button' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** How far the drawing is. */
    readonly state: 'waiting' | 'wanted' | 'failed' | 'drawn';
    readonly draw: () => void;
  }
  export default function MilestoneMermaidButton(props: Props): ReactNode;
}

declare module '@theme/MilestoneMermaid/Client' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly value: string;
    /** For those who do not see it. */
    readonly name?: string | undefined;
  }
  export default function MilestoneMermaidClient(props: Props): ReactNode;
}

declare module '@theme/MilestoneMermaid/draw' {
  export function drawMermaid(
    source: string,
    options: {readonly id: string; readonly name?: string | undefined; readonly colorMode: 'light' | 'dark'},
  ): Promise<string>;
}

declare module '@theme/MilestoneMermaid/harmless' {
  export function harmless(svg: string, name: string | undefined): string;
}

declare module '@theme/MilestoneDrawing/dialog-style' {
  export const STYLE: string;
}

declare module '@theme/MilestoneDrawing/dialog' {
  export function showDrawing(drawing: SVGSVGElement): void;
}
