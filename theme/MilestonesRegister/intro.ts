import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import {useCountedEntries} from '@theme/MilestonesNav/counted';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** Gives the line that begins a register: how much there is, and how much of it is still open. */
export function useIntro(): (register: RegisterPage) => string {
  const {selectMessage} = usePluralForm();
  const counted = useCountedEntries();
  return (register) => {
    const {id, entries, documents} = register;
    const open = openIn(register);
    const all = counted(id, entries.length);
    const inDocuments = translate(
      {
        id: 'milestones.register.documents',
        message: '{entries} in 1 document.|{entries} in {count} documents.',
        description: 'How many entries in how many documents, by plural form of the documents; {entries} is such as "4 risks"',
      },
      {entries: all, count: documents.length},
    );
    const whole = translate(
      {id: 'milestones.register.whole', message: '{entries}.', description: 'How many entries a register has, as a sentence'},
      {entries: all},
    );
    const first = id === 'traceability' ? whole : selectMessage(documents.length, inDocuments);
    return open === 0 ? first : `${first} ${selectMessage(open, openMessages(id, open))}`;
  };
}

/** How many entries lack what matters most of them. */
function openIn(register: RegisterPage): number {
  switch (register.id) {
    case 'risks':
      return register.entries.filter(({impact, probability}) => impact.name === undefined || probability.name === undefined).length;
    case 'questions':
      return register.entries.filter(({isDecided}) => !isDecided).length;
    case 'decisions':
      return register.entries.filter(({alternatives}) => alternatives.length === 0).length;
    case 'metrics':
      return register.entries.filter(({target}) => target === '').length;
    case 'components':
      return register.entries.filter(({purpose}) => purpose === '').length;
    case 'phases':
      return register.entries.filter(({criteria}) => criteria.length === 0).length;
    case 'next-steps':
      return register.entries.filter(({isDone}) => !isDone).length;
    default:
      return register.entries.filter(({links}) => Object.values(links).some(({state}) => state === 'missing')).length;
  }
}

function openMessages(id: RegisterPage['id'], count: number): string {
  switch (id) {
    case 'risks':
      return translate(
        {
          id: 'milestones.register.open.risks',
          message: '1 has no known level.|{count} have no known level.',
          description: 'Behind the number of risks',
        },
        {count},
      );
    case 'questions':
      return translate(
        {
          id: 'milestones.register.open.questions',
          message: '1 is undecided.|{count} are undecided.',
          description: 'Behind the number of questions',
        },
        {count},
      );
    case 'decisions':
      return translate(
        {
          id: 'milestones.register.open.decisions',
          message: '1 names no alternative.|{count} name no alternative.',
          description: 'Behind the number of decisions',
        },
        {count},
      );
    case 'metrics':
      return translate(
        {
          id: 'milestones.register.open.metrics',
          message: '1 has no target.|{count} have no target.',
          description: 'Behind the number of metrics',
        },
        {count},
      );
    case 'components':
      return translate(
        {
          id: 'milestones.register.open.components',
          message: '1 does not state its purpose.|{count} do not state their purpose.',
          description: 'Behind the number of components',
        },
        {count},
      );
    case 'phases':
      return translate(
        {
          id: 'milestones.register.open.phases',
          message: '1 has no success criteria.|{count} have no success criteria.',
          description: 'Behind the number of phases',
        },
        {count},
      );
    case 'next-steps':
      return translate(
        {
          id: 'milestones.register.open.nextSteps',
          message: '1 is left to do.|{count} are left to do.',
          description: 'Behind the number of steps',
        },
        {count},
      );
    default:
      return translate(
        {
          id: 'milestones.register.open.traceability',
          message: '1 has a hole: something that is on one side only.|{count} have holes: something that is on one side only.',
          description: 'Behind the number of milestones',
        },
        {count},
      );
  }
}
