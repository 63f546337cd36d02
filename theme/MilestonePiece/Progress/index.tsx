import type {ReactNode} from 'react';
import data from '@milestones-data/pieces-milestones.json';
import type {Props} from '@theme/MilestonePiece/Progress';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import MilestonesProgress from '@theme/MilestonesPage/Progress';
import {faultsIn, milestoneOf} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** How many checks of a milestone pass, anywhere. */
export default function MilestonePieceProgress({milestone = ''}: Props): ReactNode {
  const found = milestoneOf(milestone, data);
  if (!found) return <MilestonePieceUnknown faults={faultsIn({milestone}, data)} />;
  return (
    <span className={`milestones-piece ${styles['root']}`}>
      <MilestonesProgress {...found.progress} />
    </span>
  );
}
