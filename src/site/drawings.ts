import path from 'node:path';
import type {MermaidVerdicts} from '../check/diagrams/verdicts.js';
import {drawingKey} from '../client/drawing-key.js';
import type {PageData} from '../client/page.js';
import {parseAll, renderMermaid, type MermaidParsed} from '../diagram/mermaid/index.js';
import {read} from '../document/read.js';
import {draw, type DrawingNotice, type Renderers} from '../drawings/draw.js';
import {fenceLines} from '../drawings/fence-lines.js';
import {fencesOf, undrawnIn} from '../drawings/fences.js';
import type {DiagramOptions} from '../options.js';
import {readText, type SiteDocument, type SiteVersion} from './docs.js';

/** The drawings of a document, and what its author should know of those that there are not. */
export interface DrawnDocument {
  /** By the language and the text of the fence. */
  readonly drawings: NonNullable<PageData['drawings']>;
  readonly notices: readonly DocumentNotice[];
  /** What Mermaid says of its diagrams. */
  readonly verdicts: MermaidVerdicts;
}

/** What the author of a document should know of one of its fences: in a line of the document. */
export type DocumentNotice = Pick<DrawingNotice, 'line' | 'text' | 'outcome'>;

/** What draws on a site, and what parses diagrams that are not drawn. */
export interface SiteRenderers extends Renderers {
  readonly parse: (sources: readonly string[]) => Promise<MermaidVerdicts>;
}

/** What Mermaid has drawn or parsed is kept beside the cache of the bundler from one build to the next. */
export function renderersOf({ascii, mermaid}: DiagramOptions, siteDir: string): SiteRenderers {
  const cache = path.join(siteDir, 'node_modules', '.cache', 'docusaurus-plugin-milestones');
  return {
    ascii,
    parse: (sources) => parseAll(sources, {cache}),
    ...(mermaid === 'static' ? {mermaid: (source, options) => renderMermaid(source, {...options, cache})} : {}),
  };
}

/** Draws what is in the documents of a site. A document that has not changed is not drawn again, as happens in `start`. */
export class Drawings {
  private readonly known = new Map<string, {readonly text: string; readonly drawn: Promise<DrawnDocument>}>();

  constructor(
    private readonly pages: DiagramOptions['pages'],
    private readonly renderers: SiteRenderers,
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

  /**
   * What Mermaid says of diagrams: those that the site draws are not parsed as well.
   * @param files the documents they stand in
   */
  async verdictsOn(sources: readonly string[], files: readonly {readonly path: string; readonly text: string}[]): Promise<MermaidVerdicts> {
    const isDrawn = this.pages !== false && this.renderers.mermaid !== undefined && sources.length > 0;
    const drawn = isDrawn ? await Promise.all(files.map((file) => this.drawnOnce(file, file.text))) : [];
    const known = new Map<string, MermaidParsed>(drawn.flatMap(({verdicts}) => [...verdicts]));
    const others = await this.renderers.parse(sources.filter((source) => !known.has(source)));
    return new Map([...known, ...others]);
  }

  /** The text of a document whose drawings are wanted. */
  private async textOf(document: SiteDocument, {report, files}: SiteVersion): Promise<string | undefined> {
    if (this.pages === false) return undefined;
    const isStage = report.documents.some(({path: one}) => one === document.path);
    if (!isStage && this.pages === 'stage') return undefined;
    const text = files.find((one) => one.path === document.path)?.text ?? (await readText(document.file));
    return typeof text === 'string' ? text : undefined;
  }

  private drawnOnce({path: name}: Pick<SiteDocument, 'path'>, text: string): Promise<DrawnDocument> {
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
  const notices: DocumentNotice[] = [];
  const {root} = read(name, text);
  const fences = fencesOf(root);
  const verdicts = new Map<string, MermaidParsed>();
  const all = await Promise.all(fences.map(async (fence) => ({fence, ...(await draw(fence, renderers))})));
  for (const {fence, drawing, notice, verdict} of all) {
    const {node} = fence;
    const key = drawingKey(node.lang ?? '', node.value);
    if (drawing) drawings[key] ??= drawing;
    if (verdict) verdicts.set(node.value, verdict);
    if (notice) notices.push(inDocument(notice, fenceLines(node, text)[notice.line - 1]?.line ?? node.position?.start.line ?? 1));
  }
  for (const {lang, meta, value} of undrawnIn(root))
    if (drawings[drawingKey(lang ?? '', value)]) drawings[drawingKey(lang ?? '', value, meta ?? '')] = {isText: true};
  return {drawings, notices, verdicts};
}

function inDocument({text, hint, outcome}: DrawingNotice, line: number): DocumentNotice {
  return {line, text: hint === undefined ? text : `${text}. ${hint}`, ...(outcome ? {outcome} : {})};
}

/** What no finding speaks of: one defect is told once. */
export function untoldDrawings(
  drawn: ReadonlyMap<string, DrawnDocument>,
  {documents}: SiteVersion['report'],
): (DocumentNotice & {readonly path: string})[] {
  const told = new Set(
    documents.flatMap(({path: name, messages, waived}) =>
      [...messages, ...waived].flatMap(({ruleId, line}) => (ruleId === 'diagram/syntax' ? [`${name}:${line}`] : [])),
    ),
  );
  return [...drawn].flatMap(([name, {notices}]) =>
    notices.filter(({line}) => !told.has(`${name}:${line}`)).map((notice) => ({path: name, ...notice})),
  );
}
