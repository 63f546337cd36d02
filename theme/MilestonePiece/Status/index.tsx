import type {ReactNode} from 'react';
import data from '@milestones-data/pieces-milestones.json';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestonePiece/Status';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import {faultsIn, milestoneOf} from 'docusaurus-plugin-milestones/client';

/** The status of a milestone, anywhere. */
export default function MilestonePieceStatus({milestone = ''}: Props): ReactNode {
  const found = milestoneOf(milestone, data);
  if (!found) return <MilestonePieceUnknown faults={faultsIn({milestone}, data)} />;
  const {status, statusLook} = found;
  return <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />;
}
