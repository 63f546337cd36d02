import type {Nodes, Root} from 'mdast';
import type {MilestonesFile} from '../exports/define.js';
import {isDirective, pieceIn, sourceOf, type Directive} from './directives.js';
import {formatOf, jsxNode, type Format} from './nodes.js';
import {importNode, pieceNode} from './piece-nodes.js';
import {PIECES, type Piece} from './pieces.js';
import {pieceHtml} from './static.js';

export interface RemarkMilestonesOptions {
  /** What `milestones.json` of a site holds. With it pieces become HTML, or JSX in MDX; without it components, which have the data of their own site. */
  readonly data?: Pick<MilestonesFile, 'documents' | 'registers'>;
  /** What a piece with data becomes; by default JSX in MDX, else HTML. */
  readonly format?: Format;
}

/** What the plugin needs of a file of unified. */
interface File {
  readonly extname?: string | undefined;
  readonly value?: unknown;
  readonly message: (reason: string, options: {readonly place?: Root['position']; readonly source: string}) => unknown;
}

/**
 * A remark plugin that shows milestones where directives ask for them, such as `:milestone-status[1]` and `::milestone-table{status="complete"}`.
 * It needs `remark-directive`, which Docusaurus has. Other text with colons stays as it is.
 */
export function remarkMilestones({data, ...options}: RemarkMilestonesOptions = {}): (tree: Root, file: File) => void {
  return (tree, file) => {
    const used = new Set<Piece>();
    const {format = formatOf(file, tree)} = options;
    visit(tree, (node) => {
      const piece = Object.hasOwn(PIECES, node.name) ? PIECES[node.name] : undefined;
      if (!piece || node.type === 'containerDirective') return;
      const tell = (reason: string): unknown => file.message(reason, {place: node.position, source: 'docusaurus-plugin-milestones'});
      if (node.type === 'textDirective' && !piece.isInline) {
        tell(`Unexpected \`:${node.name}\` within a line, expected \`::${node.name}\` on a line of its own`);
        become(node, {type: 'text', value: sourceOf(node, file.value)});
        return;
      }
      const query = pieceIn(node, piece);
      const isInline = node.type === 'textDirective';
      if (!data) {
        used.add(piece);
        become(node, pieceNode(piece, query, isInline));
        return;
      }
      const html = pieceHtml(node.name, query, data, tell);
      become(node, format === 'mdx' ? jsxNode(isInline ? 'span' : 'div', html) : {type: 'html', value: html});
    });
    for (const piece of used) (tree.children as object[]).push(importNode(piece));
  };
}

/** In place, so that whoever else holds the tree sees it. */
function become(node: Directive, other: object): void {
  const target = node as unknown as Record<string, unknown>;
  for (const name of ['name', 'attributes', 'children', 'data']) delete target[name];
  Object.assign(target, other);
}

function visit(node: Nodes | Directive, found: (directive: Directive) => void): void {
  if (isDirective(node)) found(node);
  if ('children' in node) for (const child of node.children) visit(child, found);
}
