import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import {errorsLabel, milestonesLabel, openQuestionsLabel, warningsLabel} from '@theme/MilestoneText/labels';
import type {Props} from '@theme/MilestonesPage/Totals';
import MilestonesTotal from '@theme/MilestonesPage/Total';
import styles from './styles.module.css';

const known = ['planning', 'in-progress', 'complete', 'unknown'].map((status) => ({status}));

/** The sums over all milestones. */
export default function MilestonesTotals({totals}: Props): ReactNode {
  const {milestones, statuses, statusLooks, tally, errors, warnings, openQuestions} = totals;
  const {pass, fail, warning, waived} = tally;
  return (
    <dl className={styles['root']}>
      <MilestonesTotal label={milestonesLabel()} value={milestones}>
        <ul className={styles['statuses']}>
          {(statusLooks ?? known)
            .filter(({status}) => statuses[status])
            .map(({status, ...more}) => (
              <li key={status}>
                {statuses[status]} <MilestoneBadge status={status} {...more} />
              </li>
            ))}
        </ul>
      </MilestonesTotal>
      <MilestonesTotal
        label={translate({
          id: 'milestones.dashboard.checks',
          message: 'Checks passed',
          description: 'The label of the number of passed checks',
        })}
        value={translate(
          {id: 'milestones.dashboard.checks.value', message: '{passed} of {total}', description: 'How many checks passed'},
          {passed: pass, total: pass + fail + warning + waived},
        )}
      />
      <MilestonesTotal label={errorsLabel()} value={errors} />
      <MilestonesTotal label={warningsLabel()} value={warnings} />
      <MilestonesTotal label={openQuestionsLabel()} value={openQuestions} />
    </dl>
  );
}
