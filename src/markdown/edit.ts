/** A change of a text: so many characters go, others come in their place. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text after all edits, whose places are those before any. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((rest, {at, remove, insert}) => rest.slice(0, at) + insert + rest.slice(at + remove), text);
}

/** Puts a backslash before the character at each place. */
export function backslashes(places: readonly number[]): Edit[] {
  return places.map((at) => ({at, remove: 0, insert: '\\'}));
}
