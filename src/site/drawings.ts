import path from 'node:path';
import {drawingKey} from '../client/drawing-key.js';
import type {PageData} from '../client/page.js';
import {renderMermaid} from '../diagram/index.js';
import {read} from '../document/read.js';
import {draw, type Renderers} from '../drawings/draw.js';
import {fenceLines} from '../drawings/fence-lines.js';
import {fencesOf} from '../drawings/fences.js';
import type {DiagramOptions} from '../options.js';
import {readText, type SiteDocument, type SiteVersion} from './docs.js';

/** The drawings of a document, and what its author should know of those that there are not. */
export interface DrawnDocument {
  /** By the language and the text of the fence. */
  readonly drawings: NonNullable<PageData['drawings']>;
  readonly notices: readonly {readonly line: number; readonly text: string}[];
}

/** What draws on a site. Diagrams of Mermaid are kept beside the cache of the bundler from one build to the next. */
export function renderersOf({ascii, mermaid}: DiagramOptions, siteDir: string): Renderers {
  const cache = path.join(siteDir, 'node_modules', '.cache', 'docusaurus-plugin-milestones');
  return {ascii, ...(mermaid === 'static' ? {mermaid: (source, options) => renderMermaid(source, {...options, cache})} : {})};
}

/** Draws what is in the documents of a site. A document that has not changed is not drawn again, as happens in `start`. */
export class Drawings {
  private readonly known = new Map<string, {readonly text: string; readonly drawn: Promise<DrawnDocument>}>();

  constructor(
    private readonly pages: DiagramOptions['pages'],
    private readonly renderers: Renderers,
  ) {}

  /** The drawings of a version, by the paths of its documents. */
  async of(version: SiteVersion): Promise<ReadonlyMap<string, DrawnDocument>> {
    const drawn = await Promise.all(
      version.documents.map(async (document) => {
        const text = await this.textOf(document, version);
        return text === undefined ? [] : [[document.path, await this.drawnOnce(document, text)] as const];
      }),
    );
    return new Map(drawn.flat());
  }

  /** The text of a document whose drawings are wanted. */
  private async textOf(document: SiteDocument, {report, files}: SiteVersion): Promise<string | undefined> {
    if (this.pages === false) return undefined;
    const isStage = report.documents.some(({path: one}) => one === document.path);
    if (!isStage && this.pages === 'stage') return undefined;
    const text = files.find((one) => one.path === document.path)?.text ?? (await readText(document.file));
    return typeof text === 'string' ? text : undefined;
  }

  private drawnOnce({path: name}: SiteDocument, text: string): Promise<DrawnDocument> {
    const before = this.known.get(name);
    if (before?.text === text) return before.drawn;
    const drawn = drawnDocument(name, text, this.renderers);
    this.known.set(name, {text, drawn});
    return drawn;
  }
}

/** All drawings of a document. Where a text stands in it twice, the first names the drawing. */
async function drawnDocument(name: string, text: string, renderers: Renderers): Promise<DrawnDocument> {
  const drawings: Record<string, NonNullable<PageData['drawings']>[string]> = {};
  const notices: {line: number; text: string}[] = [];
  const fences = fencesOf(read(name, text).root);
  const all = await Promise.all(fences.map(async (fence) => ({fence, ...(await draw(fence, renderers))})));
  for (const {fence, drawing, notice} of all) {
    const {node} = fence;
    const key = drawingKey(node.lang ?? '', node.value);
    if (drawing) drawings[key] ??= drawing;
    if (notice) notices.push({text: notice.text, line: fenceLines(node, text)[notice.line - 1]?.line ?? node.position?.start.line ?? 1});
  }
  return {drawings, notices};
}

/** What no finding speaks of: one defect is told once. */
export function untoldDrawings(
  drawn: ReadonlyMap<string, DrawnDocument>,
  {documents}: SiteVersion['report'],
): {readonly path: string; readonly line: number; readonly text: string}[] {
  const told = new Set(
    documents.flatMap(({path: name, messages, waived}) =>
      [...messages, ...waived].flatMap(({ruleId, line}) => (ruleId === 'diagram/syntax' ? [`${name}:${line}`] : [])),
    ),
  );
  return [...drawn].flatMap(([name, {notices}]) =>
    notices.filter(({line}) => !told.has(`${name}:${line}`)).map((notice) => ({path: name, ...notice})),
  );
}
