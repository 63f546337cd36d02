import {sep} from 'node:path';
import type {Nodes} from 'mdast';
import {faultsIn, type PieceMilestones, type PieceQuery} from '../client/pieces.js';
import {read} from '../document/read.js';
import {PIECES} from '../remark/pieces.js';
import {remarkMilestones} from '../remark/milestones.js';
import {attributesIn} from '../remark/attributes.js';
import {readText, type SiteVersion} from './docs.js';
import type {ContentFolder} from './folders.js';

/** A piece in a document. */
export interface PieceUse {
  readonly line: number;
  readonly query: PieceQuery;
  /** The directive, if it is one: `::risk-matrix`. */
  readonly directive?: string;
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

/** Comments of Markdown and of MDX, which many sites read every document as. */
const COMMENT = /<!--[^]*?-->|\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}/g;

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
    const line = text.slice(0, match.index).split('\n').length;
    return {line, query, ...(isDirective ? {directive: /^:+[\w-]+/.exec(match[0])?.[0] ?? ''} : {})};
  });
}

/**
 * The pieces of documents that ask for what does not exist, and directives that nothing shows.
 * @param folders those of the docs, with their remark plugins
 */
export async function pieceFaults(
  versions: readonly SiteVersion[],
  known: PieceMilestones,
  folders: readonly ContentFolder[],
): Promise<PieceNotice[]> {
  const found: PieceNotice[] = [];
  for (const {path, file} of versions.flatMap(({documents}) => documents)) {
    const text = await readText(file);
    if (typeof text !== 'string') continue;
    const isShown = folders.every((one) => !file.startsWith(one.folder + sep) || hasMilestones(one.remarkPlugins));
    for (const {line, query, directive} of pieceUses(path, text)) {
      if (directive !== undefined && !isShown) {
        found.push({
          path,
          line,
          text: `Unexpected \`${directive}\`, expected \`remarkMilestones\` among the \`beforeDefaultRemarkPlugins\` of the docs`,
        });
        continue;
      }
      for (const {what, value, expected} of faultsIn(query, known))
        found.push({
          path,
          line,
          text: `Unexpected ${value === '' ? `missing ${what}` : `${what} \`${value}\``}, expected ${oneOf(expected)}`,
        });
    }
  }
  return found;
}

/** By name, as the config of a site may have loaded a copy of its own. */
function hasMilestones(plugins: ContentFolder['remarkPlugins']): boolean {
  const functions = plugins.map((plugin): unknown => (Array.isArray(plugin) ? (plugin as readonly unknown[])[0] : plugin));
  return functions.some((plugin) => typeof plugin === 'function' && plugin.name === remarkMilestones.name);
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
  let left = text;
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      left = left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(read(path, text).root);
  return left.replace(COMMENT, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
