import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneHeader/Field';
import styles from './styles.module.css';

/** A label and what belongs to it. */
export default function MilestoneHeaderField({label, children}: Props): ReactNode {
  return (
    <div className={styles['root']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}
