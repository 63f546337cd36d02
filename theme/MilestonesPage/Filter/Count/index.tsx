import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Filter/Count';

/** How many milestones a filter leaves. */
export default function MilestonesFilterCount({count, total, isNarrow}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const all = translate(
    {
      id: 'milestones.dashboard.count',
      message: '1 milestone|{total} milestones',
      description: 'How many milestones there are, by plural form',
    },
    {total},
  );
  const some = translate(
    {
      id: 'milestones.dashboard.count.some',
      message: '{count} of 1 milestone|{count} of {total} milestones',
      description: 'How many milestones a filter leaves, by plural form of all milestones',
    },
    {count, total},
  );
  const none = translate({
    id: 'milestones.dashboard.count.none',
    message: 'No milestone fits these filters.',
    description: 'Said where a filter leaves no milestone',
  });
  return count === 0 ? none : selectMessage(total, isNarrow ? some : all);
}
