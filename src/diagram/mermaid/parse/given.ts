/** What a grammar is given, and how its lines and columns lead back to the source. */
export interface Given {
  readonly text: string;
  /** The lines as the grammar counts and sees them. */
  readonly lines: readonly string[];
  /** @returns the line and column in the source of those in the text */
  readonly back: (line: number, column: number) => Point;
}

export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What Mermaid makes of a text before a grammar reads it, followed so that the way back is known. */
export function given(prepared: string): Given {
  const all = prepared.split('\n');
  const first = all.findIndex((line) => line.trim() !== '');
  const from = Math.max(0, first);
  const indent = /^\s*/.exec(all[from] ?? '')?.[0].length ?? 0;
  const text = [(all[from] ?? '').slice(indent), ...all.slice(from + 1)].join('\n');
  const lines = /^\s*(?:flowchart|graph)\b/.test(text) ? closedUp(text) : text.split('\n').map((_, index) => index);
  return {
    text,
    lines: lines.map((index) => encoded((all[from + index] ?? '').slice(index === 0 ? indent : 0))),
    back: (line, column) => {
      const index = lines[Math.min(line, lines.length) - 1] ?? 0;
      const shift = index === 0 ? indent : 0;
      const written = (all[from + index] ?? '').slice(shift);
      return {line: from + index + 1, column: Math.max(1, decoded(written, column) + shift)};
    },
  };
}

/** The lines of a flowchart that its grammar sees: blank ones behind a `}` are cut out. */
function closedUp(text: string): number[] {
  const seen: number[] = [];
  let skips = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (skips && line.trim() === '') continue;
    seen.push(index);
    skips = line.trimEnd().endsWith('}');
  }
  return seen;
}

/** Entities as a grammar sees them: Mermaid hides them behind signs that mean nothing to it. */
function encoded(line: string): string {
  return line.replace(/#(\w+);/g, (_, name: string) => (/^\d+$/.test(name) ? `ﬂ°°${name}¶ß` : `ﬂ°${name}¶ß`));
}

/** Entities such as `#9829;` are longer when a grammar sees them. */
function decoded(line: string, column: number): number {
  let longer = 0;
  for (const {0: entity, index} of line.matchAll(/#\w+;/g)) {
    const more = /^#\d+;$/.test(entity) ? 3 : 2;
    if (index + longer + entity.length + more > column - 1) break;
    longer += more;
  }
  return column - longer;
}
