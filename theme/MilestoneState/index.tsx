import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneState';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import {useCounted} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/** How many checks are in a state: a shape and a number for the eye, words for the ear; or the words given, for both. */
export default function MilestoneState({state, count, children}: Props): ReactNode {
  const counted = useCounted();
  return (
    <span className={styles['root']}>
      <MilestoneStateIcon state={state} />
      {children === undefined ? (
        <>
          <span className={styles['count']} aria-hidden="true">
            {count}
          </span>
          <span className={styles['spoken']}>{counted(state, count)}</span>
        </>
      ) : (
        <span>{children}</span>
      )}
    </span>
  );
}
