import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneChecklist/Line';

/** A line of the document, linked to the heading above it; what stands above the first heading, to the header. A script goes on to the mark of its finding. */
export default function MilestoneChecklistLine({line, slug, finding}: Props): ReactNode {
  const {toc} = useDoc();
  const text = translate({id: 'milestones.checklist.line', message: 'line {line}', description: 'A place in a document'}, {line});
  const target = slug !== undefined && toc.some(({id}) => id === slug) ? slug : 'milestones-header';
  return (
    <Link to={`#${target}`} {...(finding === undefined ? {} : {'data-finding': finding})}>
      {text}
    </Link>
  );
}
