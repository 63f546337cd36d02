import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import MilestoneBadge from '@theme/MilestoneBadge';
import MilestonesChecks from '@theme/MilestonesPage/Checks';
import type {Props} from '@theme/MilestonesPage/Others';
import {term} from '@theme/MilestoneText/terms';
import styles from './styles.module.css';

/** The documents of a stage of the site's own that have a status: no milestones, but their state is of interest too. */
export default function MilestonesOthers({stage, documents}: Props): ReactNode {
  return (
    <section>
      <Heading as="h2">{term(stage)}</Heading>
      <ul className={styles['root']}>
        {documents.map(({title, number, href, status, statusLook, statusText, tally}) => (
          <li key={href}>
            <span className={styles['name']}>
              {number !== null && <span className={styles['number']}>{number} </span>}
              <Link to={href}>{title}</Link>
            </span>
            <MilestoneBadge
              status={status}
              {...(statusLook ? {look: statusLook} : {})}
              {...(statusText === undefined ? {} : {text: statusText})}
            />
            <MilestonesChecks tally={tally} />
          </li>
        ))}
      </ul>
    </section>
  );
}
