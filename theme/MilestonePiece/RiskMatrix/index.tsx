import type {ReactNode} from 'react';
import data from '@milestones-data/pieces-milestones.json';
import risks from '@milestones-data/pieces-risks.json';
import type {Props} from '@theme/MilestonePiece/RiskMatrix';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import {noRisks} from '@theme/MilestonePiece/words';
import RiskMatrix from '@theme/RiskMatrix';
import {faultsIn, milestoneOf} from 'docusaurus-plugin-milestones/client';

/** The risks of a milestone, or of all, by impact and probability. */
export default function MilestonePieceRiskMatrix({milestone}: Props): ReactNode {
  const found = milestone === undefined ? undefined : milestoneOf(milestone, data);
  if (milestone !== undefined && !found) return <MilestonePieceUnknown faults={faultsIn({milestone}, data)} />;
  const own = found ? risks.filter((risk) => risk.milestone === found.name) : risks;
  return own.length === 0 ? <p className="milestones-piece">{noRisks()}</p> : <RiskMatrix risks={own} />;
}
