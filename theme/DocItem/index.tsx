import {useMemo, type ComponentType, type ReactNode} from 'react';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import InnerDocItem from '@milestones-inner/DocItem';
import type {Props} from '@theme/DocItem';
import type {Props as ContentProps} from '@theme/MilestoneContent';
import type {Props as PanelProps} from '@theme/MilestonePanel';
import {MilestoneContext, type PageData} from 'docusaurus-plugin-milestones/client';

/** What the compiled document brings, so that no other page loads it. */
interface Brought {
  readonly $milestonesData?: PageData;
  readonly $milestonesContent?: ComponentType<ContentProps>;
  readonly $milestonesPanel?: ComponentType<PanelProps>;
}

/** Leaves every page as it is but those for which the plugin has brought data. */
export default function DocItemWrapper(props: Props): ReactNode {
  const {content} = props;
  const {$milestonesData: milestone, $milestonesContent: Content, $milestonesPanel: Panel} = content as PropDocContent & Brought;
  const changed = useMemo(() => (Content ? contentBy(Content, content) : content), [content, Content]);
  if (!milestone || !Panel) return <InnerDocItem {...props} />;
  return (
    <MilestoneContext.Provider value={milestone}>
      <Panel content={content}>
        <InnerDocItem {...props} content={changed} />
      </Panel>
    </MilestoneContext.Provider>
  );
}

/** The same document with the same static properties, rendered by us. */
function contentBy(Text: ComponentType<ContentProps>, content: PropDocContent): PropDocContent {
  return Object.assign(() => <Text content={content} />, content);
}
