import type {CSSProperties, ReactNode} from 'react';
import type {Props} from '@theme/MilestoneBadge';
import {glyphOf, glyphs, statusName} from '@theme/MilestoneBadge/statuses';
import styles from './styles.module.css';

/** The status of a milestone: a shape, a colour and a word; behind it what the author wrote, where that is more. */
export default function MilestoneBadge({status, text, look}: Props): ReactNode {
  const known = look || Object.hasOwn(glyphs, status) ? status : 'unknown';
  const note = noteIn(text ?? '', look?.name ?? known.replaceAll('-', ' '));
  const color = look?.color;
  const themed = color === undefined ? (look ? styles['plain'] : styles[known]) : styles[color];
  const own = color === undefined || themed !== undefined ? {} : {style: {'--milestones-badge-color': color} as CSSProperties};
  return (
    <span className={`milestones-badge ${styles['root']}`}>
      <span className={`${styles['pill']} ${themed ?? styles['own']}`} data-status={known} {...own}>
        <svg className={styles['glyph']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {look ? glyphOf(look.done) : glyphs[known]}
        </svg>
        {statusName(known, look)}
      </span>
      {note !== '' && <span className={styles['note']}>{note}</span>}
    </span>
  );
}

/** `✅ Complete (since May)` says `(since May)` beside the status. */
function noteIn(text: string, name: string): string {
  const words = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/[\s-]+/g, '[\\s-]+');
  return text.replace(new RegExp(`^[^\\p{L}\\p{N}]*${words}(?![\\p{L}\\p{N}])`, 'iu'), '').trim();
}
