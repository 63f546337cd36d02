import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import {errorsLabel, milestonesLabel, openQuestionsLabel, warningsLabel} from '@theme/MilestoneText/labels';
import MilestonesProgress from '@theme/MilestonesPage/Progress';
import type {Props} from '@theme/MilestonesPage/Totals';
import MilestonesTotal from '@theme/MilestonesPage/Total';
import styles from './styles.module.css';

/** The sums over all milestones. */
export default function MilestonesTotals({totals}: Props): ReactNode {
  const {milestones, statuses, progress, errors, warnings, openQuestions} = totals;
  return (
    <dl className={styles['root']}>
      <MilestonesTotal label={milestonesLabel()} value={milestones}>
        <ul className={styles['statuses']}>
          {statuses.map(({status, count, ...more}) => (
            <li key={`${status} ${more.look?.name ?? ''} ${more.look?.color ?? ''}`}>
              {count} <MilestoneBadge status={status} {...more} />
            </li>
          ))}
        </ul>
      </MilestonesTotal>
      <MilestonesTotal
        label={translate({
          id: 'milestones.dashboard.progress',
          message: 'Progress',
          description: 'The label of how many checks passed; also a column of the dashboard',
        })}
      >
        <MilestonesProgress {...progress} />
      </MilestonesTotal>
      <MilestonesTotal label={errorsLabel()} value={errors} />
      <MilestonesTotal label={warningsLabel()} value={warnings} />
      <MilestonesTotal label={openQuestionsLabel()} value={openQuestions} />
    </dl>
  );
}
