import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesRegister/Points';
import {notStated} from '@theme/MilestonesRegister/words';
import styles from './styles.module.css';

/** What a document says, point by point; that it says nothing, where it should. */
export default function MilestonesRegisterPoints({points}: Props): ReactNode {
  if (points.length === 0) return <em className={styles['missing']}>{notStated()}</em>;
  if (points.length === 1) return points[0];
  return (
    <ul className={styles['root']}>
      {points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
}
