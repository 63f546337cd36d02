import {Fragment, type ComponentType, type ReactNode} from 'react';
import {jsxs} from 'react/jsx-runtime';
import MilestoneChecklist from '@theme/MilestoneChecklist';
import type {Props} from '@theme/MilestoneContent';
import MilestoneLink from '@theme/MilestoneContent/Link';
import {arrange} from '@theme/MilestoneContent/blocks';
import MilestoneHeader from '@theme/MilestoneHeader';
import {useMilestone} from 'docusaurus-plugin-milestones/client';

type Compiled = (props: {readonly components: Readonly<Record<string, ComponentType<never>>>}) => ReactNode;

/** A document with the header below its title and the checklist below its text. */
export default function MilestoneContent({content}: Props): ReactNode {
  const document = useMilestone()?.document;
  // Called, not rendered: what stands where is only to be seen in the blocks that it returns.
  const body = (content as Compiled)({components: {a: MilestoneLink}});
  if (!document) return body;
  return (
    <>
      {jsxs(Fragment, {children: arrange(body, document, <MilestoneHeader />)})}
      <MilestoneChecklist />
    </>
  );
}
