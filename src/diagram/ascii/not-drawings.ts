/** A line that shows that a text is something else than a drawing. */
interface Sign {
  readonly pattern: RegExp;
  /** How many lines are enough, or which part of the lines. */
  readonly lines: number;
  readonly part: number;
}

/** What is never a drawing, whatever lines it has. */
const ALWAYS: readonly Sign[] = [
  // Compilers and linters: the place of the error.
  {pattern: /^\s*(?:-->|╭─\[|┌─\[?|╰─▶)\s*\S+:\d+(?::\d+)?/, lines: 1, part: 0},
  // Differences between files.
  {pattern: /^@@ -\d+(?:,\d+)? \+\d+/, lines: 1, part: 0},
  // The help of a command, by its headings.
  {pattern: /^\s*(?:usage|flags|options|parameters|arguments|commands|subcommands|examples|input\/output types):/i, lines: 3, part: 0},
  // The graph of a history.
  {pattern: /^[|\s/\\]*\*[|\s/\\]*[0-9a-f]{7,40}\s/, lines: 1, part: 0},
];

const CODE: readonly Sign[] = [
  {pattern: /[;{]$|^\s*[})\]]+[;,]?$|(?<!=)=>\s*\{?$/, lines: 2, part: 0.25},
  {
    pattern:
      /^\s*(?:import|export|const|let|var|def|class|return|function|fn|func|pub|public|private|type|interface|enum|struct|if\s*\(|for\s*\(|while\s*\(|elif|SELECT|INSERT|CREATE|FROM|WHERE)\b.*[\w)\]};:{,('"`]$/,
    lines: 2,
    part: 0.3,
  },
  {pattern: /^\s*(?:\/\/|\/\*)|[\w)\]};]\s+\/\/\s/, lines: 1, part: 0.5},
  {pattern: /^\s*(?:console\.|print(?:ln!?|f)?\()/, lines: 1, part: 0.1},
];

const TEXTS: readonly Sign[] = [
  ...CODE,
  // Logs.
  {
    pattern: /^\s*\[?(?:\d{4}-\d\d-\d\d[T ]?|\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d\s|[A-Z][a-z]{2} \d{1,2} \d\d:)/,
    lines: 2,
    part: 0.25,
  },
  {pattern: /^\s*\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b[\]:\s]/, lines: 2, part: 0.3},
  // What is typed into a shell.
  {pattern: /^\s*(?:\$|>|#|PS[^>]*>|%)\s+(?:\.\/)?[a-z][\w.-]*(?:\s|$)/, lines: 1, part: 0.3},
  {
    pattern:
      /^\s*(?:npm|npx|yarn|pnpm|git|docker|kubectl|curl|cargo|sudo|pip|brew|make|cd|ls|cat|grep|echo|export)\s+(?:-{1,2}\w|[a-z./~$"'])\S*/,
    lines: 1,
    part: 0.3,
  },
  // Values by name.
  {pattern: /^\s*(?:"[^"]*"|[\w.-]+)\s*[:=]\s*["[{\d]|^\s*"[^"]*",?$/, lines: 2, part: 0.5},
  {pattern: /::\s|\w\s*->\s*\w+\s*[:{]|\)\s*->\s*\w/, lines: 1, part: 0.4},
  {pattern: /\{\s*"[\w-]+"\s*:/, lines: 2, part: 0.15},
  // What is asked of a server.
  {pattern: /^\s*(?:GET|POST|PUT|PATCH|DELETE)\s+\/[^→]*$/, lines: 1, part: 0.2},
  // Markdown as it is written.
  {pattern: /^#{1,6}\s+\S|^\s*[-*]\s\[[ x]\]\s|^\s*```|^\*\*[^*]+\*\*:?/, lines: 1, part: 0.15},
  {pattern: /^\s*\|.*\|$/, lines: 2, part: 0.9},
  {pattern: /^\s*<!--|^\s*<\/?[a-z][\w-]*[\s>]/, lines: 1, part: 0.3},
  // Lists, in which an arrow stands for a word.
  {pattern: /^\s*(?:[-*•]|\d+[.)])\s/, lines: 2, part: 0.5},
];

/** A line number, then a gutter, as compilers and linters show code; not the rows of a table or a chart. */
const GUTTER = /^[\s>❯✖×]*\d+\s*[|│┃]\s/;
const AXIS = /[+┼┬]-|-[+┼]|[┌├└]─/;

const DRAWN = /[\u2500-\u257F]|\+-|-\+|^\s*\|/;

/** Whether a text is the output of a tool, although it has lines. */
export function looksWritten(lines: readonly string[]): boolean {
  const hasGutter = lines.some((line) => GUTTER.test(line)) && !lines.some((line) => AXIS.test(line));
  return hasGutter || shows(lines, ALWAYS);
}

/** What stands behind the sign of a comment, as the output of a command does in its manual. */
const COMMENTED = /^\s*(?:#|\/\/|--|;;?|%)\s.*[\u2500-\u257F]/;

/** Whether a drawing stands in code, as in a comment: what is not drawn reads like code. */
export function isDrawnInCode(lines: readonly string[]): boolean {
  const drawn = lines.filter((line) => /[\u2500-\u257F]/.test(line));
  if (drawn.length > 1 && drawn.every((line) => COMMENTED.test(line))) return true;
  const rest = lines.filter((line) => line.trim() !== '' && !DRAWN.test(line));
  return rest.length > 1 && rest.length >= lines.length / 5 && shows(rest, CODE);
}

/** Whether a text without drawn lines reads like output, a log, code, prose, configuration or a file. */
export function readsAsText(lines: readonly string[]): boolean {
  return shows(lines, TEXTS);
}

function shows(lines: readonly string[], signs: readonly Sign[]): boolean {
  const rows = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  return signs.some(({pattern, lines: least, part}) => {
    const found = rows.filter((row) => pattern.test(row)).length;
    return found >= least && found >= rows.length * part;
  });
}
