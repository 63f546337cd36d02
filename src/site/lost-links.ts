import path from 'node:path';
import {definitionsOf, linksOf, pathOfLink} from '../document/links.js';
import {read} from '../document/read.js';
import type {Message, Report} from '../check/report.js';
import {readText, type SiteDocument, type SiteVersion} from './docs.js';
import {isPage} from './look.js';

/** What a link may lead to. */
export interface Targets {
  /** The documents of the same version. */
  readonly documents: readonly SiteDocument[];
  readonly exists: (file: string) => boolean;
}

export interface LostLink {
  readonly url: string;
  readonly line: number;
}

/** Path of a document → its lost links. */
export type LostLinks = ReadonlyMap<string, readonly LostLink[]>;

/**
 * The relative links of a document that lead to nothing on the site: a Markdown file that is no page of it, or an address that is none.
 * Docusaurus would end the build over them. Links to other sites, to anchors and from the root of the site are its own to judge.
 */
export function lostLinks(text: string, document: SiteDocument, {documents, exists}: Targets): LostLink[] {
  const {root} = read(document.file, text);
  return linksOf(root.children, definitionsOf(root)).flatMap(({url, place}) => {
    const target = pathOfLink(url);
    if (target === undefined || /^(?:\/|@site\/|pathname:)/.test(target)) return [];
    const file = path.resolve(path.dirname(document.file), target);
    const leads = /\.mdx?$/i.test(target)
      ? documents.some((other) => other.file === file)
      : (path.extname(target) !== '' && exists(file)) || isPage(target, document, documents);
    return leads ? [] : [{url, line: place.line}];
  });
}

/**
 * The lost links of every document of a version, by its path.
 * A version without stage documents is left to Docusaurus.
 */
export async function lostLinksIn({documents, report}: SiteVersion, exists: (file: string) => boolean): Promise<LostLinks> {
  const found = new Map<string, LostLink[]>();
  if (report.documents.length === 0) return found;
  for (const document of documents) {
    const text = await readText(document.file);
    const links = typeof text === 'string' ? lostLinks(text, document, {documents, exists}) : [];
    if (links.length > 0) found.set(document.path, links);
  }
  return found;
}

const LINK_RULES = new Set(['links/broken', 'overview/missing-document']);

/** The lost links that no finding speaks of: one defect is told once. */
export function untold(lost: LostLinks, {documents}: Report): LostLinks {
  const found = new Map(documents.map(({path: file, messages, waived}) => [file, [...messages, ...waived]]));
  return new Map(
    [...lost].map(([file, links]) => [file, links.filter((link) => !found.get(file)?.some((message) => tells(message, link)))]),
  );
}

/** Of several links on a line, a finding of `links/broken` names the one it means. */
function tells({ruleId, line, reason}: Message, link: LostLink): boolean {
  if (line !== link.line || !LINK_RULES.has(ruleId)) return false;
  return ruleId !== 'links/broken' || reason.includes(`\`${pathOfLink(link.url) ?? link.url}\``);
}
