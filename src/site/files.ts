import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Where the files of a site come from, and where they go. */
export interface SiteFolders {
  readonly outDir: string;
  /** Of the site in its language: what `outDir` stands for. */
  readonly baseUrl: string;
  /** The folders of files that are served as they are; absolute. */
  readonly staticFolders: readonly string[];
}

/**
 * Writes files into a built site. What the site has at an address itself, among its static files, stays.
 * @param files address → text
 * @returns the files of the site that stay, with the addresses at which they are
 */
export async function writeFiles(
  {outDir, baseUrl, staticFolders}: SiteFolders,
  files: ReadonlyMap<string, string>,
): Promise<{file: string; address: string}[]> {
  const kept: {file: string; address: string}[] = [];
  for (const [address, text] of files) {
    const relative = address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address;
    const own = staticFolders.map((folder) => path.join(folder, relative)).find((file) => existsSync(file));
    if (own === undefined) {
      const file = path.join(outDir, relative);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
    } else kept.push({file: own, address});
  }
  return kept;
}
