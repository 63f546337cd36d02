import path from 'node:path';
import type {Home, Look} from '../check/library.js';
import {pathOfLink} from '../document/links.js';
import {lookOnDisk} from '../document/look.js';
import {relativePath} from '../document/relative-path.js';
import type {SiteDocument, SiteVersion} from './docs.js';

type Version = Pick<SiteVersion, 'documents' | 'folders' | 'library'>;

/**
 * What a link of a document leads to on a site: a file beside it, one in the content folders, as in a translation
 * that has only some of the documents, or the address of a page.
 * @param folders the content folders of the version, absolute
 */
export function lookOnSite(siteDir: string, documents: readonly SiteDocument[], folders: readonly string[]): Look {
  return lookThrough(lookOnDisk(siteDir), siteDir, documents, folders);
}

/**
 * The same through other eyes than those on the disk.
 * @param stands what stands at a path relative to the site; undefined where nobody can look
 */
export function lookThrough(
  stands: (relative: string) => string | boolean | undefined,
  siteDir: string,
  documents: readonly SiteDocument[],
  folders: readonly string[],
): Look {
  return (file, link) => {
    const beside = stands(file);
    const target = link && pathOfLink(link.url);
    if (beside !== false || target === undefined) return beside;
    const inFolders = folders.map((folder) => stands(path.relative(siteDir, path.join(folder, target)))).find((one) => one !== false);
    if (inFolders !== undefined) return inFolders;
    const from = documents.find((document) => document.path === link?.from);
    return from !== undefined && isPage(target, from, documents);
  };
}

/**
 * Where the documents of a version are beside each other: one that is translated stands where its original does.
 * @param folders the content folders of the version, absolute, that of the originals first
 */
export function homeIn(siteDir: string, folders: readonly string[]): Home {
  const [first = '', ...others] = folders.map((folder) => relativePath(siteDir, folder));
  return (file) => {
    const top = others.find((one) => file.startsWith(`${one}/`));
    return top === undefined ? file : path.posix.join(first, file.slice(top.length + 1));
  };
}

/** The document that a link leads to: by its file, beside the other, in one of the content folders or from the site on, or by the address of its page. */
export function documentAt(url: string, from: SiteDocument, {documents, folders, library: {home}}: Version): SiteDocument | undefined {
  const target = pathOfLink(url);
  if (target === undefined) return undefined;
  const beside = home(path.posix.join(path.posix.dirname(from.path), target));
  const inFolders = new Set(folders.map((folder) => path.join(folder, target)));
  return (
    documents.find((one) => home(one.path) === beside) ??
    documents.find(({file}) => inFolders.has(file)) ??
    documents.find((one) => one.path === target.replace(/^@site\//, '')) ??
    pageAt(target, from, documents)
  );
}

/** Whether an address, written relative to a document's page, is a page of the site. */
export function isPage(target: string, from: SiteDocument, documents: readonly SiteDocument[]): boolean {
  return pageAt(target, from, documents) !== undefined;
}

function pageAt(target: string, {permalink}: SiteDocument, documents: readonly SiteDocument[]): SiteDocument | undefined {
  const home = new URL(permalink, 'http://site').href;
  if (!URL.canParse(target, home)) return undefined;
  const address = new URL(target, home).pathname.replace(/\/$/, '');
  return documents.find((other) => encodeURI(decodeURI(other.permalink)).replace(/\/$/, '') === address);
}
