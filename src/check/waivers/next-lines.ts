import type {Nodes} from 'mdast';
import type {Comment} from '../../document/comments.js';
import type {Source} from '../../document/read.js';

/** The lines of a document as waivers see them; looked at once, however many waivers there are. */
export interface NextLines {
  /** The next line with words on it. Comments of our own do not count, so that they may stand one below the other. */
  readonly after: (line: number) => number;
  /** The last line of the fence that begins on a line: inside of it no comment can stand. */
  readonly fenceEnd: (line: number) => number | undefined;
}

/** @param comments all of the document that speak to the checker */
export function nextLinesOf(comments: readonly Comment[], {text, root}: Source): NextLines {
  const lines = text.split(/\r?\n/);
  const skipped = lines.map((line) => /^[\s>]*$/.test(line));
  for (const {isAlone, place} of comments) if (isAlone) skipped.fill(true, place.line - 1, place.endLine);
  const next = [lines.length + 1];
  for (let line = lines.length; line > 0; line -= 1) next.push(skipped[line - 1] === true ? (next.at(-1) ?? line) : line);
  const fences = new Map<number, number>();
  addFences(root, fences);
  return {after: (line) => next[lines.length - line] ?? line + 1, fenceEnd: (line) => fences.get(line)};
}

function addFences(node: Nodes, fences: Map<number, number>): void {
  if (node.type === 'code' && node.position) fences.set(node.position.start.line, node.position.end.line);
  else if ('children' in node) for (const child of node.children) addFences(child, fences);
}
