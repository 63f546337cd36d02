declare module '@theme/MilestoneBadge' {
  import type {ReactNode} from 'react';
  import type {StatusLook} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** `planning`, `in-progress`, `complete`; anything else is shown as unknown, unless there is a look for it. */
    readonly status: string;
    /** The name, shape and colour of a status of the settings. */
    readonly look?: StatusLook;
    /** The status as the author wrote it; shown where it says more than the status. */
    readonly text?: string;
  }
  export default function MilestoneBadge(props: Props): ReactNode;
}

declare module '@theme/MilestoneBadge/statuses' {
  import type {ReactNode} from 'react';
  import type {StatusLook} from 'docusaurus-plugin-milestones/client';

  export const glyphs: Readonly<Record<string, ReactNode>>;
  export function statusName(status: string, look?: StatusLook): string;
  /** The shape of a status of the settings: a ring that fills, from 0 to 1. */
  export function glyphOf(done: number): ReactNode;
}

declare module '@theme/MilestoneState' {
  import type {ReactNode} from 'react';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly state: State;
    /** The words that say the state. */
    readonly children: ReactNode;
  }
  export default function MilestoneState(props: Props): ReactNode;
}

declare module '@theme/MilestoneState/Count' {
  import type {ReactNode} from 'react';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly state: State;
    readonly count: number;
  }
  export default function MilestoneStateCount(props: Props): ReactNode;
}

declare module '@theme/MilestoneState/Icon' {
  import type {ReactNode} from 'react';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly state: State;
    /** What is drawn; the shape of the state by default. */
    readonly children?: ReactNode;
  }
  export default function MilestoneStateIcon(props: Props): ReactNode;
}

declare module '@theme/MilestoneState/shapes' {
  import type {ReactNode} from 'react';
  import type {State} from 'docusaurus-plugin-milestones/client';

  export const shapes: Readonly<Record<State, ReactNode>>;
}

declare module '@theme/MilestoneState/words' {
  import type {State} from 'docusaurus-plugin-milestones/client';

  export const states: readonly State[];
  export function stateName(state: State): string;
  export function useCounted(): (state: State, count: number) => string;
}

declare module '@theme/MilestoneText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly children: string;
    /** The text is in English, whatever the language of the page: what a rule says. */
    readonly isEnglish?: boolean;
  }
  export default function MilestoneText(props: Props): ReactNode;
}

declare module '@theme/MilestoneText/terms' {
  /** The words of a built-in stage in the language of the page; other words stay. */
  export function term(words: string): string;
}

declare module '@theme/MilestoneText/items' {
  export const items: Readonly<Record<string, () => string>>;
}

declare module '@theme/MilestoneText/design-items' {
  export const designItems: Readonly<Record<string, () => string>>;
}

declare module '@theme/MilestoneText/labels' {
  export function checklistLabel(): string;
  export function milestonesLabel(): string;
  export function statusLabel(): string;
  export function lastUpdatedLabel(): string;
  export function errorsLabel(): string;
  export function warningsLabel(): string;
  export function openQuestionsLabel(): string;
}

declare module '@theme/MilestoneText/levels' {
  export function levelName(level: string): string;
}

declare module '@milestones-inner/DocItem' {
  import DocItem from '@theme/DocItem';

  /** The component of the theme, or of another plugin that wraps it. */
  export default DocItem;
}
