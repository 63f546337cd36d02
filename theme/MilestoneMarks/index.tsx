import type {ReactNode} from 'react';
import MilestoneFindingMark from '@theme/MilestoneFinding/Mark';
import type {Marked, Marker} from '@theme/MilestoneMarks';
import {withMarks} from '@theme/MilestoneMarks/places';

export {default as Notes} from '@theme/MilestoneMarks/Notes';

/** Marks findings in the text of a document: loaded by pages that have any. */
export const mark: Marker = (body, messages, diagram): Marked => {
  const markOf = (here: typeof messages): ReactNode => <MilestoneFindingMark messages={here} />;
  const marked = withMarks(body, messages, markOf, diagram);
  return {body: marked.body, left: marked.left.length > 0 && markOf(marked.left)};
};
