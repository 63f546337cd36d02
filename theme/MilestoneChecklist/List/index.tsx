import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneChecklist/List';
import styles from './styles.module.css';

/** A list of which only the beginning is shown; the rest is folded, unless it is a single entry. */
export default function MilestoneChecklistList({limit, children}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const shown = children.length === limit + 1 ? children : children.slice(0, limit);
  const folded = children.slice(shown.length);
  const more = translate(
    {
      id: 'milestones.checklist.more',
      message: 'and 1 more|and {count} more',
      description: 'The title of the folded rest of a list, by plural form',
    },
    {count: folded.length},
  );
  return (
    <>
      <ul className={styles['root']}>{shown}</ul>
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>{selectMessage(folded.length, more)}</summary>
          <ul className={styles['root']}>{folded}</ul>
        </details>
      )}
    </>
  );
}
