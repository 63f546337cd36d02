import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes files into a built site.
 * @param baseUrl of the site in its language: what `outDir` stands for
 * @param files address → text
 */
export async function writeFiles(outDir: string, baseUrl: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [address, text] of files) {
    const file = path.join(outDir, address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }
}
