import type {Dashboard, DashboardRow} from '../client/dashboard.js';
import type {Past, Point} from '../history/define.js';

type Passed = Pick<Point, 'date' | 'passed' | 'total'>;

/** What git tells of the past of all milestones, or why it tells nothing. */
export function trendOf(past: Past | undefined): Pick<Dashboard, 'trend'> {
  if (!past) return {};
  if ('gap' in past) return {trend: {gap: past.gap}};
  const {since, overall} = past.history;
  const then = since?.overall;
  return {
    trend: {
      ...(since ? {since: {kind: since.kind, label: since.label, date: since.date, ...(then ? sums(then) : {})}} : {}),
      points: overall.map((point) => passedAt(point)),
    },
  };
}

/**
 * What git tells of the past of a document.
 * @param path of the report
 */
export function rowTrendOf(past: Past | undefined, path: string): Pick<DashboardRow, 'trend'> {
  if (!past || 'gap' in past) return {};
  const own = past.history.documents.find((document) => document.path === path);
  if (!own) return {};
  const then = own.since ? {...sums(own.since), status: own.since.status} : null;
  return {trend: {points: own.points.map((point) => passedAt(point)), ...(past.history.since ? {since: then} : {})}};
}

function passedAt({date, passed, total}: Point): Passed {
  return {date, passed, total};
}

function sums({passed, total}: Point): {passed: number; total: number} {
  return {passed, total};
}
