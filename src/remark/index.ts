import type {Code, Root} from 'mdast';
import {renderMermaid} from '../diagram/mermaid/index.js';
import {draw, type DrawingNotice, type Renderers} from '../drawings/draw.js';
import {fenceLines} from '../drawings/fence-lines.js';
import {fencesOf} from '../drawings/fences.js';
import {figureHtml} from './figure.js';
import {formatOf, jsxNode, type Format} from './nodes.js';
import {withOwnIds} from './own-ids.js';

export {remarkMilestones, type RemarkMilestonesOptions} from './milestones.js';

const CLASS = 'milestones-drawing';

export interface RemarkDrawingsOptions {
  /** Whether drawings made of characters are drawn. @default true */
  readonly ascii?: boolean;
  /** Whether Mermaid is drawn. @default true */
  readonly mermaid?: boolean;
  /** What a figure becomes; by default JSX in MDX, else HTML. */
  readonly format?: Format;
  /** A folder that keeps diagrams of Mermaid from one build to the next; none by default. */
  readonly cache?: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** What the plugin needs of a file of unified. */
interface File {
  readonly extname?: string | undefined;
  readonly value?: unknown;
  readonly message: (
    reason: string,
    options: {readonly place?: Root['position'] | Point; readonly source: string; readonly ruleId?: string},
  ) => {note?: string | undefined};
}

/** A remark plugin that puts drawings in the place of fences: figures of SVG that need no script and no style sheet. */
export function remarkDrawings(options: RemarkDrawingsOptions = {}): (tree: Root, file: File) => Promise<void> {
  const renderers = renderersOf(options);
  return async (tree, file) => {
    const {format = formatOf(file, tree)} = options;
    const drawn = await Promise.all(fencesOf(tree).map(async (fence) => ({fence, ...(await draw(fence, renderers))})));
    const times = new Map<string, number>();
    for (const {
      fence: {node},
      drawing,
      notice,
    } of drawn) {
      if (notice) tell(file, node, notice);
      const {svg} = drawing ?? {};
      if (svg === undefined) continue;
      const before = times.get(svg) ?? 0;
      times.set(svg, before + 1);
      const html = figureHtml({...drawing, svg: before === 0 ? svg : withOwnIds(svg, `_${before + 1}`)}, node.value);
      // In place, so that whoever else holds the tree sees it.
      const target: Record<string, unknown> = Object.assign(node);
      for (const name of ['lang', 'meta', 'value', 'data']) delete target[name];
      Object.assign(
        target,
        format === 'mdx' ? jsxNode('figure', html, CLASS) : {type: 'html', value: `<figure class="${CLASS}">${html}</figure>`},
      );
    }
  };
}

/** Says what is wrong with a fence, at its place in the document. */
function tell(file: File, node: Code, {text, hint, line, column, ruleId}: DrawingNotice): void {
  const at = typeof file.value === 'string' && node.position ? fenceLines(node, file.value)[line - 1] : undefined;
  const place = at ? {line: at.line, column: (at.start?.column ?? 1) + column - 1} : node.position;
  const message = file.message(text, {place, source: 'docusaurus-plugin-milestones', ...(ruleId === undefined ? {} : {ruleId})});
  if (hint !== undefined) message.note = hint;
}

function renderersOf({ascii = true, mermaid = true, cache}: RemarkDrawingsOptions): Renderers {
  const kept = cache === undefined ? {} : {cache};
  return {ascii, ...(mermaid ? {mermaid: (source, how) => renderMermaid(source, {...how, ...kept})} : {})};
}

/** @alias */
export default remarkDrawings;
