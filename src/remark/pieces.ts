/** A piece of milestones that a directive or a component shows. */
export interface Piece {
  /** Its name as a component. */
  readonly component: string;
  /** The component of the theme: `@theme/MilestonePiece/<theme>`. */
  readonly theme: string;
  /** It may stand within a line. */
  readonly isInline: boolean;
  /** It shows one milestone, which has to be named. */
  readonly needsMilestone: boolean;
}

/** The pieces by the names of their directives. */
export const PIECES: Readonly<Record<string, Piece>> = {
  'milestone-status': {component: 'MilestoneStatus', theme: 'Status', isInline: true, needsMilestone: true},
  'milestone-badge': {component: 'MilestoneBadge', theme: 'Badge', isInline: true, needsMilestone: true},
  'milestone-progress': {component: 'MilestoneProgress', theme: 'Progress', isInline: true, needsMilestone: true},
  'milestone-table': {component: 'MilestoneTable', theme: 'Table', isInline: false, needsMilestone: false},
  'milestone-checklist': {component: 'MilestoneChecklist', theme: 'Checklist', isInline: false, needsMilestone: true},
  'risk-matrix': {component: 'RiskMatrix', theme: 'RiskMatrix', isInline: false, needsMilestone: false},
};

/** What can be asked of a piece. */
export const ATTRIBUTES: readonly string[] = ['milestone', 'milestones', 'status', 'stage', 'columns', 'show'];
