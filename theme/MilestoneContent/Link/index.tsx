import type {ReactNode} from 'react';
import MDXComponents from '@theme/MDXComponents';
import type {Props} from '@theme/MilestoneContent/Link';
import {isOffSite} from 'docusaurus-plugin-milestones/client';

const A = MDXComponents.a;

/** A link to a file that is no page of this site is left to the rules of the stage; it does not stop the build. */
export default function MilestoneLink(props: Props): ReactNode {
  return props.href !== undefined && isOffSite(props.href) ? <A {...props} data-noBrokenLinkCheck /> : <A {...props} />;
}
