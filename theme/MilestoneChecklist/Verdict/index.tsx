import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneChecklist/Verdict';
import MilestoneState from '@theme/MilestoneState';
import {states, useCounted} from '@theme/MilestoneState/words';
import type {Tally} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** The outcome in one line, and the numbers below it: the key to the shapes of the list, too. */
export default function MilestoneChecklistVerdict({tally}: Props): ReactNode {
  const verdict = useVerdict(tally);
  const counted = useCounted();
  return (
    <>
      <p className={styles['verdict']}>{verdict}</p>
      <ul className={styles['counts']}>
        {states
          .filter((state) => tally[state] > 0)
          .map((state) => (
            <li key={state}>
              <MilestoneState state={state}>{counted(state, tally[state])}</MilestoneState>
            </li>
          ))}
      </ul>
    </>
  );
}

function useVerdict({fail, warning, review}: Tally): string {
  const {selectMessage} = usePluralForm();
  if (fail > 0) {
    return selectMessage(
      fail,
      translate(
        {
          id: 'milestones.verdict.fail',
          message: '1 thing to fix before this is complete|{count} things to fix before this is complete',
          description: 'The outcome of the checklist, by the plural form of failed checks',
        },
        {count: fail},
      ),
    );
  }
  if (warning > 0) {
    return selectMessage(
      warning,
      translate(
        {
          id: 'milestones.verdict.warning',
          message: 'Nothing has to be fixed; 1 warning is worth a look|Nothing has to be fixed; {count} warnings are worth a look',
          description: 'The outcome of the checklist, by the plural form of warnings',
        },
        {count: warning},
      ),
    );
  }
  if (review > 0) {
    return selectMessage(
      review,
      translate(
        {
          id: 'milestones.verdict.review',
          message: 'Nothing to fix; 1 item needs a person|Nothing to fix; {count} items need a person',
          description: 'The outcome of the checklist, by the plural form of the items that a person must decide',
        },
        {count: review},
      ),
    );
  }
  return translate({
    id: 'milestones.verdict.pass',
    message: 'Nothing to fix',
    description: 'The outcome of the checklist when everything passed',
  });
}
