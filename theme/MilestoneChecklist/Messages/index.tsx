import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneChecklist/Messages';
import MilestoneChecklistRule from '@theme/MilestoneChecklist/Rule';
import type {PageMessage} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** The findings of an item. Those with the same remedy stand together, and it is said once; so do those with one waiver. */
export default function MilestoneChecklistMessages({messages}: Props): ReactNode {
  const rules: PageMessage[][] = [];
  for (const message of messages) {
    const last = rules.at(-1);
    if (last?.[0] && remedyOf(last[0]) === remedyOf(message)) last.push(message);
    else rules.push([message]);
  }
  if (rules.length === 0) return null;
  return (
    <ul className={styles['root']}>
      {rules.map((same) => (
        <MilestoneChecklistRule key={same[0]?.number} messages={same} />
      ))}
    </ul>
  );
}

function remedyOf({severity, ruleId, waiver, note}: PageMessage): string {
  return `${severity} ${ruleId} ${waiver?.line ?? ''} ${note}`;
}
