import type {Stage} from '../../stage/define.js';

/** What rules are listed under: a section of their stage, or a family. */
export interface RuleGroup {
  readonly id: string;
  readonly title: string;
}

/** Rules that are not about one section, by the first word of their ids. */
const FAMILIES: Readonly<Record<string, string>> = {
  metadata: 'Document metadata',
  prose: 'Wording',
  overview: 'Agreement with the overview',
  links: 'Links',
  diagram: 'Diagrams',
  waivers: 'Waivers',
  review: 'Review',
};

/** The group of a rule: the section its id begins with, else its family, else the document as a whole. */
export function groupOf(ruleId: string, stage?: Pick<Stage, 'sections'>): RuleGroup {
  const [first = ''] = ruleId.split('/');
  const title = stage?.sections.find(({id}) => id === first)?.title ?? (ruleId.includes('/') ? FAMILIES[first] : undefined);
  return title === undefined ? {id: 'document', title: 'The document as a whole'} : {id: first, title};
}
