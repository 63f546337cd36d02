import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Watch';
import {unnamed} from '@theme/MilestonesRegister/words';
import {openQuestionsLabel} from '@theme/MilestoneText/labels';
import {levelName} from '@theme/MilestoneText/levels';
import styles from './styles.module.css';

/** What could go wrong in a milestone, and what is undecided. */
export default function MilestonesWatch({highestRisk, openQuestions}: Props): ReactNode {
  const missing = (
    <em>
      {translate({
        id: 'milestones.dashboard.notStated',
        message: 'not stated',
        description: 'A cell of the dashboard for which the document says nothing',
      })}
    </em>
  );
  return (
    <dl className={styles['root']}>
      <dt>{translate({id: 'milestones.dashboard.highestRisk', message: 'Highest risk', description: 'A label of the dashboard'})}</dt>
      <dd>
        {highestRisk ? (
          <>
            <strong>{levelName(highestRisk.level)}</strong> ·{' '}
            <Link to={highestRisk.href}>{highestRisk.name === '' ? unnamed() : highestRisk.name}</Link>
          </>
        ) : (
          missing
        )}
      </dd>
      <dt>{openQuestionsLabel()}</dt>
      <dd>{openQuestions ?? missing}</dd>
    </dl>
  );
}
