import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {decode} from './decode.js';

/**
 * What stands at a path on disk.
 * Names are compared letter by letter: a disk that takes `Core.md` for `core.md` is not the one a site is served from.
 * @param root the folder that paths are relative to
 * @returns for a path: the text of a Markdown file, `true` for any other file or folder, `false` for nothing
 */
export function lookOnDisk(root: string): (relative: string) => string | boolean {
  const folders = new Map<string, readonly string[]>();
  const namesIn = (folder: string): readonly string[] => {
    const known = folders.get(folder) ?? list(folder);
    folders.set(folder, known);
    return known;
  };
  return (relative) => {
    const file = path.resolve(root, relative);
    const name = path.basename(file);
    if (name !== '' && !namesIn(path.dirname(file)).includes(name)) return false;
    const info = statSync(file, {throwIfNoEntry: false});
    if (!info) return false;
    const text = info.isFile() && /\.mdx?$/i.test(name) ? decode(readFileSync(file)) : true;
    return typeof text === 'string' ? text : true;
  };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no such folder, or none we may read: nothing can be seen in it
  }
}
