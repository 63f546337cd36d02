declare module '@theme/MilestonesRegister/query' {
  import type {ViewRow} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export interface Query {
    readonly q: string;
    readonly milestone: string;
    readonly status: string;
    readonly holes: boolean;
  }
  export const ALL: Query;
  export function queryIn(search: string, register: RegisterPage): Query;
  export function searchWith(search: string, query: Query): string;
  export function isNarrow(query: Query): boolean;
  export function fits(row: ViewRow, query: Query): boolean;
  export function folded(text: string): string;
}

declare module '@theme/MilestonesRegister/useQuery' {
  import type {Addressed} from '@theme/MilestonesFilter/useAddress';
  import type {Query} from '@theme/MilestonesRegister/query';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function useQuery(register: RegisterPage): Addressed<Query>;
}

declare module '@theme/MilestonesRegister/Filter' {
  import type {ReactNode} from 'react';
  import type {Query} from '@theme/MilestonesRegister/query';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly register: RegisterPage;
    readonly total: number;
    /** How many entries it leaves. */
    readonly count: number;
    readonly query: Query;
    readonly change: (wanted: Partial<Query>) => void;
  }
  export default function MilestonesRegisterFilter(props: Props): ReactNode;
}
