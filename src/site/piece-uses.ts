import type {Nodes} from 'mdast';
import {faultsIn, type PieceMilestones, type PieceQuery} from '../client/pieces.js';
import {read} from '../document/read.js';
import {PIECES} from '../remark/pieces.js';
import {attributesIn} from '../remark/attributes.js';
import {readText, type SiteVersion} from './docs.js';

/** A piece in a document. */
export interface PieceUse {
  readonly line: number;
  readonly query: PieceQuery;
  readonly isDirective: boolean;
}

/** What stands in a document for a piece that cannot be shown. */
export interface PieceNotice {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const DIRECTIVES = Object.keys(PIECES).join('|');
const COMPONENTS = Object.values(PIECES)
  .map(({component}) => component)
  .join('|');
const USED = new RegExp(
  String.raw`(?<![:\\\w]):{1,2}(${DIRECTIVES})(?![\w-])(?:\[([^\]\n]*)\])?(?:\{([^}\n]*)\})?|<(${COMPONENTS})\b([^<>]*)>`,
  'g',
);

/** The pieces of a document, as far as they are written out: what an expression gives is known to its page only. */
export function pieceUses(path: string, text: string): PieceUse[] {
  if (text.search(USED) === -1) return [];
  const visible = withoutCode(path, text);
  return [...visible.matchAll(USED)].map((match) => {
    const [, directive, label, attributes, component, properties] = match;
    const piece = Object.values(PIECES).find((one) => one.component === component) ?? PIECES[directive ?? ''];
    const isDirective = component === undefined;
    const given = attributesIn((isDirective ? attributes : properties) ?? '');
    const isOpen = !isDirective && (properties ?? '').includes('{');
    const own = piece?.needsMilestone && !isOpen ? {milestone: ''} : {};
    const query: PieceQuery = {...own, ...(label ? {milestone: label} : {}), ...given};
    return {line: text.slice(0, match.index).split('\n').length, query, isDirective};
  });
}

/** The pieces of documents that ask for what does not exist. */
export async function pieceFaults(versions: readonly SiteVersion[], known: PieceMilestones): Promise<PieceNotice[]> {
  const found: PieceNotice[] = [];
  for (const {path, file} of versions.flatMap(({documents}) => documents)) {
    const text = await readText(file);
    if (typeof text !== 'string') continue;
    for (const {line, query} of pieceUses(path, text))
      for (const {what, value, expected} of faultsIn(query, known))
        found.push({
          path,
          line,
          text: `Unexpected ${value === '' ? `missing ${what}` : `${what} \`${value}\``}, expected ${oneOf(expected)}`,
        });
  }
  return found;
}

function oneOf(names: readonly string[]): string {
  return names.length === 0
    ? 'none, for there are no milestones'
    : names
        .map((name) => `\`${name}\``)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' or ');
}

/** The same text with blanks in the place of code and comments. */
function withoutCode(path: string, text: string): string {
  let left = text.replace(/<!--[\s\S]*?-->/g, blank);
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      left = left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(read(path, text).root);
  return left;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
