import type {DocumentReport, Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';

/** The documents with the messages that are asked for. */
export function shown({documents}: Report, {quiet}: ReporterOptions): readonly DocumentReport[] {
  if (!quiet) return documents;
  const isError = ({severity}: Message): boolean => severity === 'error';
  return documents.map((document) => ({
    ...document,
    messages: document.messages.filter((message) => isError(message)),
    waived: document.waived.filter((message) => isError(message)),
    ...(document.known ? {known: document.known.filter((message) => isError(message))} : {}),
  }));
}
