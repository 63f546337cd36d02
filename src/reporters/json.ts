import type {Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';

/** The report as it is: one JSON object. What was skipped is told on stderr. */
export function json(report: Report, options: ReporterOptions): string {
  const {version, totals} = report;
  return `${JSON.stringify({version, documents: shown(report, options), totals}, null, 2)}\n`;
}
