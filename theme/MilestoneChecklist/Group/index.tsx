import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {Props} from '@theme/MilestoneChecklist/Group';
import MilestoneChecklistItem from '@theme/MilestoneChecklist/Item';
import MilestoneState from '@theme/MilestoneState';
import {states, useCounted} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/** One group of the checklist: what is left to do first, what passed folded below it. */
export default function MilestoneChecklistGroup({title, items}: Props): ReactNode {
  const counted = useCounted();
  const open = states.filter((state) => state !== 'pass').flatMap((state) => items.filter((item) => item.state === state));
  const passed = items.filter(({state}) => state === 'pass');
  return (
    <div className={styles['root']}>
      <Heading as="h3" className={styles['title']}>
        {title}
      </Heading>
      {open.length > 0 && (
        <ul className={styles['items']}>
          {open.map((item) => (
            <MilestoneChecklistItem key={item.id} {...item} />
          ))}
        </ul>
      )}
      {passed.length > 0 && (
        <details className={styles['passed']}>
          <summary>
            <MilestoneState state="pass">{counted('pass', passed.length)}</MilestoneState>
          </summary>
          <ul className={styles['items']}>
            {passed.map((item) => (
              <MilestoneChecklistItem key={item.id} {...item} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
