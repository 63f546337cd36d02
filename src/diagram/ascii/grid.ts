import type {Arms} from './box-characters.js';
import {cellsOf} from './cells.js';

/** A drawing as rows of columns; the right half of a wide character is ''. */
export type Grid = readonly (readonly string[])[];

/** Where the lines of a drawing run: the arms of every cell, row by row. */
export type Strokes = readonly Uint16Array[];

export interface Line {
  readonly text: string;
  /** Where the line begins in the source. */
  readonly start: number;
}

/** The lines of a source with their places, without the ends of line. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|\r|\n/g)) {
    lines.push({text: source.slice(start, match.index), start});
    start = match.index + match[0].length;
  }
  lines.push({text: source.slice(start), start});
  return lines;
}

export function gridOf(lines: readonly Line[]): string[][] {
  return lines.map(({text}) => cellsOf(text));
}

/** The character at a place; blank beyond the drawing. */
export function at(grid: Grid, row: number, column: number): string {
  return grid[row]?.[column] ?? ' ';
}

/** Whether nothing is seen at a place. The right half of a wide character is not blank. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\u00A0' || character === '\u3000';
}

/** The arms at a place; none beyond the drawing. */
export function strokeAt(strokes: Strokes, row: number, column: number): Arms {
  return strokes[row]?.[column] ?? 0;
}
