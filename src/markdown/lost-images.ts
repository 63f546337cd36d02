import path from 'node:path';
import {edited, type Edit} from './edit.js';
import {frontMatterOf, parse, rangeOf} from './nodes.js';

/** Where the images of a document may be. */
export interface ImagePlaces {
  /** The folder of the document. */
  readonly folder: string;
  readonly siteDir: string;
  /** Absolute. */
  readonly staticFolders: readonly string[];
  readonly exists: (file: string) => boolean;
}

export interface WithoutLostImages {
  readonly text: string;
  /** The files that are shown, absolute. */
  readonly found: readonly string[];
  /** The files that would have to be there, absolute. */
  readonly lost: readonly string[];
}

/**
 * Puts the words of an image in its place where there is no such file: Docusaurus ends a build over it.
 * An address with a stray `%`, over which it would fail too, is encoded.
 * @param text a whole Markdown file
 */
export function withoutLostImages(text: string, places: ImagePlaces): WithoutLostImages {
  const head = frontMatterOf(text);
  const body = text.slice(head.length);
  const found: string[] = [];
  const lost: string[] = [];
  const edits = parse(body).nodes.flatMap(({node}): Edit[] => {
    if (node.type !== 'image' && node.type !== 'link') return [];
    const [start, end] = rangeOf(node);
    const source = body.slice(start, end);
    const address = decoded(node.url);
    if (address === undefined) return [{at: start, remove: end - start, insert: source.replaceAll(/%(?![\da-f]{2})/gi, '%25')}];
    if (node.type === 'link' || !source.startsWith('![')) return [];
    const files = filesOf(address, places);
    if (files === undefined) return [];
    const there = files.find((file) => places.exists(file));
    if (there !== undefined) {
      found.push(there);
      return [];
    }
    lost.push(...files);
    return [
      {
        at: start,
        remove: end - start,
        insert: `<span class="milestones-lost-image" title="${escaped(address)}">${source.slice(2, source.lastIndexOf(']('))}</span>`,
      },
    ];
  });
  return {text: edits.length === 0 ? text : head + edited(body, edits), found, lost};
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** The files an address may mean, by the rules of Docusaurus; undefined for one of another site. */
function filesOf(address: string, {folder, siteDir, staticFolders}: ImagePlaces): string[] | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('//')) return undefined;
  if (address === '') return [];
  if (address.startsWith('@site/')) return [path.join(siteDir, address.slice('@site/'.length))];
  return address.startsWith('/') ? staticFolders.map((one) => path.join(one, address)) : [path.join(folder, address)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
