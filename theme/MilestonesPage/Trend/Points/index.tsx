import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Trend/Points';
import styles from '../styles.module.css';

/** The numbers of the chart. */
export default function MilestonesTrendPoints({points}: Props): ReactNode {
  return (
    <details className={styles['details']}>
      <summary>
        {translate({
          id: 'milestones.trend.numbers',
          message: 'The numbers',
          description: 'The summary of the table behind the chart of passed checks',
        })}
      </summary>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">
              {translate({id: 'milestones.trend.date', message: 'Date', description: 'A column of the table of passed checks'})}
            </th>
            <th scope="col">
              {translate({id: 'milestones.trend.passed.column', message: 'Passed', description: 'A column of the table of passed checks'})}
            </th>
            <th scope="col">
              {translate({id: 'milestones.trend.total.column', message: 'Checks', description: 'A column of the table of passed checks'})}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({date, passed, total}) => (
            <tr key={date}>
              <th scope="row">
                <time dateTime={date}>{date}</time>
              </th>
              <td>{passed}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
