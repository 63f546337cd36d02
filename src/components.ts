// TypeScript knows of these components by nothing else.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="../theme/theme-pieces.d.ts" preserve="true" />
/** Pieces of milestones for `.mdx` documents and pages of a site. They are the components of its theme. */
export {default as MilestoneBadge} from '@theme/MilestonePiece/Badge';
export {default as MilestoneChecklist} from '@theme/MilestonePiece/Checklist';
export {default as MilestoneProgress} from '@theme/MilestonePiece/Progress';
export {default as MilestoneStatus} from '@theme/MilestonePiece/Status';
export {default as MilestoneTable} from '@theme/MilestonePiece/Table';
export {default as RiskMatrix} from '@theme/MilestonePiece/RiskMatrix';
