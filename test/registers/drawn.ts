import {checkDocuments} from '../../src/check/check.js';
import type {Registers} from '../../src/registers/define.js';
import {registersOf} from '../../src/registers/registers.js';
import {addressNames} from '../../src/site/names.js';

/** The registers of documents, by path. */
export function drawn(texts: Readonly<Record<string, string>>): Registers {
  const files = Object.entries(texts).map(([path, text]) => ({path, text}));
  const {report, library} = checkDocuments(files, {today: '2026-11-22'});
  const names = addressNames(report.documents);
  return registersOf(library.outlines.map((outline) => ({outline, library, name: names.get(outline.source.path) ?? ''})));
}
