import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneChecklist/Line';

/** A line of the document, linked to the heading above it where the page has that heading. */
export default function MilestoneChecklistLine({line, slug}: Props): ReactNode {
  const {toc} = useDoc();
  const text = translate({id: 'milestones.checklist.line', message: 'line {line}', description: 'A place in a document'}, {line});
  return slug !== undefined && toc.some(({id}) => id === slug) ? <Link to={`#${slug}`}>{text}</Link> : text;
}
