import {useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestonesRow from '@theme/MilestonesPage/Row';
import MilestonesShapes from '@theme/MilestonesPage/Shapes';
import type {Props} from '@theme/MilestonesPage/Table';
import {columnsOf} from '@theme/MilestonesPage/columns';
import {usePreview} from '@theme/MilestonesPage/preview';
import MilestoneState from '@theme/MilestoneState';
import {stateName, states} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/**
 * One row per milestone; on a narrow screen one card. The roles say what the elements are,
 * because browsers forget it when a table is laid out as something else.
 */
export default function MilestonesTable({dashboard, rows, shown}: Props): ReactNode {
  const table = usePreview();
  const columns = useMemo(() => columnsOf(dashboard), [dashboard]);
  const {since} = dashboard.trend && 'points' in dashboard.trend ? dashboard.trend : {};
  const used = states.filter((state) => dashboard.totals.tally[state] > 0);
  const {milestone, progress, groups, next, watch} = columns;
  const headings: readonly (readonly [string, string])[] = [
    [milestone, 'name'],
    [progress, 'progress'],
    ...groups.map(({title}) => [title, 'group'] as const),
    [next, ''],
    [watch, 'watch'],
  ];
  return (
    <>
      <MilestonesShapes />
      <table ref={table} className={styles['root']} role="table" aria-labelledby="milestones-matrix" hidden={shown.size === 0}>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map(([heading, kind]) => (
              <th key={heading} scope="col" role="columnheader" {...(kind === '' ? {} : {className: `${styles[kind]}`})}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <MilestonesRow
              key={row.name}
              row={row}
              columns={columns}
              isHidden={!shown.has(row.name)}
              {...(since ? {since: since.label} : {})}
            />
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
