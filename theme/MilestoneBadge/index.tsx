import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneBadge';
import {glyphs, statusName} from '@theme/MilestoneBadge/statuses';
import styles from './styles.module.css';

/** The status of a milestone: a shape, a colour and a word; behind it what the author wrote, where that is more. */
export default function MilestoneBadge({status, text}: Props): ReactNode {
  const known = Object.hasOwn(glyphs, status) ? status : 'unknown';
  const note = noteIn(text ?? '', known);
  return (
    <span className={`milestones-badge ${styles['root']}`}>
      <span className={`${styles['pill']} ${styles[known]}`} data-status={known}>
        <svg className={styles['glyph']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {glyphs[known]}
        </svg>
        {statusName(known)}
      </span>
      {note !== '' && <span className={styles['note']}>{note}</span>}
    </span>
  );
}

/** `✅ Complete (since May)` says `(since May)` beside the status. */
function noteIn(text: string, status: string): string {
  return text.replace(new RegExp(`^[^\\p{L}\\p{N}]*${status.replaceAll('-', '[ -]')}(?![\\p{L}\\p{N}])`, 'iu'), '').trim();
}
