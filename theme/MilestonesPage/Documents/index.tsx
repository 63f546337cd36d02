import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/MilestonesPage/Documents';
import styles from './styles.module.css';

/** Documents of the site, each with the kind it is of. */
export default function MilestonesDocuments({documents}: Props): ReactNode {
  if (documents.length === 0) return null;
  return (
    <ul className={styles['root']}>
      {documents.map(({title, stage, href}) => (
        <li key={href}>
          <span className={styles['stage']}>{stage} </span>
          <Link to={href}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
