import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import EditThisPage from '@theme/EditThisPage';
import Heading from '@theme/Heading';
import MilestoneChecklistGroup from '@theme/MilestoneChecklist/Group';
import MilestoneChecklistVerdict from '@theme/MilestoneChecklist/Verdict';
import {checklistLabel} from '@theme/MilestoneText/labels';
import {useMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** What the rules of its stage say of a document. Whole in the page as it is served, without a script. */
export default function MilestoneChecklist(): ReactNode {
  const document = useMilestone()?.document;
  const {editUrl} = useDoc().metadata;
  const groups = document?.groups.filter(({items}) => items.length > 0) ?? [];
  if (!document || groups.length === 0) return null;
  const {fail, warning} = document.tally;
  return (
    <section className={`milestones-checklist ${styles['root']}`} aria-labelledby="milestones-checklist">
      <Heading as="h2" id="milestones-checklist">
        {checklistLabel()}
      </Heading>
      <MilestoneChecklistVerdict tally={document.tally} />
      {groups.map((group) => (
        <MilestoneChecklistGroup key={group.id} {...group} />
      ))}
      {editUrl && fail + warning > 0 && (
        <p className={styles['edit']}>
          <EditThisPage editUrl={editUrl} />
        </p>
      )}
    </section>
  );
}
