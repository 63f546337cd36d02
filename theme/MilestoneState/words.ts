import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {State} from 'docusaurus-plugin-milestones/client';

/** The states in the order in which they matter to the reader. */
export const states: readonly State[] = ['fail', 'warning', 'review', 'waived', 'notApplicable', 'pass'];

export function stateName(state: State): string {
  switch (state) {
    case 'pass':
      return translate({id: 'milestones.state.pass', message: 'Passed', description: 'The state of a check'});
    case 'fail':
      return translate({id: 'milestones.state.fail', message: 'Failed', description: 'The state of a check'});
    case 'warning':
      return translate({
        id: 'milestones.state.warning',
        message: 'Warning',
        description: 'The state of a check; also the severity of a finding',
      });
    case 'review':
      return translate({
        id: 'milestones.state.review',
        message: 'Needs a person',
        description: 'The state of a check that a program cannot decide',
      });
    case 'waived':
      return translate({id: 'milestones.state.waived', message: 'Waived', description: 'The state of a check whose failure was accepted'});
    default:
      return translate({
        id: 'milestones.state.notApplicable',
        message: 'Not applicable',
        description: 'The state of a check that there was nothing for',
      });
  }
}

/** Gives the words for how many checks are in a state. */
export function useCounted(): (state: State, count: number) => string {
  const {selectMessage} = usePluralForm();
  return (state, count) => selectMessage(count, countedMessages(state, count));
}

function countedMessages(state: State, count: number): string {
  switch (state) {
    case 'pass':
      return translate(
        {id: 'milestones.state.pass.count', message: '1 passed|{count} passed', description: 'How many checks passed, by plural form'},
        {count},
      );
    case 'fail':
      return translate(
        {id: 'milestones.state.fail.count', message: '1 failed|{count} failed', description: 'How many checks failed, by plural form'},
        {count},
      );
    case 'warning':
      return translate(
        {
          id: 'milestones.state.warning.count',
          message: '1 warning|{count} warnings',
          description: 'How many checks have a warning, by plural form',
        },
        {count},
      );
    case 'review':
      return translate(
        {
          id: 'milestones.state.review.count',
          message: '1 needs a person|{count} need a person',
          description: 'How many checks a person must decide, by plural form',
        },
        {count},
      );
    case 'waived':
      return translate(
        {
          id: 'milestones.state.waived.count',
          message: '1 waived|{count} waived',
          description: 'How many failures were accepted, by plural form',
        },
        {count},
      );
    default:
      return translate(
        {
          id: 'milestones.state.notApplicable.count',
          message: '1 not applicable|{count} not applicable',
          description: 'How many checks there was nothing for, by plural form',
        },
        {count},
      );
  }
}
