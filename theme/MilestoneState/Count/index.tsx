import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneState/Count';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import {useCounted} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/** How many checks are in a state: a shape and a number for the eye, words for the ear. */
export default function MilestoneStateCount({state, count}: Props): ReactNode {
  const counted = useCounted();
  return (
    <span className={styles['root']}>
      <MilestoneStateIcon state={state} />
      <span aria-hidden="true">{count}</span>
      <span className={styles['spoken']}>{counted(state, count)}</span>
    </span>
  );
}
