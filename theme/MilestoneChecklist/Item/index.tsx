import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestoneChecklistEvidence from '@theme/MilestoneChecklist/Evidence';
import type {Props} from '@theme/MilestoneChecklist/Item';
import MilestoneChecklistMessages from '@theme/MilestoneChecklist/Messages';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import MilestoneText from '@theme/MilestoneText';
import styles from './styles.module.css';

/** One item of the checklist: its words, what is wrong with it and what was seen. */
export default function MilestoneChecklistItem({text, state, group, messages, evidence}: Props): ReactNode {
  return (
    <li className={styles['root']}>
      <MilestoneStateIcon state={state} />
      <div className={styles['body']}>
        <p className={styles['text']}>
          <MilestoneText>{text}</MilestoneText>
        </p>
        <p className={styles['group']}>{group}</p>
        <MilestoneChecklistMessages messages={messages} />
        {messages.length === 0 ? (
          <MilestoneChecklistEvidence evidence={evidence} />
        ) : (
          evidence.length > 0 && (
            <details className={styles['seen']}>
              <summary>
                {translate({
                  id: 'milestones.checklist.seen',
                  message: 'What was found',
                  description: 'The title of the folded list of what is there for an item that failed',
                })}
              </summary>
              <MilestoneChecklistEvidence evidence={evidence} />
            </details>
          )
        )}
      </div>
    </li>
  );
}
