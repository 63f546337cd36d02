import {styleText} from 'node:util';
import type {DocumentReport, Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';
import {totalsOf} from './words.js';

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** For people at a terminal: the findings of each file with their places and remedies, then the totals. */
export function stylish(report: Report, options: ReporterOptions): string {
  const paint: Paint = options.color ? (format, text) => styleText(format, text) : (_, text) => text;
  const found = shown(report, options).filter(({messages}) => messages.length > 0);
  return [...found.map((document) => fileBlock(document, paint)), summary(report, options, paint)].join('\n');
}

function fileBlock({path, messages}: DocumentReport, paint: Paint): string {
  const lines = messages.flatMap((message) => messageLines(path, message, paint));
  return `${paint('underline', path)}\n${lines.join('\n')}\n`;
}

function messageLines(path: string, {line, column, severity, ruleId, reason, note}: Message, paint: Paint): string[] {
  const level = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
  return [`  ${path}:${line}:${column}  ${level}  ${paint('bold', ruleId)}  ${reason}`, `    ${paint('dim', note)}`];
}

function summary(report: Report, options: ReporterOptions, paint: Paint): string {
  const {errors, warnings} = report.totals;
  return `${paint(errors > 0 ? 'red' : warnings > 0 && !options.quiet ? 'yellow' : 'green', totalsOf(report, options))}\n`;
}
