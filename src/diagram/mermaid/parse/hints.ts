/** The slips that are made most often, by the line they are on. */
const HINTS: readonly {readonly in: RegExp; readonly line: RegExp; readonly hint: string}[] = [
  {
    in: /^(?:flowchart|graph)/,
    line: /(?:^|\s|[-=.>|])end(?:$|[\s;[({&-])/,
    hint: 'Write `End`, or put the name in quotes: `end` closes a subgraph.',
  },
  {in: /^(?:flowchart|graph)/, line: /\w\s+->\s+\w/, hint: 'Write `-->`: an arrow has two dashes.'},
  {in: /^(?:flowchart|graph)/, line: /\w\s+=>\s+\w/, hint: 'Write `==>`: a thick arrow has two signs.'},
  {
    in: /^(?:flowchart|graph)/,
    line: /[[({|][^"\]})|]*[()[\]{}/\\"][^|]*[\])}|]/,
    hint: 'Put the label in quotes, such as `A["Load (fast)"]`: brackets, slashes and quotes have a meaning of their own.',
  },
  {in: /^(?:flowchart|graph)/, line: /[[({][^\])}]*$/, hint: 'Close the label: a bracket that was opened here stays open.'},
  {in: /^(?:flowchart|graph)\s+\S+/, line: /^\s*(?:flowchart|graph)/, hint: 'Name a direction: `TD`, `TB`, `BT`, `LR` or `RL`.'},
  {
    in: /^sequenceDiagram/,
    line: /(?:->>?|-->>?|-x|--x|-\)|--\))\s*[+-]?[^:;]*$/,
    hint: 'Put `:` and a text behind the participant: `A->>B: asks`.',
  },
  {in: /^sequenceDiagram/, line: /./, hint: 'Close every `alt`, `opt`, `loop`, `par` and `rect` with `end`.'},
  {in: /^stateDiagram/, line: /\s->\s/, hint: 'Write `-->`: a transition has two dashes.'},
  {
    in: /^erDiagram/,
    line: /[|}o]{1,2}(?:--|\.\.)[|{o]{0,2}/,
    hint: 'Write both ends with two signs each, such as `||--o{`, and a label: `A ||--o{ B : has`.',
  },
  {in: /^classDiagram/, line: /./, hint: 'Close every `{`, and give each member a line of its own.'},
  {in: /^pie/, line: /"\s*[^:\s]/, hint: 'Put `:` between the label in quotes and a number above zero: `"Costs" : 30`.'},
  {in: /^gantt/, line: /./, hint: 'Write each task as `name : id, start, duration`, such as `Setup : a1, 2026-01-01, 10d`.'},
  {in: /^mindmap/, line: /./, hint: 'Indent all but the first node: a mind map has one root.'},
  {
    in: /^timeline/,
    line: /./,
    hint: 'Begin each line with a time, such as `2026 : launch`; a line that begins with `:` goes on with the one above.',
  },
  {in: /^gitGraph/, line: /checkout|switch|merge/, hint: 'Make the branch with `branch` before it is used.'},
  {in: /^quadrantChart/, line: /\[/, hint: 'Give both coordinates between 0 and 1, such as `[0.3, 0.6]`.'},
];

/** How to mend what is wrong on a line, where it is one of the usual slips. */
export function hintFor(text: string, line: string): string | undefined {
  const head = text.trimStart();
  return HINTS.find((one) => one.in.test(head) && one.line.test(line))?.hint;
}
