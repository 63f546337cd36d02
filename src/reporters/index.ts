import type {Report} from '../check/report.js';
import type {Rule} from '../stage/rules.js';
import {github} from './github.js';
import {json} from './json.js';
import {junit} from './junit.js';
import {markdown} from './markdown.js';
import {sarif} from './sarif.js';
import {stylish} from './stylish.js';

export interface ReporterOptions {
  /** Escape codes for a terminal. */
  readonly color?: boolean;
  /** Leave warnings out. */
  readonly quiet?: boolean;
  /** What is known of the rules, for formats that describe them. */
  readonly rules?: readonly Rule[];
}

/** Turns a report into text. Prints nothing, reads nothing. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

export const reporters: Readonly<Record<string, Reporter>> = {stylish, json, github, sarif, junit, markdown};
