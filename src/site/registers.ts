import type {DocumentReport} from '../check/report.js';
import type {NavItem, PageEntry, PageRegister, PageTraced, RegisterDocument, RegisterPage} from '../client/registers.js';
import {csvOf} from '../registers/csv.js';
import type {Entry, RegisterId, Registers, Trace, Traced} from '../registers/define.js';
import {registersOf} from '../registers/registers.js';
import type {Source} from '../registers/source.js';
import {tableOf} from '../registers/tables.js';
import type {SiteVersion} from './docs.js';
import {addressNames} from './names.js';
import {looksOf} from './status-looks.js';

interface Shown {
  readonly report: DocumentReport;
  readonly source: Source;
  readonly page: RegisterDocument;
}

/** The registers of a site, in the forms in which it needs them. */
export interface SiteRegisters {
  /** Those that are switched on, also empty ones. */
  readonly pages: readonly {readonly id: RegisterId; readonly route: string; readonly page: RegisterPage}[];
  /** All that the documents say, also of registers that are switched off. */
  readonly entries: Registers;
  /** The registers that have entries. */
  readonly nav: readonly NavItem[];
  /** The path of a document → what it has in which register. */
  readonly of: (path: string) => readonly PageRegister[];
  /** Address of a file → its text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The address of a register. */
export function registerRoute(route: string, id: RegisterId): string {
  return `${route.replace(/\/$/, '')}/${id}`;
}

/**
 * Draws the registers from the current versions.
 * @param wanted those that are switched on, and whose address is free
 * @param route the dashboard's; each register stands below it
 * @param whole makes an address whole, for files
 */
export function siteRegisters(
  versions: readonly SiteVersion[],
  wanted: readonly RegisterId[],
  route: string,
  whole: (href: string) => string,
): SiteRegisters {
  const shown = shownIn(versions);
  const documents = new Map(shown.map((one) => [one.report.path, one.page]));
  const entries = registersOf(shown.map(({source}) => source));
  const pages = wanted.map((id) => ({
    id,
    route: registerRoute(route, id),
    page: pageOf(id, entries, documents, `${registerRoute(route, id)}.csv`),
  }));
  const surroundings = {
    documentAt: (path: string) => {
      const page = documents.get(path);
      return {title: page?.title ?? '', number: String(page?.number ?? ''), status: page?.status ?? ''};
    },
    addressOf: ({path, slug}: Pick<Entry, 'path' | 'slug'>) => whole(hrefOf(documents.get(path)?.href ?? '', slug)),
  };
  const own = byPath(pages.flatMap(({id, route: href}) => firstsIn(id, entries[id], href)));
  return {
    pages,
    entries,
    nav: pages.flatMap(({id, route: href}) => (entries[id].length > 0 ? [{id, href, count: entries[id].length}] : [])),
    of: (path) => own.get(path) ?? [],
    files: new Map(pages.map(({id, page}) => [page.csv, csvOf(tableOf(id, entries[id], surroundings))])),
  };
}

/** The documents by stage, then by number. */
function shownIn(versions: readonly SiteVersion[]): Shown[] {
  const names = addressNames(versions.flatMap(({report}) => report.documents));
  const shown = versions.flatMap((version) => {
    const milestones = new Set(version.stages.flatMap(({lists}) => lists ?? []));
    return version.report.documents.flatMap((report, index): Shown[] => {
      const outline = version.library.outlines[index];
      const href = version.documents.find(({path}) => path === report.path)?.permalink;
      if (!outline || href === undefined) return [];
      const name = names.get(report.path) ?? report.path;
      const look = looksOf(outline.stage).get(report.status ?? '');
      const {title, number, status} = report;
      const stage = milestones.has(outline.stage.id) ? {} : {stage: outline.stage.name};
      const page = {name, title, ...stage, number, status, ...(look ? {statusLook: look} : {}), href};
      return [{report, source: {outline, library: version.library, name}, page}];
    });
  });
  return shown.toSorted(
    (a, b) =>
      a.source.outline.stage.position - b.source.outline.stage.position ||
      compareNumbers(a.report.number, b.report.number) ||
      a.report.path.localeCompare(b.report.path, 'en', {numeric: true}),
  );
}

function compareNumbers(a: number | null, b: number | null): number {
  return a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

function hrefOf(href: string, slug: string | undefined): string {
  return slug === undefined ? href : `${href}#${slug}`;
}

/** What each document has in a register, with the address of its first entry there. */
function firstsIn(id: RegisterId, entries: readonly {readonly path?: string; readonly anchor: string}[], href: string) {
  const found = new Map<string, PageRegister>();
  for (const {path, anchor} of entries) {
    if (path === undefined) continue;
    const first = found.get(path);
    found.set(path, first ? {...first, count: first.count + 1} : {id, count: 1, href: `${href}#${anchor}`});
  }
  return [...found];
}

function byPath(all: readonly (readonly [string, PageRegister])[]): Map<string, PageRegister[]> {
  const found = new Map<string, PageRegister[]>();
  for (const [path, register] of all) found.set(path, [...(found.get(path) ?? []), register]);
  return found;
}

function pageOf(id: RegisterId, entries: Registers, documents: ReadonlyMap<string, RegisterDocument>, csv: string): RegisterPage {
  const paths = new Set(entries[id].flatMap(({path}) => path ?? []));
  const order = [...documents.keys()].filter((path) => paths.has(path));
  const used = order.flatMap((path) => documents.get(path) ?? []);
  const at = new Map(order.map((path, index) => [path, index]));
  const shared = {documents: used, csv};
  if (id === 'traceability') return {...shared, id, entries: entries[id].map((trace) => pageTrace(trace, at, documents))};
  return {...shared, id, entries: (entries[id] as readonly Entry[]).map((entry) => pageEntry(entry, at))} as unknown as RegisterPage;
}

function pageEntry({path, line: _line, ...rest}: Entry, at: ReadonlyMap<string, number>): PageEntry<Entry> {
  const document = at.get(path);
  return {...rest, ...(document === undefined ? {} : {document})};
}

function pageTrace(
  {path, links, ...rest}: Trace,
  at: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, RegisterDocument>,
): PageEntry<Trace> {
  const document = path === undefined ? undefined : at.get(path);
  const pageLink = ({to, ...traced}: Traced): PageTraced => {
    const href = to && documents.get(to.path)?.href;
    return {...traced, ...(href === undefined ? {} : {href: hrefOf(href, to?.slug)})};
  };
  const shown = Object.fromEntries(Object.entries(links).map(([id, traced]) => [id, pageLink(traced)]));
  return {...rest, ...(document === undefined ? {} : {document}), links: shown as PageEntry<Trace>['links']};
}
