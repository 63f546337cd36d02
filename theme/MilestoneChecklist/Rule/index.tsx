import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import MilestoneChecklistLine from '@theme/MilestoneChecklist/Line';
import MilestoneChecklistList from '@theme/MilestoneChecklist/List';
import type {Props} from '@theme/MilestoneChecklist/Rule';
import MilestoneChecklistWaiver from '@theme/MilestoneChecklist/Waiver';
import {stateName} from '@theme/MilestoneState/words';
import MilestoneText from '@theme/MilestoneText';
import styles from './styles.module.css';

/** Findings of one rule: where they are, how they are fixed, and where the rule is explained. */
export default function MilestoneChecklistRule({messages}: Props): ReactNode {
  const [first] = messages;
  if (!first) return null;
  const {severity, ruleId, url, note, waiver} = first;
  return (
    <li className={`${styles['root']} ${waiver ? styles['waived'] : styles[severity]}`}>
      <MilestoneChecklistList limit={5}>
        {messages.map(({reason, line, heading}, index) => (
          <li key={index}>
            <MilestoneText>{reason}</MilestoneText> · <MilestoneChecklistLine line={line} {...(heading ? {slug: heading.slug} : {})} />
          </li>
        ))}
      </MilestoneChecklistList>
      <p className={styles['note']}>{waiver ? <MilestoneChecklistWaiver {...waiver} /> : <MilestoneText>{note}</MilestoneText>}</p>
      <p className={styles['rule']}>
        {waiver
          ? stateName('waived')
          : severity === 'error'
            ? translate({id: 'milestones.severity.error', message: 'Error', description: 'The severity of a finding'})
            : stateName('warning')}
        {' · '}
        <Link to={url}>{ruleId}</Link>
      </p>
    </li>
  );
}
