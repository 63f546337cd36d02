import type {Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';
import {totalsOf, wordsOf} from './words.js';

/** Annotations on the lines of a pull request: the workflow commands of GitHub Actions. */
export function github(report: Report, options: ReporterOptions): string {
  const annotations = shown(report, options).flatMap(({path, messages}) => messages.map((message) => annotation(path, message)));
  return `${[...annotations, totalsOf(report, options)].join('\n')}\n`;
}

function annotation(path: string, message: Message): string {
  const {severity, ruleId, line, column, endLine, endColumn, url} = message;
  const properties = {
    file: path,
    line,
    endLine,
    // Columns over several lines are refused.
    ...(line === endLine ? {col: column, endColumn} : {}),
    title: ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${list.join(',')}::${data(`${wordsOf(message)}\n${url}`)}`;
}

/** What would end a command, or a property of it, is written as `%` and its code. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
