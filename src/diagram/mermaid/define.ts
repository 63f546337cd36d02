/** Something wrong in the source of a diagram; lines and columns count from 1 in the source as it was given. */
export interface MermaidError {
  readonly line: number;
  readonly column: number;
  /** In the grammar `Unexpected X, expected Y` where Mermaid tells both. */
  readonly message: string;
  /** How to mend it; the most common slips have one. */
  readonly hint?: string;
}

/** Why there is no drawing. */
export type MermaidFault =
  /** It does not parse: the places say where. */
  | 'syntax'
  /** It needs something that only a browser has, such as formulas. */
  | 'unsupported'
  /** It took longer, or more memory, than it may, or its source is longer than it may be. */
  | 'limit'
  /** Mermaid failed on it. */
  | 'crash';

export interface MermaidParsed {
  readonly ok: boolean;
  /** The first word of the grammar, such as `flowchart`; `unknown` where Mermaid knows none. */
  readonly type: string;
  readonly errors: readonly MermaidError[];
  /** Present where it is not the source that is wrong. */
  readonly fault?: MermaidFault;
}

export interface MermaidDrawing {
  readonly ok: true;
  readonly type: string;
  /** For light and dark: colours are variables that `[data-theme=dark]` switches. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  readonly description?: string;
  /** What of the source was left out, because it could load or run something, or break dark mode. */
  readonly notices: readonly string[];
}

export interface MermaidFailure {
  readonly ok: false;
  readonly type: string;
  readonly fault: MermaidFault;
  readonly errors: readonly MermaidError[];
  /** It parses: nothing is wrong with the source as such. */
  readonly parses?: true;
}

export type MermaidResult = MermaidDrawing | MermaidFailure;

export interface MermaidOptions {
  /** The id of the `<svg>`; one made from the source and the name by default, which a page with the same drawing twice has to change. */
  readonly id?: string;
  /** The name for those who do not see it, where the source has no `accTitle`. */
  readonly name?: string;
  /** A folder that keeps drawings from one build to the next; none by default. */
  readonly cache?: string;
  /** How long one diagram may take, in milliseconds; 20 seconds by default. */
  readonly timeout?: number;
}
