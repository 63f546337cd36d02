import {translate} from '@docusaurus/Translate';

/** The words of the filter. */

export function formLabel(): string {
  return translate({id: 'milestones.filter.title', message: 'Filter milestones', description: 'The label of the filter of the dashboard'});
}

export function groupLabel(): string {
  return translate({
    id: 'milestones.filter.group',
    message: 'Open in group',
    description: 'The label of the choice of a group of checks with something left to do',
  });
}

export function severityLabel(): string {
  return translate({
    id: 'milestones.filter.severity',
    message: 'Findings',
    description: 'The label of the choice of a severity of findings',
  });
}

export function sortLabel(): string {
  return translate({id: 'milestones.filter.sort', message: 'Sort by', description: 'The label of the order of the milestones'});
}

export function anyGroup(): string {
  return translate({
    id: 'milestones.filter.group.any',
    message: 'Any group',
    description: 'The choice of no group of checks in particular',
  });
}

export function anySeverity(): string {
  return translate({id: 'milestones.filter.severity.any', message: 'Any or none', description: 'The choice of no severity in particular'});
}

export function severityName(severity: string): string {
  switch (severity) {
    case 'error':
      return translate({
        id: 'milestones.filter.severity.error',
        message: 'With errors',
        description: 'The choice of milestones with errors',
      });
    case 'warning':
      return translate({
        id: 'milestones.filter.severity.warning',
        message: 'With warnings',
        description: 'The choice of milestones with warnings',
      });
    case 'review':
      return translate({
        id: 'milestones.filter.severity.review',
        message: 'Needs a person',
        description: 'The choice of milestones with checks that a person must decide',
      });
    default:
      return translate({
        id: 'milestones.filter.severity.none',
        message: 'No findings',
        description: 'The choice of milestones without errors and warnings',
      });
  }
}

export function sortName(sort: string): string {
  switch (sort) {
    case 'name':
      return translate({id: 'milestones.filter.sort.name', message: 'Name', description: 'An order of the milestones'});
    case 'status':
      return translate({id: 'milestones.filter.sort.status', message: 'Status', description: 'An order of the milestones'});
    case 'progress':
      return translate({id: 'milestones.filter.sort.progress', message: 'Least progress', description: 'An order of the milestones'});
    case 'errors':
      return translate({id: 'milestones.filter.sort.errors', message: 'Most errors', description: 'An order of the milestones'});
    case 'updated':
      return translate({id: 'milestones.filter.sort.updated', message: 'Last updated', description: 'An order of the milestones'});
    default:
      return translate({id: 'milestones.filter.sort.number', message: 'Number', description: 'An order of the milestones'});
  }
}
