/** A tag as it stands in the source; or junk: a `<` from which a browser reads on as from a tag although it begins none. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'junk';
  /** As written; empty for junk. */
  readonly name: string;
  readonly attributes: string;
  readonly selfClosing: boolean;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** Where the first tag of a block stands without which the block would be Markdown, with code perhaps that is not to be touched. */
  readonly block?: number;
}

const START = /<(?=[a-z/!?])/gi;
const COMMENT = /<!--(?:-?>|[^]*?--!?>)/y;
const CLOSE = /<\/([a-z][a-z\d-]*)\s*>/iy;
const OPEN = /<([a-z][a-z\d-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*(\/?)>/iy;

/**
 * The tags of an `html` node, in order. Comments are not among them: they are meant to be hidden.
 * Junk is what browsers and CommonMark disagree on: `<div` never ended, `<div {x}>`, `</ x>`, `<?php`, `<!DOCTYPE`, a comment never ended.
 * @param source the node as it stands in the text
 * @param value the node's value: its source without the marks of the quotes and lists around it
 * @param offset where the source begins; all places are counted from there
 */
export function tagsOf(source: string, value: string, offset: number): Tag[] {
  const html = withoutContainers(source, value);
  const block = /`|~~~|\n[ \t]*\r?\n/.test(html) ? {block: offset + html.indexOf('<')} : {};
  const tags: Tag[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(html); match; match = START.exec(html)) {
    const comment = at(COMMENT, html, match.index);
    const tag = comment ? undefined : tagAt(html, match.index, offset);
    if (tag) tags.push({...tag, ...block});
    START.lastIndex = match.index + Math.max(1, comment?.[0].length ?? 0, tag ? tag.end - tag.start : 0);
  }
  return tags;
}

/**
 * Where the comment stands that a block of HTML begins with and that text follows on its last line: one range of offsets per line.
 * CommonMark takes such text for HTML; Docusaurus' comment plugin takes it for Markdown, and drops the character behind the comment.
 */
export function leadingComment(source: string, value: string, offset: number): (readonly [number, number])[] {
  const [comment = ''] = /^\s*<!--[^]*?-->[ \t]*(?=\S)/.exec(withoutContainers(source, value)) ?? [];
  return [...comment.matchAll(/\S[^\r\n]*/g)].map((line) => [offset + line.index, offset + line.index + line[0].length]);
}

function tagAt(html: string, index: number, offset: number): Tag {
  const close = at(CLOSE, html, index);
  const open = at(OPEN, html, index);
  const [source = '<', name = '', attributes = '', slash = ''] = close ?? open ?? [];
  const start = offset + index;
  return {kind: close ? 'close' : open ? 'open' : 'junk', name, attributes, selfClosing: slash !== '', start, end: start + source.length};
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The source with blanks for the `> ` and the indentation that quotes and lists put before its lines, so that places stay. */
function withoutContainers(source: string, value: string): string {
  const lines = value.split('\n');
  return source
    .split('\n')
    .map((line, index) => {
      const rest = lines[index] ?? '';
      return line.endsWith(rest) ? ' '.repeat(line.length - rest.length) + rest : line;
    })
    .join('\n');
}
