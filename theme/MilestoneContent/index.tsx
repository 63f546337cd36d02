import {Fragment, useMemo, type ComponentType, type ReactNode} from 'react';
import {jsxs} from 'react/jsx-runtime';
import MDXComponents from '@theme/MDXComponents';
import type {Props} from '@theme/MilestoneContent';
import MilestoneLink from '@theme/MilestoneContent/Link';
import {arrange} from '@theme/MilestoneContent/blocks';
import {withMarks} from '@theme/MilestoneContent/marks';
import MilestoneFindingMark from '@theme/MilestoneFinding/Mark';
import MilestoneHeader from '@theme/MilestoneHeader';
import MilestoneMetadata from '@theme/MilestoneMetadata';
import {useMilestone} from 'docusaurus-plugin-milestones/client';

interface Compiled {
  (props: {readonly components: Readonly<Record<string, ComponentType<never>>>}): ReactNode;
  /** Brought by pages with drawings, so that no other page loads it. */
  readonly $milestonesCode?: (components: typeof MDXComponents) => Readonly<Record<string, ComponentType<never>>>;
}

/** A document with the header below its title, and marks where findings speak of it. */
export default function MilestoneContent({content}: Props): ReactNode {
  const document = useMilestone()?.document;
  const compiled = content as Compiled;
  const drawn = useMemo(() => compiled.$milestonesCode?.(MDXComponents), [compiled]);
  // Called, not rendered: what stands where is only to be seen in the blocks that it returns.
  const body = compiled({components: {a: MilestoneLink, ...drawn}});
  if (!document) return body;
  const messages = document.groups.flatMap(({items}) => items.flatMap((item) => item.messages));
  const marked = withMarks(body, messages, (here) => <MilestoneFindingMark messages={here} />, drawn?.['mermaid']);
  const header = <MilestoneHeader>{marked.left.length > 0 && <MilestoneFindingMark messages={marked.left} />}</MilestoneHeader>;
  return (
    <>
      <MilestoneMetadata />
      {jsxs(Fragment, {children: arrange(marked.body, document, header)})}
    </>
  );
}
