import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneHeader/Checks';
import MilestoneState from '@theme/MilestoneState';
import {useCounted} from '@theme/MilestoneState/words';
import styles from './styles.module.css';

/** How many of the checks have passed, as the dashboard counts them, and what is left to do. */
export default function MilestoneHeaderChecks({tally}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const counted = useCounted();
  const {pass, fail, warning, waived, review} = tally;
  const total = pass + fail + warning + waived + review;
  const passed = translate(
    {
      id: 'milestones.checks.passed',
      message: '{passed} of 1 check passed|{passed} of {total} checks passed',
      description: 'How many checks passed, by the plural form of their total',
    },
    {passed: pass, total},
  );
  const toFix = translate(
    {id: 'milestones.checks.toFix', message: '1 to fix|{count} to fix', description: 'How many checks failed, by plural form'},
    {count: fail},
  );
  const isClean = fail + warning === 0;
  return (
    <Link className={`${styles['root']}`} to="#milestones-checklist">
      <span>{selectMessage(total, passed)}</span>
      {fail > 0 && <MilestoneState state="fail">{selectMessage(fail, toFix)}</MilestoneState>}
      {warning > 0 && <MilestoneState state="warning">{counted('warning', warning)}</MilestoneState>}
      {waived > 0 && <MilestoneState state="waived">{counted('waived', waived)}</MilestoneState>}
      {isClean && review > 0 && <MilestoneState state="review">{counted('review', review)}</MilestoneState>}
    </Link>
  );
}
