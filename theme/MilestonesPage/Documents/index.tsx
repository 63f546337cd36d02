import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/MilestonesPage/Documents';
import {term} from '@theme/MilestoneText/terms';
import styles from './styles.module.css';

/** Links to documents of the site. */
export default function MilestonesDocuments({documents, showsKind = false}: Props): ReactNode {
  if (documents.length === 0) return null;
  return (
    <ul className={styles['root']}>
      {documents.map(({title, stage, href}) => (
        <li key={href}>
          {showsKind && <span className={styles['stage']}>{term(stage)} </span>}
          <Link to={href}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
