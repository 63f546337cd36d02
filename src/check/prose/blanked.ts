import type {Stretch} from '../../settings/patterns.js';

/** A text in which some stretches are not to be read: letter for letter another character, so that places stay what they are. */
export function blanked(text: string, stretches: readonly Stretch[], by: string): string {
  return stretches.reduce((all, {start, end}) => all.slice(0, start) + by.repeat(Math.max(0, end - start)) + all.slice(end), text);
}
