import {useEffect, useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneFinding/Note';
import MilestoneChecklistRule from '@theme/MilestoneChecklist/Rule';
import {placeAt} from '@theme/MilestoneFinding/Note/place';
import styles from './styles.module.css';

/** Opens beside a mark in the text with what the panel says of its findings. One for all marks of a page. */
export default function MilestoneFindingNote({messages, mark}: Props): ReactNode {
  const note = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!note.current) return;
    note.current.showPopover();
    placeAt(note.current, mark.link);
    note.current.focus({preventScroll: true});
  }, [mark]);

  const shown = messages.filter(({number}) => mark.numbers.includes(String(number)));
  return (
    <div
      ref={note}
      popover="auto"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the element of that name is shown in a way of its own
      role="dialog"
      tabIndex={-1}
      className={`milestones-note thin-scrollbar ${styles['root']}`}
      aria-label={translate({id: 'milestones.note', message: 'Finding', description: 'The name of the note that a mark in the text opens'})}
    >
      <ul className={styles['list']}>
        {shown.map((message) => (
          <MilestoneChecklistRule key={message.number} messages={[message]} isNote />
        ))}
      </ul>
      <button type="button" className={`clean-btn ${styles['close']}`} onClick={() => note.current?.hidePopover()}>
        {translate({id: 'milestones.note.close', message: 'Close', description: 'The button that closes a note'})}
      </button>
    </div>
  );
}
