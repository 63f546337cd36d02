import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Name';
import styles from './styles.module.css';

/** A milestone's number and name, linked where it has a document. */
export default function MilestonesName({name, number, href}: Props): ReactNode {
  return (
    <span className={styles['root']}>
      {number !== undefined && (
        <span className={styles['number']}>
          {translate(
            {id: 'milestones.dashboard.number', message: 'Milestone {number}', description: 'The number of a milestone, above its name'},
            {number},
          )}{' '}
        </span>
      )}
      {href === undefined ? name : <Link to={href}>{name}</Link>}
    </span>
  );
}
