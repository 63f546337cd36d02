import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import MilestoneBadge from '@theme/MilestoneBadge';
import MilestoneHeaderChecks from '@theme/MilestoneHeader/Checks';
import MilestoneHeaderField from '@theme/MilestoneHeader/Field';
import {checklistLabel, lastUpdatedLabel, statusLabel} from '@theme/MilestoneText/labels';
import {useMilestone, type PageDocument} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** Where findings above the first heading lead. */
const ID = 'milestones-header';

/** What a document says of itself, in one band below its title. */
export default function MilestoneHeader(): ReactNode {
  const document = useMilestone()?.document;
  return document ? <Band document={document} /> : null;
}

function Band({document}: {readonly document: PageDocument}): ReactNode {
  const {stage, status, statusLook, statusText, links, lastUpdated, groups, dashboard} = document;
  useBrokenLinks().collectAnchor(ID);
  return (
    <dl id={ID} className={`milestones-header ${styles['root']}`}>
      {status === null ? (
        <MilestoneHeaderField
          label={translate({
            id: 'milestones.header.kind',
            message: 'Kind',
            description: 'The label of the kind of document, such as: Architecture',
          })}
        >
          {stage}
        </MilestoneHeaderField>
      ) : (
        <MilestoneHeaderField label={statusLabel()}>
          <MilestoneBadge
            status={status}
            {...(statusLook ? {look: statusLook} : {})}
            {...(statusText === undefined ? {} : {text: statusText})}
          />
        </MilestoneHeaderField>
      )}
      {links.map(({id, label, text, href}) => (
        <MilestoneHeaderField key={id} label={label}>
          {href === undefined ? text : <Link to={href}>{text}</Link>}
        </MilestoneHeaderField>
      ))}
      {lastUpdated !== undefined && <MilestoneHeaderField label={lastUpdatedLabel()}>{lastUpdated}</MilestoneHeaderField>}
      {groups.some(({items}) => items.length > 0) && (
        <MilestoneHeaderField label={checklistLabel()}>
          <MilestoneHeaderChecks tally={document.tally} />
        </MilestoneHeaderField>
      )}
      <MilestoneHeaderField
        label={translate({id: 'milestones.header.dashboard', message: 'Dashboard', description: 'The label of the link to the dashboard'})}
      >
        <Link to={dashboard}>
          {translate({id: 'milestones.header.dashboard.link', message: 'All milestones', description: 'The link to the dashboard'})}
        </Link>
      </MilestoneHeaderField>
    </dl>
  );
}
