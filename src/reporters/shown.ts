import type {DocumentReport, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';

/** The documents with the messages that are asked for. */
export function shown({documents}: Report, {quiet}: ReporterOptions): readonly DocumentReport[] {
  if (!quiet) return documents;
  return documents.map((document) => ({...document, messages: document.messages.filter(({severity}) => severity === 'error')}));
}
