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
  const tags: Tag[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(html); match; match = START.exec(html)) {
    const comment = at(COMMENT, html, match.index);
    const tag = comment ? undefined : tagAt(html, match.index, offset);
    if (tag) tags.push(tag);
    START.lastIndex = match.index + Math.max(1, comment?.[0].length ?? 0, tag ? tag.end - tag.start : 0);
  }
  return tags;
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
