import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneDrawing/Steps';

/** The steps of a flow, or the entries of a tree, for those who hear the drawing. */
export default function MilestoneDrawingSteps({steps}: Props): ReactNode {
  return (
    <ol>
      {steps.map(({text, by, steps: below}, index) => (
        <li key={index}>
          {by === undefined ? text : `${by}: ${text}`}
          {below && <MilestoneDrawingSteps steps={below} />}
        </li>
      ))}
    </ol>
  );
}
