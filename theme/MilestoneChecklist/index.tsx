import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import EditThisPage from '@theme/EditThisPage';
import MilestoneChecklistCounts from '@theme/MilestoneChecklist/Counts';
import MilestoneChecklistState from '@theme/MilestoneChecklist/State';
import MilestoneChecklistVerdict from '@theme/MilestoneChecklist/Verdict';
import MilestonePanelEarly from '@theme/MilestonePanel/Early';
import MilestonePanelToggle from '@theme/MilestonePanel/Toggle';
import {recallPanel} from '@theme/MilestonePanel/memory';
import {checklistLabel} from '@theme/MilestoneText/labels';
import {PANEL_ORDER, useMilestone, type PageDocument} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

const ID = 'milestones-checklist';

/** What the rules of its stage say of a document. Whole in the page as it is served, without a script. */
export default function MilestoneChecklist(): ReactNode {
  const document = useMilestone()?.document;
  return document && document.groups.some(({items}) => items.length > 0) ? <Panel document={document} /> : null;
}

function Panel({document: {groups, tally}}: {readonly document: PageDocument}): ReactNode {
  const {editUrl} = useDoc().metadata;
  useBrokenLinks().collectAnchor(ID);
  const entries = groups.flatMap(({title, items}) => items.map((item) => ({...item, group: title})));
  return (
    <section className={`milestones-checklist thin-scrollbar ${styles['root']}`} aria-labelledby={ID}>
      {/* Open as it is served; the script folds it where there is little room, before anything is painted. */}
      <details open suppressHydrationWarning>
        <summary className={styles['summary']}>
          <h2 id={ID} className={styles['title']}>
            {checklistLabel()}
          </h2>
          <MilestoneChecklistVerdict tally={tally} />
        </summary>
        <MilestonePanelEarly code={`(${recallPanel.toString()})(document.currentScript.closest('details'))`} />
        <div className={styles['body']}>
          <MilestoneChecklistCounts tally={tally} />
          {entries.some(({messages}) => messages.length > 0) && <MilestonePanelToggle />}
          {PANEL_ORDER.map((state) => (
            <MilestoneChecklistState key={state} state={state} items={entries.filter((item) => item.state === state)} />
          ))}
          {editUrl && tally.fail + tally.warning > 0 && (
            <p className={styles['edit']}>
              <EditThisPage editUrl={editUrl} />
            </p>
          )}
        </div>
      </details>
    </section>
  );
}
