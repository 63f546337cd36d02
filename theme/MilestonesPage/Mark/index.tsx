import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Mark';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';

/** The shape of a state, drawn by `MilestonesShapes`; the words stand beside it. */
export default function MilestonesMark({state}: Props): ReactNode {
  return (
    <MilestoneStateIcon state={state}>
      <use href={`#milestones-shape-${state}`} />
    </MilestoneStateIcon>
  );
}
