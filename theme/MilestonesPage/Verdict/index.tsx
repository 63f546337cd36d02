import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Verdict';
import styles from './styles.module.css';

/** The state of the site in a sentence: what can be built, and what stands in the way. */
export default function MilestonesVerdict({totals}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const {milestones, ready, unchecked, errors, warnings, reviews} = totals;
  const buildable = selectMessage(
    milestones,
    translate(
      {
        id: 'milestones.dashboard.verdict.ready',
        message: '{ready} of 1 milestone can be built|{ready} of {milestones} milestones can be built',
        description: 'How many milestones were checked and have no error, by plural form of all milestones',
      },
      {ready, milestones},
    ),
  );
  const fixes = selectMessage(
    errors,
    translate(
      {
        id: 'milestones.dashboard.verdict.fix',
        message: '1 thing to fix|{count} things to fix',
        description: 'How many errors there are, by plural form',
      },
      {count: errors},
    ),
  );
  const people = selectMessage(
    reviews,
    translate(
      {
        id: 'milestones.dashboard.verdict.review',
        message: '1 check needs a person|{count} checks need a person',
        description: 'How many checks a person must decide, by plural form',
      },
      {count: reviews},
    ),
  );
  const advice = selectMessage(
    warnings,
    translate(
      {
        id: 'milestones.dashboard.verdict.warning',
        message: '1 warning|{count} warnings',
        description: 'How many warnings there are, by plural form',
      },
      {count: warnings},
    ),
  );
  const unknown = selectMessage(
    unchecked,
    translate(
      {
        id: 'milestones.dashboard.verdict.unchecked',
        message: '1 milestone was not checked|{count} milestones were not checked',
        description: 'How many milestones have no checks, by plural form',
      },
      {count: unchecked},
    ),
  );
  const nothing = translate({
    id: 'milestones.dashboard.verdict.nothing',
    message: 'nothing to fix',
    description: 'Said behind how many milestones can be built, where there is no error',
  });
  const rest = [...(warnings > 0 ? [advice] : []), ...(reviews > 0 ? [people] : []), ...(unchecked > 0 ? [unknown] : [])];
  return (
    <p className={styles['root']}>
      <strong className={styles['sentence']}>
        {translate(
          {
            id: 'milestones.dashboard.verdict',
            message: '{first}; {second}',
            description: 'How two parts of a sentence are put together, such as "2 of 5 milestones can be built" and "14 things to fix"',
          },
          {first: buildable, second: errors > 0 ? fixes : nothing},
        )}
      </strong>
      {rest.length > 0 && <span className={styles['rest']}> {rest.join(' · ')}</span>}
    </p>
  );
}
