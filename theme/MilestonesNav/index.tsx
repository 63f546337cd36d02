import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesNav';
import {registerName} from '@theme/MilestonesNav/names';
import styles from './styles.module.css';

/** The way from the dashboard to the registers and between them. */
export default function MilestonesNav({nav, current}: Props): ReactNode {
  if (nav.every(({id}) => id === current)) return null;
  return (
    <nav
      className={styles['root']}
      aria-label={translate({
        id: 'milestones.nav.label',
        message: 'Milestones and registers',
        description: 'The label of the navigation between dashboard and registers for screen readers',
      })}
    >
      <ul>
        {nav.map(({id, href, count}) => (
          <li key={id}>
            <Link to={href} {...(id === current ? {'aria-current': 'page'} : {})}>
              {registerName(id)} <span className={styles['count']}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
