/** What the components of the theme share, also for components of your own. Runs in the browser. */
import {createContext, useContext} from 'react';
import type {PageData} from './page.js';

export type * from './dashboard.js';
export type * from './page.js';
export type * from './pieces.js';
export type * from './registers.js';
export {blockKey} from './block-key.js';
export {drawingKey} from './drawing-key.js';
export {isOffSite} from './off-site.js';
export {PANEL_ORDER} from './panel-order.js';
export {PIECE_COLUMNS, chosen, faultsIn, listed, milestoneOf} from './pieces.js';
/** The settings of Mermaid that the build draws with. */
export {configFor as mermaidConfig} from '../diagram/mermaid/worker/config.js';
export type {Evidence, State} from '../check/report.js';

export const MilestoneContext = createContext<PageData | null>(null);

/** The milestone data of the page a component stands on; null on other pages. */
export function useMilestone(): PageData | null {
  return useContext(MilestoneContext);
}
