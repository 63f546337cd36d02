declare module '@theme/MilestonesNav' {
  import type {ReactNode} from 'react';
  import type {NavItem} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    /** Dashboard and registers, as far as they have something to show. */
    readonly nav: readonly NavItem[];
    /** The page it stands on. */
    readonly current: NavItem['id'];
  }
  export default function MilestonesNav(props: Props): ReactNode;
}

declare module '@theme/MilestonesNav/names' {
  import type {NavItem} from 'docusaurus-plugin-milestones/client';

  export function registerName(id: NavItem['id']): string;
}
