import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneHeader/Field';
import styles from './styles.module.css';

/** A label and what belongs to it: above it, or beside it on a line of its own. */
export default function MilestoneHeaderField({label, isWide = false, children}: Props): ReactNode {
  return (
    <div className={`${styles['root']} ${isWide ? styles['wide'] : ''}`}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}
