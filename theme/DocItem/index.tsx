import {useMemo, type ComponentType, type ReactNode} from 'react';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import InnerDocItem from '@milestones-inner/DocItem';
import type {Props} from '@theme/DocItem';
import type {Props as ContentProps} from '@theme/MilestoneContent';
import type {Props as PanelProps} from '@theme/MilestonePanel';
import {MilestoneContext, type PageData} from 'docusaurus-plugin-milestones/client';

/** What the compiled document brings, so that no other page loads it. */
interface Brought {
  readonly milestone?: PageData;
  readonly milestoneContent?: ComponentType<ContentProps>;
  readonly milestonePanel?: ComponentType<PanelProps>;
}

/** Leaves every page as it is but those for which the plugin has brought data. */
export default function DocItemWrapper(props: Props): ReactNode {
  const {content} = props;
  const {milestone, milestoneContent, milestonePanel: Panel} = content as PropDocContent & Brought;
  const changed = useMemo(() => (milestoneContent ? contentBy(milestoneContent, content) : content), [content, milestoneContent]);
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
