declare module '@theme/MilestonePanel' {
  import type {ReactNode} from 'react';
  import type {PropDocContent} from '@docusaurus/plugin-content-docs';

  export interface Props {
    /** The compiled document. */
    readonly content: PropDocContent;
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

  export function usePanel(details: RefObject<HTMLDetailsElement | null>): () => void;
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

declare module '@theme/MilestonePanel/useNote' {
  import type {ReactNode} from 'react';
  import type {PageMessage} from 'docusaurus-plugin-milestones/client';

  export function useNote(messages: readonly PageMessage[]): ReactNode;
}
