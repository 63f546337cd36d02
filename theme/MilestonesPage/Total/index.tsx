import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Total';
import styles from './styles.module.css';

/** A number and what it counts. */
export default function MilestonesTotal({label, value, children}: Props): ReactNode {
  return (
    <div>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>
        {value !== undefined && <span className={styles['number']}>{value}</span>}
        {children}
      </dd>
    </div>
  );
}
