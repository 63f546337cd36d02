import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props} from '@theme/MilestonesPage/Absent';
import MilestonesName from '@theme/MilestonesPage/Name';
import styles from './styles.module.css';

/** Milestones that an overview names and that have no document yet. */
export default function MilestonesAbsent({milestones}: Props): ReactNode {
  if (milestones.length === 0) return null;
  return (
    <section>
      <Heading as="h2">
        {translate({
          id: 'milestones.dashboard.absent',
          message: 'Named in an overview, without a document',
          description: 'The heading of the list of milestones that have no document',
        })}
      </Heading>
      <ul className={styles['root']}>
        {milestones.map(({name, number, status, overview}) => (
          <li key={`${overview.href} ${number ?? ''} ${name}`}>
            <MilestonesName name={name} {...(number === undefined ? {} : {number})} />
            <span className={styles['source']}>
              {status !== undefined && <>{status} · </>}
              <Link to={overview.href}>{overview.title}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
