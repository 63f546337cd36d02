import {closest, distance} from 'fastest-levenshtein';

/** The name that a slip of the keyboard most likely meant; undefined where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const lower = word.toLowerCase();
  const exact = names.find((name) => name.toLowerCase() === lower);
  const found = exact ?? closest(word, names);
  return distance(lower, found.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
}

/** What a slip most likely meant, as it stands behind the valid names; nothing where none is near. */
export function nearestHint(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  return near === undefined ? '' : ` (the nearest is \`${near}\`)`;
}
