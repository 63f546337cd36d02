import type {Report} from '../check/report.js';
import {json} from './json.js';
import {stylish} from './stylish.js';

export interface ReporterOptions {
  /** Escape codes for a terminal. */
  readonly color?: boolean;
  /** Leave warnings out. */
  readonly quiet?: boolean;
}

/** Turns a report into text. Prints nothing, reads nothing. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

export const reporters: Readonly<Record<string, Reporter>> = {stylish, json};
