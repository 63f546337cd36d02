import {csvOf} from '../registers/csv.js';
import type {ExportedDocument} from './define.js';

/** The columns of `milestones.csv`: a heading, and what stands below it. */
const COLUMNS: readonly (readonly [string, (one: ExportedDocument) => string | number | null | undefined])[] = [
  ['Name', ({name}) => name],
  ['Number', ({number}) => number],
  ['Title', ({title}) => title],
  ['Stage', ({stage}) => stage.name],
  ['Status', ({status}) => status],
  ['Checks passed', ({progress}) => progress.passed],
  ['Checks', ({progress}) => progress.total],
  ['Errors', ({errors}) => errors],
  ['Warnings', ({warnings}) => warnings],
  ['Waived', ({waived}) => waived],
  ['Open questions', ({openQuestions}) => openQuestions],
  ['Highest risk', ({highestRisk}) => highestRisk?.name],
  ['Level of the risk', ({highestRisk}) => highestRisk?.level],
  ['Next', ({next}) => next?.text],
  ['Last updated', ({lastUpdated}) => lastUpdated],
  ['Address', ({url}) => url],
  ['File', ({path}) => path],
];

/** The documents as a table for spreadsheets: one row each, an empty cell for what is not known. */
export function milestonesCsv(documents: readonly ExportedDocument[]): string {
  const rows = documents.map((one) => COLUMNS.map(([, valueOf]) => String(valueOf(one) ?? '')));
  return csvOf([COLUMNS.map(([title]) => title), ...rows]);
}
