import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import data from '@milestones-data/pieces-milestones.json';
import MilestoneBadge from '@theme/MilestoneBadge';
import {levelName} from '@theme/MilestoneText/levels';
import type {Props} from '@theme/MilestonePiece/Table';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import {columnLabel, milestoneLabel, noMilestones, notStated} from '@theme/MilestonePiece/words';
import MilestonesProgress from '@theme/MilestonesPage/Progress';
import {PIECE_COLUMNS, chosen, faultsIn, listed, type PieceColumn, type PieceMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** Some milestones with some of what the dashboard says of them. */
export default function MilestonePieceTable({columns = 'status, progress', ...query}: Props): ReactNode {
  const faults = faultsIn({...query, columns}, data);
  if (faults.length > 0) return <MilestonePieceUnknown faults={faults} />;
  const milestones = chosen(query, data);
  if (milestones.length === 0) return <p className="milestones-piece">{noMilestones()}</p>;
  const shown = listed(columns).flatMap((wanted) => PIECE_COLUMNS.find((column) => column === wanted) ?? []);
  return (
    <table className={`milestones-piece ${styles['root']}`}>
      <thead>
        <tr>
          {[milestoneLabel(), ...shown.map((column) => columnLabel(column))].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {milestones.map((milestone) => (
          <tr key={milestone.name}>
            <th scope="row" className={styles['name']}>
              {milestone.number !== null && <span className={styles['number']}>{milestone.number} </span>}
              <Link to={milestone.href}>
                <bdi>{milestone.title}</bdi>
              </Link>
            </th>
            {shown.map((column) => (
              <td key={column}>{cellOf(milestone, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(milestone: PieceMilestone, column: PieceColumn): ReactNode {
  const {status, statusLook, progress, errors, warnings, reviews, openQuestions, highestRisk, lastUpdated} = milestone;
  switch (column) {
    case 'status':
      return <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />;
    case 'progress':
      return <MilestonesProgress {...progress} />;
    case 'errors':
      return errors;
    case 'warnings':
      return warnings;
    case 'reviews':
      return reviews;
    case 'questions':
      return openQuestions ?? notStated();
    case 'risk':
      if (!highestRisk) return notStated();
      return (
        <>
          {levelName(highestRisk.level)} ·{' '}
          <Link to={highestRisk.href}>
            <bdi>{highestRisk.name}</bdi>
          </Link>
        </>
      );
    default:
      return lastUpdated ?? notStated();
  }
}
