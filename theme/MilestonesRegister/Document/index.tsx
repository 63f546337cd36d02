import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestonesRegister/Document';
import {numberWords} from '@theme/MilestonesRegister/searched';
import styles from './styles.module.css';

/** Where an entry comes from: the number, name and status of its document. */
export default function MilestonesRegisterDocument({document, isPlain = false}: Props): ReactNode {
  const {title, number, status, statusLook, href} = document;
  return (
    <span className={styles['root']}>
      <span>
        {number !== null && <span className={styles['number']}>{numberWords(document)} </span>}
        <Link to={href}>
          <bdi>{title}</bdi>
        </Link>
      </span>
      {status !== null && !isPlain && <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />}
    </span>
  );
}
