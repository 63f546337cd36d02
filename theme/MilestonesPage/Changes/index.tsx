import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestonesPage/Changes';
import {signed} from '@theme/MilestonesPage/Gain';
import type {Dashboard, DashboardRow} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** More than these are folded. */
const SHORT = 12;

/** The milestones that are new, have another status, or pass more or fewer checks than then. */
export default function MilestonesChanges({dashboard}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const changed = dashboard.rows.filter((row) => isChanged(row));
  const others = dashboard.rows.length - changed.length;
  const items = changed.map((row) => (
    <li key={row.name} className={styles['item']}>
      <Link to={row.href}>{row.number === null ? row.title : `${row.number} · ${row.title}`}</Link>{' '}
      <MilestonesChange row={row} dashboard={dashboard} />
    </li>
  ));
  return (
    <div>
      {items.length > 0 && <ul className={styles['root']}>{items.slice(0, SHORT)}</ul>}
      {items.length > SHORT && (
        <details className={styles['fold']}>
          <summary>
            {translate(
              {
                id: 'milestones.trend.more',
                message: 'and {count} more',
                description: 'The summary of the milestones that changed, beyond the first',
              },
              {count: items.length - SHORT},
            )}
          </summary>
          <ul className={styles['root']}>{items.slice(SHORT)}</ul>
        </details>
      )}
      {others > 0 && (
        <p className={styles['others']}>
          {selectMessage(
            others,
            translate(
              {
                id: 'milestones.trend.unchanged',
                message: '1 milestone has not changed.|{count} milestones have not changed.',
                description: 'How many milestones are as they were, by plural form',
              },
              {count: others},
            ),
          )}
        </p>
      )}
    </div>
  );
}

function MilestonesChange({row, dashboard}: {readonly row: DashboardRow; readonly dashboard: Dashboard}): ReactNode {
  const then = row.trend?.since;
  if (!then)
    return (
      <span className={styles['words']}>
        {translate({
          id: 'milestones.trend.isNew',
          message: 'new',
          description: 'Said of a milestone that was not there at the time the present is compared with',
        })}
      </span>
    );
  const change = row.progress.passed - then.passed;
  const look = dashboard.totals.statuses.find(({status}) => status === then.status)?.look;
  return (
    <>
      {then.status !== null && then.status !== row.status && (
        <span className={styles['status']}>
          <MilestoneBadge status={then.status} {...(look ? {look} : {})} />
          <span className={styles['arrow']}>
            <span className={styles['spoken']}>
              {translate({
                id: 'milestones.trend.to',
                message: 'to',
                description: 'Between the status that a milestone had and the one that it has',
              })}
            </span>
          </span>
          <MilestoneBadge status={row.status} {...(row.statusLook ? {look: row.statusLook} : {})} />
        </span>
      )}
      {change !== 0 && (
        <span className={styles['words']}>
          {translate(
            {
              id: 'milestones.trend.checks',
              message: 'Passed checks: {change}',
              description: 'How many more checks pass than before, such as +3',
            },
            {change: signed(change)},
          )}
        </span>
      )}
    </>
  );
}

function isChanged({trend, progress, status}: DashboardRow): boolean {
  const then = trend?.since;
  if (then === undefined) return false;
  return then === null || then.passed !== progress.passed || (then.status !== null && then.status !== status);
}
