import {translate} from '@docusaurus/Translate';

/** The headings of the columns. */

export function riskLabel(): string {
  return translate({id: 'milestones.register.column.risk', message: 'Risk', description: 'A column of a register'});
}

export function milestoneLabel(): string {
  return translate({id: 'milestones.register.column.milestone', message: 'Milestone', description: 'A column of a register'});
}

export function impactLabel(): string {
  return translate({id: 'milestones.register.column.impact', message: 'Impact', description: 'A column of a register'});
}

export function probabilityLabel(): string {
  return translate({id: 'milestones.register.column.probability', message: 'Probability', description: 'A column of a register'});
}

export function mitigationLabel(): string {
  return translate({id: 'milestones.register.column.mitigation', message: 'Mitigation', description: 'A column of a register'});
}

export function questionLabel(): string {
  return translate({id: 'milestones.register.column.question', message: 'Question', description: 'A column of a register'});
}

export function detailsLabel(): string {
  return translate({id: 'milestones.register.column.details', message: 'Details', description: 'A column of a register'});
}

export function decisionLabel(): string {
  return translate({id: 'milestones.register.column.decision', message: 'Decision', description: 'A column of a register'});
}

export function reasonsLabel(): string {
  return translate({id: 'milestones.register.column.reasons', message: 'Why', description: 'A column of a register'});
}

export function alternativesLabel(): string {
  return translate({
    id: 'milestones.register.column.alternatives',
    message: 'Alternatives, and why not',
    description: 'A column of a register',
  });
}

export function metricLabel(): string {
  return translate({id: 'milestones.register.column.metric', message: 'Metric', description: 'A column of a register'});
}

export function targetLabel(): string {
  return translate({id: 'milestones.register.column.target', message: 'Target', description: 'A column of a register'});
}

export function measuredLabel(): string {
  return translate({id: 'milestones.register.column.measured', message: 'Measured', description: 'A column of a register'});
}

export function whyLabel(): string {
  return translate({id: 'milestones.register.column.why', message: 'Why it matters', description: 'A column of a register'});
}

export function componentLabel(): string {
  return translate({id: 'milestones.register.column.component', message: 'Component', description: 'A column of a register'});
}

export function purposeLabel(): string {
  return translate({id: 'milestones.register.column.purpose', message: 'Purpose', description: 'A column of a register'});
}

export function featuresLabel(): string {
  return translate({id: 'milestones.register.column.features', message: 'Features', description: 'A column of a register'});
}

export function integrationsLabel(): string {
  return translate({id: 'milestones.register.column.integrations', message: 'Integration points', description: 'A column of a register'});
}

export function phaseLabel(): string {
  return translate({id: 'milestones.register.column.phase', message: 'Phase', description: 'A column of a register'});
}

export function objectiveLabel(): string {
  return translate({id: 'milestones.register.column.objective', message: 'Objective', description: 'A column of a register'});
}

export function deliverablesLabel(): string {
  return translate({id: 'milestones.register.column.deliverables', message: 'Deliverables', description: 'A column of a register'});
}

export function criteriaLabel(): string {
  return translate({id: 'milestones.register.column.criteria', message: 'Success criteria', description: 'A column of a register'});
}

export function stepLabel(): string {
  return translate({id: 'milestones.register.column.step', message: 'Step', description: 'A column of a register'});
}

export function horizonLabel(): string {
  return translate({id: 'milestones.register.column.horizon', message: 'When', description: 'A column of a register'});
}

export function stateLabel(): string {
  return translate({id: 'milestones.register.column.state', message: 'State', description: 'A column of a register'});
}

export function statusWord(): string {
  return translate({id: 'milestones.register.column.status', message: 'Status', description: 'A column of a register'});
}
