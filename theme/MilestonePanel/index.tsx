import {useRef, type ReactNode} from 'react';
import {clsx} from 'clsx';
import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/MilestonePanel';
import MilestonePanelEarly from '@theme/MilestonePanel/Early';
import {recallMarks} from '@theme/MilestonePanel/memory';
import {usePanel} from '@theme/MilestonePanel/usePanel';
import MilestoneServed from '@theme/MilestoneServed';
import {useMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/**
 * A page with its checklist: below the table of contents where there is room, else a bar at the lower edge.
 * The checklist stands outside of the text, which search plugins read.
 */
export default function MilestonePanel({content, children}: Props): ReactNode {
  const groups = useMilestone()?.document?.groups ?? [];
  const {frontMatter, $milestonesMarks: marks} = content;
  const panel = useRef<HTMLDivElement>(null);
  const recall = usePanel(panel);
  if (groups.every(({items}) => items.length === 0)) return children;
  return (
    <div className={clsx('milestones-page', styles['page'], frontMatter.hide_table_of_contents && styles['bare'])}>
      <MilestonePanelEarly code={`(${recallMarks.toString()})()`} />
      {children}
      <DocProvider content={content}>
        <div ref={panel} className={`milestones-panel ${styles['panel']}`}>
          <MilestoneServed part="MilestoneChecklist" onShown={recall} />
        </div>
        {marks && <marks.Notes />}
      </DocProvider>
    </div>
  );
}
