import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Finding';
import MilestonesMark from '@theme/MilestonesPage/Mark';
import MilestoneText from '@theme/MilestoneText';
import {term} from '@theme/MilestoneText/terms';
import {stateName} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/** What is left to do in a group of checks, and where. */
export default function MilestonesFinding({state, text, line, href}: Props): ReactNode {
  return (
    <li className={styles['root']}>
      <MilestonesMark state={state} />
      <span>
        <span className={styles['spoken']}>{stateName(state)}: </span>
        {state === 'review' ? term(text) : <MilestoneText isEnglish>{text}</MilestoneText>}{' '}
        <Link to={href} className={`${styles['line']}`}>
          {line === undefined
            ? translate({
                id: 'milestones.dashboard.show',
                message: 'show',
                description: 'A link to what a check is about, where no line is known',
              })
            : translate({id: 'milestones.checklist.line', message: 'line {line}', description: 'A place in a document'}, {line})}
        </Link>
      </span>
    </li>
  );
}
