import type {ReactNode} from 'react';
import MilestoneFindingMark from '@theme/MilestoneFinding/Mark';
import type {Marked, Marker} from '@theme/MilestoneMarks';
import {messagesOf} from '@theme/MilestoneMarks/messages';
import {withMarks} from '@theme/MilestoneMarks/places';
import type {PageMessage} from 'docusaurus-plugin-milestones/client';

export {default as Notes} from '@theme/MilestoneMarks/Notes';

/** Marks findings in the text of a document: loaded by pages that have any. */
export const mark: Marker = (body, document, diagram): Marked => {
  const markOf = (here: readonly PageMessage[]): ReactNode => <MilestoneFindingMark messages={here} />;
  const marked = withMarks(body, messagesOf(document), markOf, diagram);
  return {body: marked.body, left: marked.left.length > 0 && markOf(marked.left)};
};
