import type {ReactNode} from 'react';
import {shapes} from '@theme/MilestoneState/shapes';
import {states} from '@theme/MilestoneState/words';

/** The shapes of the states, once for the whole page, where they stand many times. */
export default function MilestonesShapes(): ReactNode {
  return (
    <svg width="0" height="0" style={{position: 'absolute'}} aria-hidden="true" focusable="false">
      {states.map((state) => (
        <symbol key={state} id={`milestones-shape-${state}`} viewBox="0 0 16 16">
          {shapes[state]}
        </symbol>
      ))}
    </svg>
  );
}
