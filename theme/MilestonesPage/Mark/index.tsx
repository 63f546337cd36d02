import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Mark';
import styles from './styles.module.css';

/** The shape of a state, drawn by `MilestonesShapes`; the words stand beside it. */
export default function MilestonesMark({state}: Props): ReactNode {
  return (
    <svg className={`${styles['root']} ${styles[state]}`} aria-hidden="true" focusable="false">
      <use href={`#milestones-shape-${state}`} />
    </svg>
  );
}
