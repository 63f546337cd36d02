import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneChecklist/Counts';
import MilestoneStateCount from '@theme/MilestoneState/Count';
import {PANEL_ORDER} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** How many checks are in each state: a bar and shapes for the eye, words for the ear. */
export default function MilestoneChecklistCounts({tally}: Props): ReactNode {
  const seen = PANEL_ORDER.filter((state) => tally[state] > 0);
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        {seen.map((state) => (
          <span key={state} className={styles[state]} style={{flexGrow: tally[state]}} />
        ))}
      </div>
      <ul className={styles['counts']}>
        {seen.map((state) => (
          <li key={state}>
            <MilestoneStateCount state={state} count={tally[state]} />
          </li>
        ))}
      </ul>
    </>
  );
}
