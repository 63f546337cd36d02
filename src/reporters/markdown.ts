import type {DocumentReport, Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';
import {totalsOf} from './words.js';

/** What a comment on GitHub may hold is 65,536 characters; a job summary may hold more. */
const LONGEST = 65_000;

/** For a job summary or a comment on a pull request: a table of findings for each document. */
export function markdown(report: Report, options: ReporterOptions): string {
  const documents = shown(report, options);
  const found = documents.filter(({messages}) => messages.length > 0);
  const fine = documents.filter(({messages}) => messages.length === 0).map(({path}) => `\`${path.replaceAll('`', '')}\``);
  const head = `## Milestones: ${totalsOf(report, options)}\n`;
  const tail = fine.length > 0 ? `\nNothing to mend in ${fine.join(', ')}.\n` : '';
  const rows = found.flatMap((document) => rowsOf(document));
  const {text, kept} = cut(rows, LONGEST - head.length - Math.min(tail.length, LONGEST / 4) - 200);
  const left = rows.length - kept;
  const more =
    left > 0 ? `\nThe list is too long for this place: ${left} more ${left === 1 ? 'finding is' : 'findings are'} not shown.\n` : '';
  return `${head}${text}${more}${tail.length > LONGEST / 4 ? `\nNothing to mend in ${fine.length} documents.\n` : tail}`;
}

interface Row {
  readonly path: string;
  readonly text: string;
}

function rowsOf({path, messages}: DocumentReport): Row[] {
  return messages.map((message) => ({path, text: row(message)}));
}

function row({line, column, severity, ruleId, url, reason, note}: Message): string {
  return `| ${line}:${column} | ${severity} | [${ruleId}](${url}) | ${cell(reason)}. ${cell(note)} |`;
}

/** As many rows as there is room for, each document under its heading. */
function cut(rows: readonly Row[], room: number): {text: string; kept: number} {
  let text = '';
  let path: string | undefined;
  for (const [kept, one] of rows.entries()) {
    const heading = one.path === path ? '' : `\n### ${cell(one.path)}\n\n| Place | Severity | Rule | Finding |\n|---|---|---|---|\n`;
    if (text.length + heading.length + one.text.length + 1 > room) return {text, kept};
    text += `${heading}${one.text}\n`;
    path = one.path;
  }
  return {text, kept: rows.length};
}

/** Words of a document are data: outside of code spans nothing in them is markup, a mention or a tag. */
function cell(text: string): string {
  const pieces = text.replace(/\s+/g, ' ').split(/(`[^`]+`)/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\\`*_{}[\]<>#~]/g, String.raw`\$&`).replaceAll('@', '&#64;')))
    .join('')
    .replaceAll('|', String.raw`\|`);
}
