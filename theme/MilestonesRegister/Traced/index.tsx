import type {ReactNode} from 'react';
import {clsx} from 'clsx';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/MilestonesRegister/Traced';
import {countWords} from '@theme/MilestonesRegister/searched';
import {tracedWord} from '@theme/MilestonesRegister/words';
import MilestoneState from '@theme/MilestoneState';
import styles from './styles.module.css';

const SHAPES = {linked: 'pass', missing: 'fail', unknown: 'notApplicable'} as const;

/** A link between two documents: found, a hole, or nothing that could be known. */
export default function MilestonesRegisterTraced({traced}: Props): ReactNode {
  const {state, href, found, holes = []} = traced;
  const counted = countWords(traced);
  return (
    <>
      <span className={clsx(styles['state'], state === 'unknown' && styles['unknown'])}>
        <MilestoneState state={SHAPES[state]}>
          {href === undefined ? counted : <Link to={href}>{counted}</Link>}
          {found !== undefined && <span className={styles['word']}> {tracedWord(state)}</span>}
        </MilestoneState>
      </span>
      {holes.length > 0 && (
        <ul className={styles['holes']}>
          {holes.map((hole, index) => (
            <li key={index}>{hole}</li>
          ))}
        </ul>
      )}
    </>
  );
}
