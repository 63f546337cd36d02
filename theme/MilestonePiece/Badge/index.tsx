import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import data from '@milestones-data/pieces-milestones.json';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestonePiece/Badge';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import {faultsIn, milestoneOf} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** A milestone in a line of text: its number and name as a link, and its status. */
export default function MilestonePieceBadge({milestone = ''}: Props): ReactNode {
  const found = milestoneOf(milestone, data);
  if (!found) return <MilestonePieceUnknown faults={faultsIn({milestone}, data)} />;
  const {status, statusLook, number, title, href} = found;
  return (
    <span className={`milestones-piece ${styles['root']}`}>
      <Link to={href}>
        {number !== null && `${number} `}
        <bdi>{title}</bdi>
      </Link>
      <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />
    </span>
  );
}
