const MARKUP: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;'};

/** Text as HTML in one line, also within an attribute: a blank line would end HTML in Markdown. */
export function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>"\n]/g, (character) => MARKUP[character] ?? '');
}
