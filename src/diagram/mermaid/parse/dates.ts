import type {MermaidError} from '../define.js';
import {blanked} from './prepare.js';
import {shortened} from './words.js';

/** What is used of Mermaid here: a chart as its grammar has read it. */
export interface Charts {
  readonly getDiagramFromText: (text: string) => Promise<{readonly db: {readonly getTasks?: () => unknown}}>;
}

/** What names no task, though a date may stand behind a colon in it. */
const NO_TASK = /^\s*(?:(?:title|section|dateFormat|axisFormat|click)\s|acc(?:Title|Descr(?:iption)?)\b)/i;

/** A description of several lines, up to its brace or the end. */
const DESCRIPTION = /(?:^|\n)[^\S\n]*accDescr\s*\{[^}]*\}?/gi;

/** The dates of a Gantt chart that are none: its grammar takes any text for one, and drawing it fails. */
export async function wrongDates(charts: Charts, source: string, text: string): Promise<MermaidError[]> {
  try {
    const {db} = await charts.getDiagramFromText(source);
    db.getTasks?.();
    return [];
  } catch (error) {
    const date = /^Invalid date:\s*(.+)/.exec(error instanceof Error ? error.message : '')?.[1]?.trim();
    const place = date === undefined ? undefined : placeOf(date, text);
    if (date === undefined || !place) return [];
    const format = /^\s*dateFormat\s+(\S.*?)\s*$/m.exec(text)?.[1] ?? 'YYYY-MM-DD';
    return [
      {
        ...place,
        message: `Unexpected \`${shortened(date)}\`, expected a date such as \`${format}\``,
        hint: 'Write a date that is in the calendar, or `after` and the id of a task.',
      },
    ];
  }
}

/** Where a task has a date: behind its colon, as a whole between commas. */
function placeOf(date: string, text: string): {readonly line: number; readonly column: number} | undefined {
  for (const [index, line] of text.replace(DESCRIPTION, blanked).split('\n').entries()) {
    const [, name = '', data = ''] = (NO_TASK.test(line) ? undefined : /^([^:]*:)([^#;]*)/.exec(line)) ?? [];
    let column = name.length + 1;
    for (const field of data.split(',')) {
      if (field.trim() === date) return {line: index + 1, column: column + field.search(/\S/)};
      column += field.length + 1;
    }
  }
  return undefined;
}
