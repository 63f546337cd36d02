/** A source as Mermaid's grammars read it, with every character on the line and in the column where it was. */
export interface Prepared {
  readonly text: string;
  readonly frontMatter?: {readonly text: string; /** Its first line. */ readonly line: number};
}

const FRONT_MATTER = /^(\s*---[^\S\n]*\n)([^]*?)\n[^\S\n]*---[^\S\n]*(?:\n|$)/;

/** Blanks front matter, directives and comments: Mermaid cuts them out before it counts lines. */
export function prepare(source: string): Prepared {
  const lines = source.replace(/^\uFEFF/, ' ').replace(/\r\n?/g, '\n');
  const found = FRONT_MATTER.exec(lines);
  const text = lines
    .replace(FRONT_MATTER, blanked)
    .replace(/%%\{[^]*?\}%%/g, blanked)
    .replace(/^[^\S\n]*%%(?!\{)[^\n]*$/gm, blanked);
  return {text, ...(found ? {frontMatter: {text: found[2] ?? '', line: (found[1] ?? '').split('\n').length}} : {})};
}

/** The word a diagram begins with. */
export function kindOf(text: string): string {
  return /\S+/.exec(text)?.[0].replace(/[;:]$/, '') ?? 'unknown';
}

/** Nothing, as long and with as many lines. */
export function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
