import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneFinding/Mark';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import type {PageMessage, State} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/**
 * Marks the block of the text that findings speak of. It has no words of its own, so that a search finds the text alone.
 * A link to the finding in the panel, which a script opens in place.
 */
export default function MilestoneFindingMark({messages}: Props): ReactNode {
  const [first] = messages;
  if (!first) return null;
  const numbers = messages.map(({number}) => number).join(' ');
  const values = {count: messages.length, reason: first.reason.replaceAll('`', '')};
  // Without plural forms, which every page of the site would load with them.
  const label =
    messages.length === 1
      ? translate(
          {
            id: 'milestones.mark',
            message: 'Finding: {reason}',
            description: 'The name of a mark in the text, with the reason of its finding',
          },
          values,
        )
      : translate(
          {
            id: 'milestones.mark.more',
            message: 'Findings ({count}): {reason}',
            description: 'The name of a mark of several findings, with the reason of the first',
          },
          values,
        );
  return (
    <a
      id={`milestones-mark-${first.number}`}
      className={`milestones-mark ${styles['root']}`}
      href={`#milestones-finding-${first.number}`}
      aria-label={label}
      aria-haspopup="dialog"
      data-findings={numbers}
    >
      <MilestoneStateIcon state={worst(messages)} />
    </a>
  );
}

function worst(messages: readonly PageMessage[]): State {
  const open = messages.filter(({waiver}) => !waiver);
  if (open.length === 0) return 'waived';
  return open.some(({severity}) => severity === 'error') ? 'fail' : 'warning';
}
