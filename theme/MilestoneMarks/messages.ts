import type {PageDocument, PageMessage} from 'docusaurus-plugin-milestones/client';

/** The findings of a page, in the order of its checklist. */
export function messagesOf({groups}: PageDocument): readonly PageMessage[] {
  return groups.flatMap(({items}) => items.flatMap(({messages}) => messages));
}
