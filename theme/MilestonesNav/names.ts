import {translate} from '@docusaurus/Translate';
import {milestonesLabel} from '@theme/MilestoneText/labels';
import type {NavItem} from 'docusaurus-plugin-milestones/client';

/** The title of a register, or of the dashboard. */
export function registerName(id: NavItem['id']): string {
  switch (id) {
    case 'risks':
      return translate({id: 'milestones.register.risks', message: 'Risks', description: 'The title of the register of risks'});
    case 'questions':
      return translate({id: 'milestones.register.questions', message: 'Questions', description: 'The title of a register'});
    case 'decisions':
      return translate({id: 'milestones.register.decisions', message: 'Decisions', description: 'The title of a register'});
    case 'metrics':
      return translate({id: 'milestones.register.metrics', message: 'Success metrics', description: 'The title of a register'});
    case 'components':
      return translate({id: 'milestones.register.components', message: 'Components', description: 'The title of a register'});
    case 'phases':
      return translate({id: 'milestones.register.phases', message: 'Phases', description: 'The title of a register'});
    case 'next-steps':
      return translate({id: 'milestones.register.nextSteps', message: 'Next steps', description: 'The title of a register'});
    case 'traceability':
      return translate({
        id: 'milestones.register.traceability',
        message: 'Traceability',
        description: 'The title of the register that shows overview, milestones and architecture beside each other',
      });
    default:
      return milestonesLabel();
  }
}
