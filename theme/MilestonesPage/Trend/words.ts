import {translate} from '@docusaurus/Translate';
import type {DashboardTrend} from 'docusaurus-plugin-milestones/client';

/** The words of the trend. */

export function title(): string {
  return translate({id: 'milestones.trend.title', message: 'Trend', description: 'The heading of the chart of passed checks'});
}

/** A tag has a name, a month only its date. */
export function sinceTitle({label}: NonNullable<DashboardTrend['since']>): string {
  return translate(
    {id: 'milestones.trend.since', message: 'What changed since {since}', description: 'A heading; {since} is a tag or a date'},
    {since: label},
  );
}

export function passedWords({passed, total}: {readonly passed: number; readonly total: number}): string {
  return translate(
    {id: 'milestones.trend.passed', message: '{passed} of {total} checks pass', description: 'The caption of the chart of passed checks'},
    {passed, total},
  );
}
