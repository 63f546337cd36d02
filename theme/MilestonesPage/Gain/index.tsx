import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MilestonesChart from '@theme/MilestonesPage/Chart';
import type {Props} from '@theme/MilestonesPage/Gain';
import styles from './styles.module.css';

/** How the checks of a milestone went: a small chart, and the difference to the last tag or month in words. */
export default function MilestonesGain({trend, progress, since}: Props): ReactNode {
  const {points, since: then} = trend;
  return (
    <span className={styles['root']}>
      {points.length > 1 && <MilestonesChart points={points} isSmall />}
      {since !== undefined && then !== undefined && <span className={styles['words']}>{wordsFor(then, progress.passed, since)}</span>}
    </span>
  );
}

function wordsFor(then: {readonly passed: number} | null, passed: number, since: string): string {
  if (then === null)
    return translate(
      {id: 'milestones.trend.new', message: 'new since {since}', description: 'Said of a milestone that was not there at a tag or date'},
      {since},
    );
  const change = passed - then.passed;
  return translate(
    {
      id: 'milestones.trend.change',
      message: '{change} since {since}',
      description: 'How many more checks pass than at a tag or date, such as +3',
    },
    {change: signed(change), since},
  );
}

/** `+3`, `−2`, `±0`. */
export function signed(change: number): string {
  const words = change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
  // The sign stays before its number where words run from right to left.
  return `\u2066${words}\u2069`;
}
