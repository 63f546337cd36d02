/** What Mermaid throws, as far as it is used: its grammars come from two makers, and neither says everything. */
export interface Thrown {
  readonly name?: string;
  readonly message: string;
  /** Grammars made by jison. `loc` is that of the token before the wrong one. */
  readonly hash?: {
    readonly text?: unknown;
    readonly expected?: unknown;
    readonly loc?: Loc;
  };
  /** Grammars made by langium. */
  readonly result?: {
    readonly lexerErrors?: readonly {readonly line?: number; readonly column?: number; readonly message: string}[];
    readonly parserErrors?: readonly {readonly message: string; readonly token: Token; readonly previousToken?: Token}[];
  };
}

export interface Loc {
  readonly first_line: number;
  readonly last_line: number;
  readonly first_column: number;
  readonly last_column: number;
}

interface Token {
  readonly image: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export function asThrown(error: unknown): Thrown {
  if (typeof error === 'object' && error !== null && 'message' in error) return error as Thrown;
  return {message: String(error)};
}
