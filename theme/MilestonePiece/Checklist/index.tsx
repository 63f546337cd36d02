import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import checklists from '@milestones-data/pieces-checklists.json';
import data from '@milestones-data/pieces-milestones.json';
import MilestoneChecklistVerdict from '@theme/MilestoneChecklist/Verdict';
import type {Props} from '@theme/MilestonePiece/Checklist';
import MilestonePieceFinding from '@theme/MilestonePiece/Finding';
import MilestonePieceUnknown from '@theme/MilestonePiece/Unknown';
import {nothingLeft} from '@theme/MilestonePiece/words';
import MilestonesProgress from '@theme/MilestonesPage/Progress';
import MilestoneStateIcon from '@theme/MilestoneState/Icon';
import {stateName} from '@theme/MilestoneState/words';
import MilestoneText from '@theme/MilestoneText';
import {faultsIn, milestoneOf, type State} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** Items that ask nothing of anybody. */
const CLOSED: ReadonlySet<State> = new Set(['pass', 'notApplicable', 'waived']);

/** The checklist of a milestone, anywhere. */
export default function MilestonePieceChecklist({milestone = '', show = 'all'}: Props): ReactNode {
  const found = milestoneOf(milestone, data);
  const checklist = found && checklists[found.name];
  if (!found || !checklist) return <MilestonePieceUnknown faults={faultsIn({milestone}, data)} />;
  const groups = checklist.groups.map((group) => ({
    ...group,
    items: group.items.filter(({state}) => show !== 'open' || !CLOSED.has(state)),
  }));
  const shown = groups.filter(({items}) => items.length > 0);
  return (
    <div className={`milestones-piece ${styles['root']}`}>
      <p className={styles['title']}>
        <Link to={found.href}>
          {found.number !== null && `${found.number} `}
          <bdi>{found.title}</bdi>
        </Link>
        {found.progress.total > 0 && <MilestoneChecklistVerdict tally={checklist.tally} />}
        <MilestonesProgress {...found.progress} />
      </p>
      {shown.length === 0 && show === 'open' && <p>{nothingLeft()}</p>}
      {shown.map(({id, title, items}) => (
        <div key={id}>
          <p className={styles['group']}>{title}</p>
          <ul className={styles['items']}>
            {items.map(({id: item, text, state, findings}) => (
              <li key={item}>
                <MilestoneStateIcon state={state} />
                <div>
                  <MilestoneText>{text}</MilestoneText> <span className={styles['state']}>· {stateName(state)}</span>
                  {findings.length > 0 && (
                    <ul className={styles['findings']}>
                      {findings.map((finding, index) => (
                        <MilestonePieceFinding key={index} {...finding} />
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
