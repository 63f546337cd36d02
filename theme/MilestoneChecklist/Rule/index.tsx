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
export default function MilestoneChecklistRule({messages, isNote = false}: Props): ReactNode {
  const [first] = messages;
  if (!first) return null;
  const {severity, ruleId, url, note, waiver} = first;
  return (
    <li className={`${styles['root']} ${waiver ? styles['waived'] : styles[severity]}`}>
      <MilestoneChecklistList limit={5}>
        {messages.map(({number, reason, line, heading}) => (
          <li key={number} {...(isNote ? {} : {id: `milestones-finding-${number}`, className: styles['finding']})}>
            {!isNote && <span className={styles['number']}>[{number}] </span>}
            <MilestoneText isEnglish>{reason}</MilestoneText> ·{' '}
            {isNote ? (
              <a href={`#milestones-finding-${number}`}>
                {translate({
                  id: 'milestones.note.panel',
                  message: 'in the checklist',
                  description: 'Leads from a mark in the text to the panel',
                })}
              </a>
            ) : (
              <MilestoneChecklistLine line={line} finding={number} {...(heading ? {slug: heading.slug} : {})} />
            )}
          </li>
        ))}
      </MilestoneChecklistList>
      <p className={styles['note']}>
        {waiver ? <MilestoneChecklistWaiver {...waiver} /> : <MilestoneText isEnglish>{note}</MilestoneText>}
      </p>
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
