declare module '@theme/MilestonePanel' {
  import type {ReactNode} from 'react';
  import type {PropDocContent} from '@docusaurus/plugin-content-docs';
  import type * as Marks from '@theme/MilestoneMarks';

  export interface Props {
    /** The compiled document, with the marks of a page that has findings. */
    readonly content: PropDocContent & {readonly $milestonesMarks?: typeof Marks};
    /** The page without its panel. */
    readonly children: ReactNode;
  }
  export default function MilestonePanel(props: Props): ReactNode;
}

declare module '@theme/MilestonePanel/Early' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** A statement; ours, never a document's. */
    readonly code: string;
  }
  export default function MilestonePanelEarly(props: Props): ReactNode;
}

declare module '@theme/MilestonePanel/Toggle' {
  import type {ReactNode} from 'react';

  export default function MilestonePanelToggle(): ReactNode;
}

declare module '@theme/MilestonePanel/memory' {
  export function recallMarks(): void;
  export function recallPanel(details: HTMLDetailsElement): void;
  export function keep(name: 'marks' | 'panel' | 'panel.narrow', value: string): void;
}

declare module '@theme/MilestonePanel/usePanel' {
  import type {RefObject} from 'react';

  export function usePanel(box: RefObject<HTMLElement | null>): (shown: HTMLElement) => void;
}

declare module '@theme/MilestonePanel/follow' {
  export function followTo(event: MouseEvent, panel: HTMLDetailsElement, isWide: boolean): void;
}

declare module '@theme/MilestoneFinding/Mark' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** The findings at one place. */
    readonly messages: readonly PageMessage[];
  }
  export default function MilestoneFindingMark(props: Props): ReactNode;
}

declare module '@theme/MilestoneFinding/Note' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** The findings of the page. */
    readonly messages: readonly PageMessage[];
    /** The mark that it opens beside, and the numbers of its findings. */
    readonly mark: {readonly link: HTMLElement; readonly numbers: readonly string[]};
  }
  export default function MilestoneFindingNote(props: Props): ReactNode;
}

declare module '@theme/MilestoneFinding/Note/place' {
  export function placeAt(note: HTMLElement, mark: HTMLElement): void;
}

declare module '@theme/MilestoneServed' {
  import type {ReactNode} from 'react';
  import type {Parts} from '@milestones-parts';

  export interface Props {
    readonly part: keyof Parts;
    readonly className?: string | undefined;
    /** Called when the part is there, served or rendered. */
    readonly onShown?: (box: HTMLElement) => void;
    readonly children?: ReactNode;
  }
  export default function MilestoneServed(props: Props): ReactNode;
}

declare module '@theme/MilestoneServed/clicked' {
  export function linkClicked(event: MouseEvent, selector: string): HTMLAnchorElement | null;
}

declare module '@theme/MilestoneServed/parts' {
  import type {Parts} from '@milestones-parts';

  export const parts: Parts;
}

declare module '@milestones-parts' {
  import type {ComponentType, ReactNode} from 'react';

  /** What is served whole, by the name of its component. */
  export interface Parts {
    readonly MilestoneChecklist: ComponentType<{readonly children?: ReactNode}>;
    readonly MilestoneHeader: ComponentType<{readonly children?: ReactNode}>;
  }
  export function partsNow(): Parts | undefined;
  export function partsLater(): Promise<Parts>;
}
