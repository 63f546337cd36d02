import {useMemo, type ReactNode} from 'react';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import InitDocItem from '@theme-init/DocItem';
import type OriginalDocItem from '@theme/DocItem';
import type {Props} from '@theme/DocItem';
import MilestoneContent from '@theme/MilestoneContent';
import {checklistLabel} from '@theme/MilestoneText/labels';
import {MilestoneContext, type PageData} from 'docusaurus-plugin-milestones/client';

const DocItem = InitDocItem as typeof OriginalDocItem;

/** Leaves every page as it is but those for which the plugin has brought data. */
export default function DocItemWrapper(props: Props): ReactNode {
  const {content} = props;
  const {milestone} = content as PropDocContent & {readonly milestone?: PageData};
  const changed = useMemo(() => (milestone ? withMilestone(content, milestone) : content), [content, milestone]);
  if (!milestone) return <DocItem {...props} />;
  return (
    <MilestoneContext.Provider value={milestone}>
      <DocItem {...props} content={changed} />
    </MilestoneContext.Provider>
  );
}

/** The same document with the same static properties, rendered by us. */
function withMilestone(content: PropDocContent, {document}: PageData): PropDocContent {
  const Content = (): ReactNode => <MilestoneContent content={content} />;
  return Object.assign(Content, content, {
    toc: document?.groups.some(({items}) => items.length > 0)
      ? [...content.toc, {value: checklistLabel(), id: 'milestones-checklist', level: 2}]
      : content.toc,
  });
}
