import {translate} from '@docusaurus/Translate';
import {items} from '@theme/MilestoneText/items';

/**
 * The words of a built-in stage in the language of the page: its name, a label of its metadata, a group or an item of its checklist.
 * They are found by what they say in English, so that words of a stage of somebody's own stay as they are.
 */
export function term(words: string): string {
  const known = Object.hasOwn(names, words) ? names : items;
  return Object.hasOwn(known, words) ? (known[words]?.() ?? words) : words;
}

const names: Readonly<Record<string, () => string>> = {
  'Milestone design': () => translate({id: 'milestones.stage.design', message: 'Milestone design', description: 'A kind of document'}),
  Status: () => translate({id: 'milestones.field.status', message: 'Status', description: 'The label of a line of metadata'}),
  'Parent Document': () =>
    translate({id: 'milestones.field.parentDocument', message: 'Parent Document', description: 'The label of a line of metadata'}),
  'Architecture Reference': () =>
    translate({
      id: 'milestones.field.architectureReference',
      message: 'Architecture Reference',
      description: 'The label of a line of metadata',
    }),
  'Document Status': () =>
    translate({id: 'milestones.field.documentStatus', message: 'Document Status', description: 'The label of a line of metadata'}),
  'Last Updated': () =>
    translate({id: 'milestones.field.lastUpdated', message: 'Last Updated', description: 'The label of a line of metadata'}),
  'Verification checklist': () =>
    translate({id: 'milestones.group.verification', message: 'Verification checklist', description: 'A group of the checklist'}),
  'Document metadata': () =>
    translate({id: 'milestones.group.metadata', message: 'Document metadata', description: 'A group of the checklist'}),
  'Key principles and pitfalls': () =>
    translate({id: 'milestones.group.principles', message: 'Key principles and pitfalls', description: 'A group of the checklist'}),
  'Agreement with the overview': () =>
    translate({id: 'milestones.group.agreement', message: 'Agreement with the overview', description: 'A group of the checklist'}),
  'Milestones overview': () =>
    translate({id: 'milestones.stage.overview', message: 'Milestones overview', description: 'A kind of document'}),
  'North Star': () => translate({id: 'milestones.field.northStar', message: 'North Star', description: 'The label of a line of metadata'}),
  'Related Documents': () =>
    translate({id: 'milestones.field.relatedDocuments', message: 'Related Documents', description: 'The label of a line of metadata'}),
  'Strategic Approach': () =>
    translate({id: 'milestones.field.strategicApproach', message: 'Strategic Approach', description: 'The label of a line of metadata'}),
  'Agreement with the milestone designs': () =>
    translate({
      id: 'milestones.group.agreementWithDesigns',
      message: 'Agreement with the milestone designs',
      description: 'A group of the checklist',
    }),
  Architecture: () => translate({id: 'milestones.stage.architecture', message: 'Architecture', description: 'A kind of document'}),
  'Other findings': () => translate({id: 'milestones.group.other', message: 'Other findings', description: 'A group of the checklist'}),
  'Wording and links': () =>
    translate({id: 'milestones.group.wording', message: 'Wording and links', description: 'A group of the checklist'}),
};
