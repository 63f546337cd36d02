import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneChecklist/Waiver';
import MilestoneText from '@theme/MilestoneText';

/** Why somebody has waived a finding, and the line of the document that says so. */
export default function MilestoneChecklistWaiver({reason, line}: Props): ReactNode {
  const words =
    reason === ''
      ? translate(
          {
            id: 'milestones.waiver.silent',
            message: 'No reason is given (line {line})',
            description: 'Stands below a finding that the author has decided to live with',
          },
          {line},
        )
      : translate(
          {
            id: 'milestones.waiver.reason',
            message: 'Reason: {reason} (line {line})',
            description: 'Why the author has decided to live with the finding above',
          },
          {line, reason},
        );
  return <MilestoneText>{words}</MilestoneText>;
}
