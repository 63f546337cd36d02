import {useMemo, type ReactNode} from 'react';
import type {Props} from '@theme/MilestonePanel/Early';

/**
 * Code that runs while the browser reads the served page, before anything is painted.
 * As markup, because React complains of a script element that it makes itself: one made in the browser never runs.
 */
export default function MilestonePanelEarly({code}: Props): ReactNode {
  const markup = useMemo(() => ({__html: `<script>${code}</script>`}), [code]);
  // oxlint-disable-next-line react/no-danger
  return <span hidden suppressHydrationWarning dangerouslySetInnerHTML={markup} />;
}
