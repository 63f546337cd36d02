interface Hint {
  /** The beginning of the diagram. */
  readonly in: RegExp;
  /** The line with the fault. */
  readonly line?: RegExp;
  /** What stands at the fault, to the end of its line. */
  readonly at?: RegExp;
  readonly hint: string;
}

const FLOW = /^(?:flowchart|graph)/;
const QUOTE = 'Put the label in quotes, such as `A["Load (fast)"]`: brackets, slashes and quotes have a meaning of their own.';

/** The slips that are made most often; the first that fits counts. */
const HINTS: readonly Hint[] = [
  {in: FLOW, at: /^->/, hint: 'Write `-->`: an arrow has two dashes.'},
  {in: FLOW, at: /^=>/, hint: 'Write `==>`: a thick arrow has two signs.'},
  {in: FLOW, at: /^end\b/, hint: 'Write `End`, or put the name in quotes: `end` closes a subgraph.'},
  {in: FLOW, line: /^\s*(?:flowchart|graph)\b/, hint: 'Name a direction: `TD`, `TB`, `BT`, `LR` or `RL`.'},
  {in: FLOW, line: /[[({|][^"\]})|]*[()[\]{}/\\"][^|]*[\])}|]/, hint: QUOTE},
  {in: FLOW, line: /\|[^|]*$/, hint: 'Close the text of the arrow: `A -->|yes| B`.'},
  {in: FLOW, line: /[[({][^\])}]*$/, hint: 'Close the label: a bracket that was opened here stays open.'},
  {in: FLOW, at: /^$/, hint: 'Close every `subgraph` with `end`.'},
  {
    in: /^sequenceDiagram/,
    line: /(?:->>?|-->>?|-x|--x|-\)|--\))\s*[+-]?[^:;]*$/,
    hint: 'Put `:` and a text behind the participant: `A->>B: asks`.',
  },
  {in: /^sequenceDiagram/, at: /^(?:end)?$/, hint: 'Close every `alt`, `opt`, `loop`, `par` and `rect` with one `end`.'},
  {in: /^sequenceDiagram/, hint: 'Join two participants by an arrow, and say what goes along it: `A->>B: asks`.'},
  {in: /^stateDiagram/, at: /^->/, hint: 'Write `-->`: a transition has two dashes.'},
  {in: /^stateDiagram/, at: /^$/, hint: 'Close every `{` with `}`.'},
  {
    in: /^erDiagram/,
    line: /[|}o]{1,2}(?:--|\.\.)[|{o]{0,2}/,
    hint: 'Write both ends with two signs each, such as `||--o{`, and a label: `A ||--o{ B : has`.',
  },
  {in: /^classDiagram/, at: /^$/, hint: 'Name both ends of a relation, and close every `{` with `}`.'},
  {in: /^pie/, hint: 'Put `:` between the label in quotes and a number above zero: `"Costs" : 30`.'},
  {in: /^gantt/, hint: 'Write each task as `name : id, start, duration`, such as `Setup : a1, 2026-01-01, 10d`.'},
  {in: /^journey/, hint: 'Write each step as `name : score : who`, such as `Climb up : 3 : Roofer`.'},
  {in: /^mindmap/, hint: 'Indent all but the first node: a mind map has one root.'},
  {in: /^timeline/, hint: 'Begin each line with a time, such as `2026 : launch`; a line that begins with `:` goes on with the one above.'},
  {in: /^gitGraph/, at: /^(?:checkout|switch|merge)\b/, hint: 'Make the branch with `branch` before it is used.'},
  {in: /^quadrantChart/, line: /\[/, hint: 'Give both coordinates between 0 and 1, such as `[0.3, 0.6]`.'},
  {in: /^sankey/, hint: 'Write each line as `from,to,amount`.'},
  {in: /^packet/, hint: 'Write each field as `first-last: "name"`.'},
];

/**
 * How to mend a fault, where it is one of the usual slips.
 * @param text the diagram
 * @param line the line with the fault
 * @param column where the fault begins, from one
 */
export function hintFor(text: string, line: string, column: number): string | undefined {
  const head = text.trimStart();
  const rest = line.slice(column - 1).trim();
  return HINTS.find((one) => one.in.test(head) && (one.line?.test(line.trimEnd()) ?? true) && (one.at?.test(rest) ?? true))?.hint;
}
