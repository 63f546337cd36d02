import {translate} from '@docusaurus/Translate';

/** A level of a risk, in the language of the page if it is one of the guide's. */
export function levelName(level: string): string {
  switch (level) {
    case 'High':
      return translate({id: 'milestones.level.high', message: 'High', description: 'The impact or the probability of a risk'});
    case 'Medium':
      return translate({id: 'milestones.level.medium', message: 'Medium', description: 'The impact or the probability of a risk'});
    case 'Low':
      return translate({id: 'milestones.level.low', message: 'Low', description: 'The impact or the probability of a risk'});
    default:
      return level;
  }
}
