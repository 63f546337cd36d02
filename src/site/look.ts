import path from 'node:path';
import type {Look} from '../check/library.js';
import {pathOfLink} from '../document/links.js';
import {lookOnDisk} from '../document/look.js';
import type {SiteDocument} from './docs.js';

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

/** Whether an address, written relative to a document's page, is a page of the site. */
export function isPage(target: string, {permalink}: SiteDocument, documents: readonly SiteDocument[]): boolean {
  const home = new URL(permalink, 'http://site').href;
  if (!URL.canParse(target, home)) return false;
  const address = new URL(target, home).pathname.replace(/\/$/, '');
  return documents.some((other) => encodeURI(decodeURI(other.permalink)).replace(/\/$/, '') === address);
}
