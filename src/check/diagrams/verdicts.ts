import type {MermaidParsed} from '../../diagram/mermaid/index.js';

/** What Mermaid says of diagrams, by their source. It is asked before a check, because it answers later. */
export type MermaidVerdicts = ReadonlyMap<string, MermaidParsed>;
