import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonePanel/Early';

const NOTHING = {__html: ''};

/**
 * Code that runs while the browser reads the served page, before anything is painted.
 * As markup, because React complains of a script element that it makes itself. One made in a browser never runs, so there it has none.
 */
export default function MilestonePanelEarly({code}: Props): ReactNode {
  const markup = typeof document === 'undefined' ? {__html: `<script>${code}</script>`} : NOTHING;
  // oxlint-disable-next-line react/no-danger
  return <span hidden suppressHydrationWarning dangerouslySetInnerHTML={markup} />;
}
