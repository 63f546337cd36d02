import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestonesRow from '@theme/MilestonesPage/Row';
import type {Props} from '@theme/MilestonesPage/Table';
import {columnsOf} from '@theme/MilestonesPage/columns';
import MilestoneState from '@theme/MilestoneState';
import {stateName, states} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/**
 * One row per milestone; on a narrow screen one card. The roles say what the elements are,
 * because browsers forget it when a table is laid out as something else.
 */
export default function MilestonesTable({dashboard}: Props): ReactNode {
  const columns = columnsOf(dashboard);
  const {milestone, status, groups, ...rest} = columns;
  const used = states.filter((state) => dashboard.totals.tally[state] > 0);
  return (
    <>
      <table className={styles['root']} role="table">
        <caption>
          {translate({
            id: 'milestones.dashboard.caption',
            message: 'Status, checks and next step of each milestone',
            description: 'The caption of the table of milestones',
          })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {[milestone, status, ...groups.map(({title}) => title), ...Object.values(rest)].map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {dashboard.rows.map((row) => (
            <MilestonesRow key={row.href} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      <ul
        className={styles['key']}
        aria-label={translate({
          id: 'milestones.dashboard.key',
          message: 'Meaning of the shapes',
          description: 'The label of the key below the table of milestones',
        })}
      >
        {used.map((state) => (
          <li key={state}>
            <MilestoneState state={state}>{stateName(state)}</MilestoneState>
          </li>
        ))}
      </ul>
    </>
  );
}
