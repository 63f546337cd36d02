import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneDrawing/Note';
import styles from './styles.module.css';

/** What a reader is told below the source of a diagram that is not drawn. */
export default function MilestoneDrawingNote({children}: Props): ReactNode {
  return <p className={`milestones-drawing-fault ${styles['root']}`}>{children}</p>;
}
