import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneBadge';
import {glyphs, statusName} from '@theme/MilestoneBadge/statuses';
import styles from './styles.module.css';

/** The status of a milestone: a shape, a colour and a word; behind it what the author wrote, where that is more. */
export default function MilestoneBadge({status, text}: Props): ReactNode {
  const known = status in glyphs ? status : 'unknown';
  const name = statusName(known);
  const note = text !== undefined && words(text) !== words(known) ? text : undefined;
  return (
    <span className={`milestones-badge ${styles['root']}`}>
      <span className={`${styles['pill']} ${styles[known]}`} data-status={known}>
        <svg className={styles['glyph']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {glyphs[known]}
        </svg>
        {name}
      </span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
    </span>
  );
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
