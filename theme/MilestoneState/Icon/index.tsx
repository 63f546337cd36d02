import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneState/Icon';
import {shapes} from '@theme/MilestoneState/shapes';
import styles from './styles.module.css';

/** The state of a check as a shape and a colour; the words stand beside it. */
export default function MilestoneStateIcon({state, children = shapes[state]}: Props): ReactNode {
  return (
    <svg className={`${styles['root']} ${styles[state]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
