import {translate} from '@docusaurus/Translate';
import {term} from '@theme/MilestoneText/terms';
import type {Dashboard} from 'docusaurus-plugin-milestones/client';

/** The title of a group of checks; `other` has the findings that no group asks for. */
export function groupTitle({id, title}: Dashboard['groups'][number]): string {
  if (id !== 'other') return term(title);
  return translate({
    id: 'milestones.dashboard.otherFindings',
    message: 'Other findings',
    description: 'A column of the dashboard for findings that no check asks for',
  });
}
