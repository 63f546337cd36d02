import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneChecklist/Messages';
import MilestoneChecklistRule from '@theme/MilestoneChecklist/Rule';
import type {PageMessage} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** The findings of an item. Those with the same remedy stand together, and it is said once; so do those with one waiver. */
export default function MilestoneChecklistMessages({messages}: Props): ReactNode {
  const rules = new Map<string, PageMessage[]>();
  for (const message of messages) {
    const key = `${message.severity} ${message.ruleId} ${message.waiver?.line ?? ''} ${message.note}`;
    rules.set(key, [...(rules.get(key) ?? []), message]);
  }
  if (rules.size === 0) return null;
  return (
    <ul className={styles['root']}>
      {[...rules].map(([key, same]) => (
        <MilestoneChecklistRule key={key} messages={same} />
      ))}
    </ul>
  );
}
