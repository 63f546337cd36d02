import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MilestonesChanges from '@theme/MilestonesPage/Changes';
import MilestonesChart from '@theme/MilestonesPage/Chart';
import MilestonesHistory from '@theme/MilestonesPage/Trend/Points';
import type {Props} from '@theme/MilestonesPage/Trend';
import {passedWords, sinceTitle, title} from '@theme/MilestonesPage/Trend/words';
import styles from './styles.module.css';

/** What git tells of the past: what changed, a chart of the passed checks, and the same as a table. */
export default function MilestonesTrend({dashboard}: Props): ReactNode {
  const {trend, rows} = dashboard;
  if (!trend || rows.length === 0) return null;
  if ('gap' in trend) {
    // Without git there is no past to speak of; a past that cannot be seen is said to be unknown.
    if (trend.gap !== 'shallow' && trend.gap !== 'failed') return null;
    return (
      <section>
        <Heading as="h2">{title()}</Heading>
        <p className={styles['unknown']}>
          {trend.gap === 'shallow'
            ? translate({
                id: 'milestones.trend.shallow',
                message: 'Unknown: this site was built from a clone without history. Fetch all commits and tags to see the trend.',
                description: 'Said in place of the trend where the history of the repository is missing',
              })
            : translate({
                id: 'milestones.trend.failed',
                message: 'Unknown: the history of the repository could not be read.',
                description: 'Said in place of the trend where git has failed',
              })}
        </p>
      </section>
    );
  }
  const {since, points} = trend;
  const last = points.at(-1);
  if (!since && points.length < 2) return null;
  return (
    <section>
      <Heading as="h2">{since ? sinceTitle(since) : title()}</Heading>
      <div className={styles['columns']}>
        {since && <MilestonesChanges dashboard={dashboard} />}
        {last && points.length > 1 && (
          <figure className={styles['figure']}>
            <figcaption className={styles['caption']}>{passedWords(last)}</figcaption>
            <MilestonesChart
              points={points}
              label={translate({
                id: 'milestones.trend.chart',
                message: 'Passed checks of all milestones over time; the numbers are in the table below',
                description: 'The name of the chart of passed checks',
              })}
            />
            <span className={styles['axis']} aria-hidden="true">
              <span>{points[0]?.date}</span>
              <span>{last.date}</span>
            </span>
            <MilestonesHistory points={points} />
          </figure>
        )}
      </div>
    </section>
  );
}
