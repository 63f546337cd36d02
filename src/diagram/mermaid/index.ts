import type {MermaidOptions, MermaidParsed, MermaidResult} from './define.js';
import {openMermaid, type ParseOptions} from './open.js';

export type {MermaidDrawing, MermaidError, MermaidFailure, MermaidFault, MermaidOptions, MermaidParsed, MermaidResult} from './define.js';
export {openMermaid, type OpenMermaid} from './open.js';

/**
 * One for the whole program, because its threads are what has to be few: a hundred diagrams at a time would else start a hundred.
 * It starts none before the first diagram, and its threads end by themselves.
 */
const shared = openMermaid();

/** Parses a diagram, in a thread of its own and for a limited time. Never rejects. */
export function parseMermaid(source: string, options: ParseOptions = {}): Promise<MermaidParsed> {
  return shared.parse(source, options);
}

/** Draws a diagram as an SVG for light and dark, without a browser. Never rejects: a diagram that cannot be drawn says why, and where. */
export function renderMermaid(source: string, options: MermaidOptions = {}): Promise<MermaidResult> {
  return shared.render(source, options);
}

/** Parses many diagrams; loads nothing where there are none. */
export async function parseAll(sources: readonly string[], options: ParseOptions = {}): Promise<Map<string, MermaidParsed>> {
  return new Map(await Promise.all(sources.map(async (source) => [source, await parseMermaid(source, options)] as const)));
}

/** What a drawing, or why there is none, says of the source: the same as parsing it would. */
export function verdictOf(result: MermaidResult): MermaidParsed {
  const {type} = result;
  if (result.ok || result.parses) return {ok: true, type, errors: []};
  const {fault, errors} = result;
  return {ok: false, type, errors, ...(fault === 'syntax' ? {} : {fault})};
}
