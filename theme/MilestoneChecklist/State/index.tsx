import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import MilestoneChecklistItem from '@theme/MilestoneChecklist/Item';
import type {Props} from '@theme/MilestoneChecklist/State';
import {stateName} from '@theme/MilestoneState/words';
import {warningsLabel} from '@theme/MilestoneText/labels';
import styles from './styles.module.css';

/** The items in one state, from all groups. What asks nothing of the reader is folded. */
export default function MilestoneChecklistState({state, items}: Props): ReactNode {
  if (items.length === 0) return null;
  const title = (
    <Heading as="h3" className={styles['title']}>
      {state === 'warning' ? warningsLabel() : stateName(state)} <span className={styles['count']}>{items.length}</span>
    </Heading>
  );
  const list = (
    <ul className={styles['items']}>
      {items.map((item) => (
        <MilestoneChecklistItem key={`${item.group} ${item.id}`} {...item} />
      ))}
    </ul>
  );
  if (state !== 'pass' && state !== 'notApplicable')
    return (
      <div className={styles['root']}>
        {title}
        {list}
      </div>
    );
  return (
    <details className={styles['root']}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
