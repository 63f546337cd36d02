import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneChecklist/Evidence';
import MilestoneChecklistLine from '@theme/MilestoneChecklist/Line';
import MilestoneChecklistList from '@theme/MilestoneChecklist/List';
import MilestoneText from '@theme/MilestoneText';
import styles from './styles.module.css';

/** What was seen in the document, and where. */
export default function MilestoneChecklistEvidence({evidence}: Props): ReactNode {
  const seen = evidence.filter(
    ({text, line}, index) => evidence.findIndex((other) => other.text === text && other.line === line) === index,
  );
  if (seen.length === 0) return null;
  return (
    <div className={styles['root']}>
      <MilestoneChecklistList limit={3}>
        {seen.map(({text, line, slug}) => (
          <li key={`${line} ${text}`}>
            <MilestoneText isEnglish>{text}</MilestoneText> · <MilestoneChecklistLine line={line} {...(slug === undefined ? {} : {slug})} />
          </li>
        ))}
      </MilestoneChecklistList>
    </div>
  );
}
