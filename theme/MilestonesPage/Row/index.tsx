import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import MilestonesChecks from '@theme/MilestonesPage/Checks';
import MilestonesName from '@theme/MilestonesPage/Name';
import type {Props} from '@theme/MilestonesPage/Row';
import styles from './styles.module.css';

/** A milestone: every cell carries the heading of its column, for narrow screens. */
export default function MilestonesRow({row, columns}: Props): ReactNode {
  const {title, number, href, status, statusLook, statusText, errors, warnings, openQuestions, highestRisk, nextStep, lastUpdated} = row;
  const missing = (
    <span className={styles['missing']}>
      {translate({
        id: 'milestones.dashboard.notStated',
        message: 'not stated',
        description: 'A cell of the dashboard for which the document says nothing',
      })}
    </span>
  );
  return (
    <tr role="row" className={styles['root']}>
      <th scope="row" role="rowheader" className={styles['name']}>
        <MilestonesName name={title} href={href} {...(number === null ? {} : {number: String(number)})} />
      </th>
      <td role="cell" data-label={columns.status} className={styles['words']}>
        <MilestoneBadge
          status={status}
          {...(statusLook ? {look: statusLook} : {})}
          {...(statusText === undefined ? {} : {text: statusText})}
        />
      </td>
      {columns.groups.map(({id, title: group}) => (
        <td key={id} role="cell" data-label={group}>
          <MilestonesChecks {...(row.groups[id] ? {tally: row.groups[id]} : {})} />
        </td>
      ))}
      <td role="cell" data-label={columns.errors} className={styles['number']}>
        {errors}
      </td>
      <td role="cell" data-label={columns.warnings} className={styles['number']}>
        {warnings}
      </td>
      <td role="cell" data-label={columns.openQuestions} className={styles['number']}>
        {openQuestions ?? missing}
      </td>
      <td role="cell" data-label={columns.highestRisk} className={styles['words']}>
        {highestRisk ? (
          <span>
            <strong>{highestRisk.level}</strong> · <Link to={highestRisk.href}>{highestRisk.name}</Link>
          </span>
        ) : (
          missing
        )}
      </td>
      <td role="cell" data-label={columns.nextStep} className={styles['words']}>
        {nextStep ? <Link to={nextStep.href}>{nextStep.text}</Link> : missing}
      </td>
      <td role="cell" data-label={columns.lastUpdated}>
        {lastUpdated ?? missing}
      </td>
    </tr>
  );
}
