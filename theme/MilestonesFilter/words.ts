import {translate} from '@docusaurus/Translate';

/** The words that all filters have. */

export function textLabel(): string {
  return translate({id: 'milestones.filter.text', message: 'Search', description: 'The label of the text to look for in a table'});
}

export function clearLabel(): string {
  return translate({id: 'milestones.filter.clear', message: 'Clear', description: 'The button that removes all filters'});
}

export function anyStatus(): string {
  return translate({id: 'milestones.filter.status.any', message: 'Any status', description: 'The choice of no status in particular'});
}
