import type {ReactNode} from 'react';
import {clsx} from 'clsx';
import type {Props} from '@theme/MilestoneHeader/Field';
import styles from './styles.module.css';

/** A label and what belongs to it: above it, or beside it in the foot of the header. */
export default function MilestoneHeaderField({label, at, children}: Props): ReactNode {
  return (
    <div className={clsx(styles['root'], at && [styles['foot'], styles[at]])}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}
