import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneChecklist/Verdict';
import {useVerdict} from '@theme/MilestoneChecklist/Verdict/words';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import styles from './styles.module.css';

/** The outcome in one line. */
export default function MilestoneChecklistVerdict({tally}: Props): ReactNode {
  const {fail, warning, review} = tally;
  return (
    <span className={styles['root']}>
      <MilestoneStateIcon state={fail > 0 ? 'fail' : warning > 0 ? 'warning' : review > 0 ? 'review' : 'pass'} />
      <span>{useVerdict(tally)}</span>
    </span>
  );
}
