import type {ReactNode} from 'react';
import {clsx} from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestonesPage/Stop';
import styles from './styles.module.css';

/** A milestone on the map, with its status; dashed where it has no document. */
export default function MilestonesStop({name, number, href, isAbsent, isParallel, status, statusLook, statusText}: Props): ReactNode {
  return (
    <li className={clsx(styles['root'], isAbsent && styles['absent'], isParallel && styles['parallel'])}>
      {number !== undefined && <span className={styles['number']}>{number}</span>}
      <span className={styles['words']}>
        <Link to={href} className={`${styles['name']}`}>
          {name}
        </Link>
        <span className={styles['state']}>
          {isAbsent ? (
            <>
              {translate({
                id: 'milestones.dashboard.map.absent',
                message: 'no document yet',
                description: 'Said of a milestone on the map that an overview names and that has no document',
              })}
              {statusText !== undefined && ` · ${statusText}`}
            </>
          ) : (
            <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />
          )}
          {isParallel &&
            ` · ${translate({
              id: 'milestones.dashboard.map.parallel',
              message: 'in parallel with the one before',
              description: 'Said of a milestone on the map that goes on beside the one before it',
            })}`}
        </span>
      </span>
    </li>
  );
}
