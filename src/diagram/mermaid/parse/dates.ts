import type {MermaidError} from '../define.js';
import {shortened} from './words.js';

/** What is used of Mermaid here: a chart as its grammar has read it. */
export interface Charts {
  readonly getDiagramFromText: (text: string) => Promise<{readonly db: {readonly getTasks?: () => unknown}}>;
}

/** The dates of a Gantt chart that are none: its grammar takes any text for one, and drawing it fails. */
export async function wrongDates(charts: Charts, source: string, text: string): Promise<MermaidError[]> {
  try {
    const {db} = await charts.getDiagramFromText(source);
    db.getTasks?.();
    return [];
  } catch (error) {
    const date = /^Invalid date:\s*(.+)/.exec(error instanceof Error ? error.message : '')?.[1]?.trim();
    const lines = text.split('\n');
    const index = date === undefined ? -1 : lines.findIndex((line) => line.includes(':') && line.slice(line.indexOf(':')).includes(date));
    if (date === undefined || index < 0) return [];
    const column = (lines[index] ?? '').indexOf(date, (lines[index] ?? '').indexOf(':')) + 1;
    const format = /^\s*dateFormat\s+(\S.*?)\s*$/m.exec(text)?.[1] ?? 'YYYY-MM-DD';
    return [
      {
        line: index + 1,
        column,
        message: `Unexpected \`${shortened(date)}\`, expected a date such as \`${format}\``,
        hint: 'Write a date that is in the calendar, or `after` and the id of a task.',
      },
    ];
  }
}
