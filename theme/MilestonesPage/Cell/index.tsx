import {version, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Cell';
import MilestonesFinding from '@theme/MilestonesPage/Finding';
import MilestonesMark from '@theme/MilestonesPage/Mark';
import {states, useCounted} from '@theme/MilestoneState/words';
import type {DashboardCell, State} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

const ORDER: readonly State[] = ['fail', 'warning', 'review', 'waived', 'pass', 'notApplicable'];
/** React 18 hands on attributes that it does not know as they are written. */
const TARGET = version.startsWith('18.') ? 'popovertarget' : 'popoverTarget';

/** The worst state of a group, and how often; what is to be done opens on a press, also without a script, and closes on Esc. */
export default function MilestonesCell({id, group, milestone, cell, href}: Props): ReactNode {
  const counted = useCounted();
  const {selectMessage} = usePluralForm();
  const counts = countsOf(cell);
  const worst = ORDER.find((state) => counts[state] > 0);
  if (!cell || !worst)
    return (
      <span className={styles['none']}>
        {translate({
          id: 'milestones.dashboard.noChecks',
          message: 'no checks',
          description: 'A cell of the dashboard for a group of checks that a document does not have',
        })}
      </span>
    );
  const sign = (
    <>
      <MilestonesMark state={worst} />
      <span aria-hidden="true">{counts[worst]}</span>
      <span className={styles['spoken']}>{counted(worst, counts[worst])}</span>
    </>
  );
  const {findings, more} = cell;
  if (findings.length === 0) return <span className={styles['sign']}>{sign}</span>;
  return (
    <>
      <button type="button" className={`${styles['sign']} ${styles['button']}`} {...{[TARGET]: id}}>
        {sign}
      </button>
      <section id={id} popover="auto" aria-label={`${group}: ${milestone}`} className={styles['popover']}>
        <p className={styles['title']}>{group}</p>
        <p className={styles['counts']}>
          {states
            .filter((state) => counts[state] > 0)
            .map((state) => counted(state, counts[state]))
            .join(' · ')}
        </p>
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <MilestonesFinding key={`${finding.state} ${finding.line} ${finding.text}`} {...finding} />
          ))}
        </ul>
        {more > 0 && (
          <Link to={href} className={`${styles['more']}`}>
            {selectMessage(
              more,
              translate(
                {
                  id: 'milestones.dashboard.more',
                  message: 'and 1 more on the page|and {count} more on the page',
                  description: 'A link to the page of a milestone, where all findings stand, by plural form',
                },
                {count: more},
              ),
            )}
          </Link>
        )}
      </section>
    </>
  );
}

/** Of a group without checks its findings are counted. */
function countsOf(cell: DashboardCell | undefined): Readonly<Record<State, number>> {
  const tally = cell?.tally ?? {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0};
  if (!cell || states.some((state) => tally[state] > 0)) return tally;
  const counts = {...tally};
  for (const {state} of cell.findings) counts[state] += 1;
  return counts;
}
