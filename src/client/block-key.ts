import {drawingKey} from './drawing-key.js';

/**
 * A short name for the text of a block of a document, by which a page finds the block again.
 * Only letters and digits count: the rest is what Markdown and its plugins make something else of.
 * @returns the empty string for a text without any
 */
export function blockKey(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? '' : drawingKey('', words);
}
