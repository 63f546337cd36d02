import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import MilestoneBadge from '@theme/MilestoneBadge';
import type {Props} from '@theme/MilestoneHeader';
import MilestoneHeaderChecks from '@theme/MilestoneHeader/Checks';
import MilestoneHeaderField from '@theme/MilestoneHeader/Field';
import MilestoneRegisters from '@theme/MilestoneRegisters';
import {checklistLabel, lastUpdatedLabel, statusLabel} from '@theme/MilestoneText/labels';
import {useMilestone, type PageDocument} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** Where findings above the first heading lead. */
const ID = 'milestones-header';

/** What a document says of itself, in one band below its title. */
export default function MilestoneHeader({children}: Props): ReactNode {
  const document = useMilestone()?.document;
  return document ? <Band document={document}>{children}</Band> : null;
}

function Band({document, children}: {readonly document: PageDocument; readonly children: ReactNode}): ReactNode {
  const {stage, status, statusLook, statusText, links, lastUpdated, groups, dashboard, registers} = document;
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
          {children}
        </MilestoneHeaderField>
      ) : (
        <MilestoneHeaderField label={statusLabel()}>
          <MilestoneBadge
            status={status}
            {...(statusLook ? {look: statusLook} : {})}
            {...(statusText === undefined ? {} : {text: statusText})}
          />
          {children}
        </MilestoneHeaderField>
      )}
      {links.map(({id, label, text, href}) => (
        <MilestoneHeaderField key={id} label={label}>
          {href === undefined ? text : <Link to={href}>{text}</Link>}
        </MilestoneHeaderField>
      ))}
      {lastUpdated !== undefined && <MilestoneHeaderField label={lastUpdatedLabel()}>{lastUpdated}</MilestoneHeaderField>}
      {registers && (
        <MilestoneHeaderField
          label={translate({
            id: 'milestones.header.registers',
            message: 'In the registers',
            description: 'The label of links to registers',
          })}
          at="line"
        >
          <MilestoneRegisters registers={registers} />
        </MilestoneHeaderField>
      )}
      {groups.some(({items}) => items.length > 0) && (
        <MilestoneHeaderField label={checklistLabel()} at="foot">
          <MilestoneHeaderChecks tally={document.tally} />
        </MilestoneHeaderField>
      )}
      {dashboard !== undefined && (
        <MilestoneHeaderField
          label={translate({
            id: 'milestones.header.dashboard',
            message: 'Dashboard',
            description: 'The label of the link to the dashboard',
          })}
          at="foot"
        >
          <Link to={dashboard}>
            {translate({id: 'milestones.header.dashboard.link', message: 'All milestones', description: 'The link to the dashboard'})}
          </Link>
        </MilestoneHeaderField>
      )}
    </dl>
  );
}
