import {memo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import MilestonesCell from '@theme/MilestonesPage/Cell';
import MilestonesGain from '@theme/MilestonesPage/Gain';
import MilestonesName from '@theme/MilestonesPage/Name';
import MilestonesNext from '@theme/MilestonesPage/Next';
import MilestonesProgress from '@theme/MilestonesPage/Progress';
import type {Props} from '@theme/MilestonesPage/Row';
import MilestonesWatch from '@theme/MilestonesPage/Watch';
import styles from './styles.module.css';

/** A milestone: every cell carries the heading of its column, for narrow screens. */
function MilestonesRow({row, columns, isHidden, since}: Props): ReactNode {
  const {name, title, number, href, status, statusLook, statusText, progress, lastUpdated, isInFuture, trend} = row;
  const notStated = translate({
    id: 'milestones.dashboard.notStated',
    message: 'not stated',
    description: 'A cell of the dashboard for which the document says nothing',
  });
  return (
    <tr role="row" className={styles['root']} hidden={isHidden}>
      <th scope="row" role="rowheader" className={styles['name']}>
        <MilestonesName name={title} href={href} {...(number === null ? {} : {number: String(number)})} />
        <span className={styles['state']}>
          <MilestoneBadge
            status={status}
            {...(statusLook ? {look: statusLook} : {})}
            {...(statusText === undefined ? {} : {text: statusText})}
          />
        </span>
        <span className={styles['updated']}>
          {translate(
            {id: 'milestones.dashboard.updated', message: 'Last updated: {date}', description: 'When a document was last updated'},
            {date: lastUpdated ?? notStated},
          )}
          {isInFuture && (
            <strong>
              {' '}
              {translate({
                id: 'milestones.dashboard.inFuture',
                message: '(dated in the future)',
                description: 'Said behind the date of a document that is later than today',
              })}
            </strong>
          )}
        </span>
      </th>
      <td role="cell" data-label={columns.progress} className={styles['progress']}>
        <MilestonesProgress {...progress} />
        {trend && <MilestonesGain trend={trend} progress={progress} {...(since === undefined ? {} : {since})} />}
      </td>
      {columns.groups.map(({id, title: group}) => (
        <td key={id} role="cell" data-label={group} className={styles['check']}>
          <MilestonesCell
            id={`milestones-${name}-${id}`}
            group={group}
            milestone={title}
            href={href}
            {...(row.groups[id] ? {cell: row.groups[id]} : {})}
          />
        </td>
      ))}
      <td role="cell" data-label={columns.next} className={styles['next']}>
        <MilestonesNext {...(row.next ? {next: row.next} : {})} />
      </td>
      <td role="cell" data-label={columns.watch} className={styles['watch']}>
        <MilestonesWatch {...row} />
      </td>
    </tr>
  );
}

export default memo(MilestonesRow);
