import type {MermaidParsed} from '../../diagram/mermaid/index.js';
import type {Place} from '../../document/place.js';
import {fenceLines} from '../../drawings/fence-lines.js';
import {fencesOf} from '../../drawings/fences.js';
import type {EngineRule} from '../engine-rule.js';
import type {MermaidVerdicts} from './verdicts.js';

const DRAWN = 'flowchart TD\n  Gauge --> Gateway["Gateway (roof 7)"]\n  Gateway --> Store';
const BROKEN = 'flowchart TD\n  Gauge --> Gateway[Gateway (roof 7)]\n  Gateway --> Store';

/** Mermaid that does not parse. Its grammars stop at the first fault, and what some find behind it follows from it: a diagram is one finding. */
export const syntax: EngineRule = {
  id: 'diagram/syntax',
  severity: 'error',
  checks: 'Mermaid can draw every diagram',
  fix: 'Correct the diagram at this place; on the page its source is shown until it can be drawn.',
  why: 'A label with a bracket in it is enough for Mermaid to draw nothing. Elsewhere the site is built all the same, and a reader finds a red box where the design should be.',
  fail: documentWith(BROKEN),
  pass: documentWith(DRAWN),
  passed: 'Every diagram can be drawn',
  find: ({outline: {source}, library: {diagrams}}) => {
    const judged = fencesOf(source.root).flatMap(({form, node}) => {
      const verdict = form === 'mermaid' ? diagrams.get(node.value) : undefined;
      // Where Mermaid itself failed, nothing is known of the diagram.
      return verdict && verdict.fault !== 'crash' ? [{node, verdict}] : [];
    });
    if (judged.length === 0) return null;
    return judged.flatMap(({node, verdict: {errors}}) => {
      const [first] = errors;
      if (!first) return [];
      const at = fenceLines(node, source.text)[first.line - 1];
      const line = at?.line ?? node.position?.start.line ?? 1;
      const column = (at?.start?.column ?? 1) + first.column - 1;
      const place: Place = {line, column, endLine: line, endColumn: column + 1};
      return [{place, reason: first.message, ...(first.hint === undefined ? {} : {note: first.hint})}];
    });
  },
};

/** What Mermaid says of the examples of the rule. */
export const exampleVerdicts: MermaidVerdicts = new Map<string, MermaidParsed>([
  [DRAWN, {ok: true, type: 'flowchart', errors: []}],
  [
    BROKEN,
    {
      ok: false,
      type: 'flowchart',
      errors: [
        {
          line: 2,
          column: 29,
          message: 'Unexpected `(`, expected the end of the label',
          hint: 'Put the label in quotes, such as `A["Load (fast)"]`: brackets, slashes and quotes have a meaning of their own.',
        },
      ],
    },
  ],
]);

function documentWith(diagram: string): string {
  return `# Milestone 1: Core\n\n## Architecture Overview\n\n### Architecture Diagram\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;
}
