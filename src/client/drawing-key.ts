/**
 * A short name for the text of a fence, by which a page finds its drawing: the same when the site is built and in the browser.
 * Ends of line do not count, as parsers disagree on them.
 * @param meta what stands behind the language, for a fence that differs from others with the same text
 */
export function drawingKey(language: string, text: string, meta = ''): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const character of `${language}${meta && ` ${meta}`}\n${text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')}`) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
