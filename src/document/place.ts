import type {Node} from 'mdast';

/** Where something stands: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a parsed node; a node made by hand has none and gets the start of the document. */
export function placeOf(node: Node | undefined): Place {
  const position = node?.position;
  if (!position) return {line: 1, column: 1, endLine: 1, endColumn: 1};
  return {line: position.start.line, column: position.start.column, endLine: position.end.line, endColumn: position.end.column};
}

/** The place from the start of one to the end of the other. */
export function span(from: Place, to: Place): Place {
  return {line: from.line, column: from.column, endLine: to.endLine, endColumn: to.endColumn};
}

/** Which of two places begins first, for sorting. */
export function comparePlaces(a: Pick<Place, 'line' | 'column'>, b: Pick<Place, 'line' | 'column'>): number {
  return a.line - b.line || a.column - b.column;
}

/** A point in the text as a place without width. */
export function point(line: number, column = 1): Place {
  return {line, column, endLine: line, endColumn: column};
}
