import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {RegisterId} from 'docusaurus-plugin-milestones/client';

/** Gives the words for how many entries of a register there are. */
export function useCountedEntries(): (id: RegisterId, count: number) => string {
  const {selectMessage} = usePluralForm();
  return (id, count) => selectMessage(count, messages(id, count));
}

function messages(id: RegisterId, count: number): string {
  switch (id) {
    case 'risks':
      return translate(
        {id: 'milestones.count.risks', message: '1 risk|{count} risks', description: 'How many risks, by plural form'},
        {count},
      );
    case 'questions':
      return translate(
        {id: 'milestones.count.questions', message: '1 question|{count} questions', description: 'How many questions, by plural form'},
        {count},
      );
    case 'decisions':
      return translate(
        {id: 'milestones.count.decisions', message: '1 decision|{count} decisions', description: 'How many decisions, by plural form'},
        {count},
      );
    case 'metrics':
      return translate(
        {
          id: 'milestones.count.metrics',
          message: '1 success metric|{count} success metrics',
          description: 'How many metrics, by plural form',
        },
        {count},
      );
    case 'components':
      return translate(
        {id: 'milestones.count.components', message: '1 component|{count} components', description: 'How many components, by plural form'},
        {count},
      );
    case 'phases':
      return translate(
        {id: 'milestones.count.phases', message: '1 phase|{count} phases', description: 'How many phases, by plural form'},
        {count},
      );
    case 'next-steps':
      return translate(
        {id: 'milestones.count.nextSteps', message: '1 next step|{count} next steps', description: 'How many next steps, by plural form'},
        {count},
      );
    default:
      return translate(
        {id: 'milestones.count.milestones', message: '1 milestone|{count} milestones', description: 'How many milestones, by plural form'},
        {count},
      );
  }
}
