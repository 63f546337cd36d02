/** Markdown inside code: the indentation of its first line is taken off every line, and the empty first and last lines off the whole. */
export function example(text: TemplateStringsArray): string {
  const lines = text.join('').split('\n').slice(1, -1);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}
