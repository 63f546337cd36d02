declare module '@theme/MilestonesPage/Filter' {
  import type {ReactNode} from 'react';
  import type {Filter} from '@theme/MilestonesPage/filter';
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly dashboard: Dashboard;
    readonly filter: Filter;
    readonly change: (wanted: Partial<Filter>) => void;
    /** How many rows it leaves. */
    readonly count: number;
  }
  export default function MilestonesPageFilter(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Filter/Count' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly count: number;
    readonly total: number;
    readonly isNarrow: boolean;
  }
  export default function MilestonesFilterCount(props: Props): ReactNode;
}

declare module '@theme/MilestonesPage/Filter/words' {
  export function formLabel(): string;
  export function groupLabel(): string;
  export function severityLabel(): string;
  export function sortLabel(): string;
  export function anyGroup(): string;
  export function anySeverity(): string;
  export function severityName(severity: string): string;
  export function sortName(sort: string): string;
}

declare module '@theme/MilestonesPage/Trend/words' {
  import type {DashboardTrend} from 'docusaurus-plugin-milestones/client';

  export function title(): string;
  export function sinceTitle(since: NonNullable<DashboardTrend['since']>): string;
  export function passedWords(point: {readonly passed: number; readonly total: number}): string;
}

declare module '@theme/MilestonesPage/columns' {
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export interface Columns {
    readonly milestone: string;
    readonly progress: string;
    readonly groups: Dashboard['groups'];
    readonly next: string;
    readonly watch: string;
  }
  export function columnsOf(dashboard: Dashboard): Columns;
}

declare module '@theme/MilestonesPage/groups' {
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export function groupTitle(group: Dashboard['groups'][number]): string;
}

declare module '@theme/MilestonesPage/preview' {
  import type {RefObject} from 'react';

  export function usePreview(): RefObject<HTMLTableElement | null>;
}

declare module '@theme/MilestonesPage/filter' {
  import type {Dashboard, DashboardRow} from 'docusaurus-plugin-milestones/client';

  export interface Filter {
    readonly q: string;
    readonly status: string;
    readonly group: string;
    readonly severity: string;
    readonly sort: string;
  }
  export const NONE: Filter;
  export const SEVERITIES: readonly ['error', 'warning', 'review', 'none'];
  export const SORTS: readonly ['name', 'status', 'progress', 'errors', 'updated'];
  export function filterIn(search: string, dashboard: Dashboard): Filter;
  export function searchWith(search: string, filter: Filter): string;
  export function isNarrow(filter: Filter): boolean;
  export function fits(row: DashboardRow, filter: Filter): boolean;
  export function sorted(dashboard: Dashboard, sort: string): readonly DashboardRow[];
}

declare module '@theme/MilestonesPage/useFilter' {
  import type {Addressed} from '@theme/MilestonesFilter/useAddress';
  import type {Filter} from '@theme/MilestonesPage/filter';
  import type {Dashboard} from 'docusaurus-plugin-milestones/client';

  export function useFilter(dashboard: Dashboard): Addressed<Filter>;
}

declare module '@theme/MilestonesFilter' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What it is called for screen readers. */
    readonly label: string;
    /** The text to look for. */
    readonly q: string;
    readonly change: (wanted: {readonly q: string}) => void;
    readonly clear: () => void;
    /** There is something to clear. */
    readonly isSet: boolean;
    /** How much it leaves, in words that are said aloud when they change. */
    readonly count: ReactNode;
    readonly isNothing: boolean;
    /** More to choose from than the text. */
    readonly children: ReactNode;
  }
  export default function MilestonesFilter(props: Props): ReactNode;
}

declare module '@theme/MilestonesFilter/Select' {
  import type {ReactNode} from 'react';

  export interface Props<Name extends string> {
    readonly name: Name;
    readonly label: string;
    readonly value: string;
    /** Values and what they are called. */
    readonly options: readonly (readonly [value: string, title: string])[];
    readonly change: (wanted: Partial<Record<Name, string>>) => void;
  }
  export default function MilestonesFilterSelect<Name extends string>(props: Props<Name>): ReactNode;
}

declare module '@theme/MilestonesFilter/words' {
  export function textLabel(): string;
  export function clearLabel(): string;
  export function anyStatus(): string;
}

declare module '@theme/MilestonesFilter/useAddress' {
  /** How the address of a page says what its reader wants to see. */
  export interface Address<Wanted> {
    readonly nothing: Wanted;
    readonly read: (search: string) => Wanted;
    readonly write: (search: string, wanted: Wanted) => string;
  }
  export interface Addressed<Wanted> {
    readonly wanted: Wanted;
    /** A step that the button for going back takes back; letters of a text are none. */
    readonly change: (part: Partial<Wanted>) => void;
  }
  export function useAddress<Wanted extends {readonly q: string}>(address: Address<Wanted>): Addressed<Wanted>;
}
