import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesRegister/Level';
import {toneOf} from '@theme/RiskMatrix/tones';
import {levelWords} from '@theme/MilestonesRegister/searched';
import styles from './styles.module.css';

/** A level, and what the document says beside it. */
export default function MilestonesRegisterLevel({level}: Props): ReactNode {
  const {name, of} = level;
  const [words, text] = levelWords(level);
  return (
    <>
      <span className={styles['level']} data-tone={name === undefined ? 'unknown' : toneOf(of.indexOf(name) / Math.max(1, of.length - 1))}>
        {words}
      </span>
      {text !== '' && (
        <span className={styles['text']} data-words>
          {text}
        </span>
      )}
    </>
  );
}
