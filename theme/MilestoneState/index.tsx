import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneState';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import styles from './styles.module.css';

/** The state of a check, or of several: its shape, and words that say it. */
export default function MilestoneState({state, children}: Props): ReactNode {
  return (
    <span className={styles['root']}>
      <MilestoneStateIcon state={state} />
      <span>{children}</span>
    </span>
  );
}
