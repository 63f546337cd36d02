import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonePiece/Unknown';
import {unexpected} from '@theme/MilestonePiece/words';
import styles from './styles.module.css';

/** In the place of a piece that asks for what does not exist. */
export default function MilestonePieceUnknown({faults}: Props): ReactNode {
  return (
    <span className={`milestones-piece-unknown ${styles['root']}`} role="note">
      <span aria-hidden="true">⚠ </span>
      {faults.map((fault) => unexpected(fault)).join(' · ')}
    </span>
  );
}
