import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Checks';
import MilestoneStateCount from '@theme/MilestoneState/Count';
import {states} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

const shown = ['pass', ...states.filter((state) => state !== 'pass')] as const;

/** How the checks of one group came out: only the states that occur. */
export default function MilestonesChecks({tally}: Props): ReactNode {
  const states = tally ? shown.filter((state) => tally[state] > 0) : [];
  if (!tally || states.length === 0)
    return translate({
      id: 'milestones.dashboard.noChecks',
      message: 'no checks',
      description: 'A cell of the dashboard for a group of checks that a document does not have',
    });
  return (
    <ul className={styles['root']}>
      {states.map((state) => (
        <li key={state}>
          <MilestoneStateCount state={state} count={tally[state]} />
        </li>
      ))}
    </ul>
  );
}
