import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import MilestonesMark from '@theme/MilestonesPage/Mark';
import type {Props} from '@theme/MilestonesPage/Next';
import MilestoneText from '@theme/MilestoneText';
import {term} from '@theme/MilestoneText/terms';
import type {DashboardNext} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** What to do first in a milestone, of what kind that is, and why. */
export default function MilestonesNext({next}: Props): ReactNode {
  if (!next)
    return (
      <em className={styles['none']}>
        {translate({
          id: 'milestones.dashboard.next.none',
          message: 'nothing to fix; no next step stated',
          description: 'The next action of a milestone without findings that names no next step',
        })}
      </em>
    );
  const {kind, text, reason, line, href} = next;
  return (
    <div className={styles['root']}>
      <span className={styles['kind']}>
        {kind !== 'step' && <MilestonesMark state={kind === 'error' ? 'fail' : kind} />}
        {kindName(kind)}
        {line !== undefined && (
          <span className={styles['line']}>
            {' '}
            · {translate({id: 'milestones.checklist.line', message: 'line {line}', description: 'A place in a document'}, {line})}
          </span>
        )}
      </span>
      <Link to={href} className={`${styles['text']}`}>
        {kind === 'review' ? term(text) : <MilestoneText isEnglish={kind !== 'step'}>{text}</MilestoneText>}
      </Link>
      {reason !== undefined && (
        <span className={styles['reason']}>
          <MilestoneText isEnglish>{reason}</MilestoneText>
        </span>
      )}
    </div>
  );
}

function kindName(kind: DashboardNext['kind']): string {
  switch (kind) {
    case 'error':
      return translate({id: 'milestones.next.error', message: 'Fix', description: 'A kind of next action: mend an error'});
    case 'warning':
      return translate({id: 'milestones.next.warning', message: 'Improve', description: 'A kind of next action: mend a warning'});
    case 'review':
      return translate({
        id: 'milestones.next.review',
        message: 'Review',
        description: 'A kind of next action: a person looks at something',
      });
    default:
      return translate({
        id: 'milestones.next.step',
        message: 'Do next',
        description: 'A kind of next action: what the document says comes next',
      });
  }
}
