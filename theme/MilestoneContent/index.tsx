import {Fragment, useMemo, type ComponentType, type ReactNode} from 'react';
import {jsxs} from 'react/jsx-runtime';
import MDXComponents from '@theme/MDXComponents';
import type {Props} from '@theme/MilestoneContent';
import MilestoneLink from '@theme/MilestoneContent/Link';
import {arrange} from '@theme/MilestoneContent/blocks';
import type * as Marks from '@theme/MilestoneMarks';
import MilestoneMetadata from '@theme/MilestoneMetadata';
import MilestoneServed from '@theme/MilestoneServed';
import {useMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

interface Compiled {
  (props: {readonly components: Readonly<Record<string, ComponentType<never>>>}): ReactNode;
  /** Brought by pages with drawings, so that no other page loads it. */
  readonly $milestonesCode?: (components: typeof MDXComponents) => Readonly<Record<string, ComponentType<never>>>;
  /** Brought by pages with lists of tasks. */
  readonly $milestonesTask?: ComponentType<never>;
  /** Brought by pages with findings. */
  readonly $milestonesMarks?: typeof Marks;
}

/** A document with the header below its title, and marks where findings speak of it. */
export default function MilestoneContent({content}: Props): ReactNode {
  const document = useMilestone()?.document;
  const compiled = content as Compiled;
  const drawn = useMemo(() => compiled.$milestonesCode?.(MDXComponents), [compiled]);
  // Called, not rendered: what stands where is only to be seen in the blocks that it returns.
  const body = compiled({components: {a: MilestoneLink, ...(compiled.$milestonesTask ? {input: compiled.$milestonesTask} : {}), ...drawn}});
  if (!document) return body;
  const marked = compiled.$milestonesMarks?.mark(body, document, drawn?.['mermaid']) ?? {body, left: null};
  const header = (
    <MilestoneServed part="MilestoneHeader" className={styles['header']}>
      {marked.left}
    </MilestoneServed>
  );
  return (
    <>
      <MilestoneMetadata />
      {jsxs(Fragment, {children: arrange(marked.body, document, header)})}
    </>
  );
}
