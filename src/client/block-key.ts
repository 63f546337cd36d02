/** Enough of a text to tell it from others; which of two that begin alike is meant, the count of those before it says. */
const LENGTH = 24;

/**
 * A short name for the text of a block of a document, by which a page finds the block again.
 * Only letters and digits count: the rest is what Markdown and its plugins make something else of.
 * @returns the empty string for a text without any
 */
export function blockKey(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? '' : `${words.length}${words.slice(0, LENGTH)}`;
}
