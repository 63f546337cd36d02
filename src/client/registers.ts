import type {RegisterId} from '../registers/define.js';

export type * from '../registers/define.js';

/** An item of the navigation that dashboard and registers share. */
export interface NavItem {
  readonly id: 'dashboard' | RegisterId;
  readonly href: string;
  readonly count: number;
}
