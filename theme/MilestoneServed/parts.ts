import MilestoneChecklist from '@theme/MilestoneChecklist';
import MilestoneHeader from '@theme/MilestoneHeader';
import type {Parts} from '@milestones-parts';

/** What is served whole, and loaded by no browser that has it. */
export const parts: Parts = {MilestoneChecklist, MilestoneHeader};
