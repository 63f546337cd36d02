import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {decode} from './decode.js';
import {relativePath} from './relative-path.js';

/** The Markdown files below some paths, and those that could not be read. */
export interface Discovered {
  readonly files: readonly {readonly path: string; readonly text: string}[];
  readonly notices: readonly {
    readonly path: string;
    readonly reason: string;
    readonly note: string;
    readonly unreadable: true;
    readonly asked: boolean;
  }[];
}

const SKIPPED = new Set(['node_modules', 'build', 'dist']);
const MARKDOWN = /\.mdx?$/i;

/**
 * Reads every `.md` and `.mdx` file among and below the paths, in the order of their names.
 * Hidden folders, `node_modules` and build output are left out, unless they are named.
 * @param paths files or folders, relative to `cwd`
 * @returns paths relative to `cwd`, with `/`; `asked` tells a path that was given from one that was found
 */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovered> {
  const files: {path: string; text: string}[] = [];
  const notices: Discovered['notices'][number][] = [];
  const visited = new Set<string>();

  const skip = (file: string, reason: string, note: string, asked: boolean): void => {
    notices.push({path: named(file, cwd), reason, note, unreadable: true, asked});
  };

  const visit = async (file: string, asked: boolean): Promise<void> => {
    const real = await realpath(file).catch(() => undefined);
    const info = real === undefined ? undefined : await stat(real).catch(() => undefined);
    if (real === undefined || !info) {
      if (asked || MARKDOWN.test(file))
        skip(
          file,
          'Unexpected path that leads nowhere',
          asked ? 'Name a file or folder that exists.' : 'Mend or remove the link. It was skipped.',
          asked,
        );
      return;
    }
    if (visited.has(real)) return;
    visited.add(real);
    if (info.isDirectory()) return visitFolder(file, asked);
    if (!info.isFile()) return;
    if (!MARKDOWN.test(file))
      return asked ? skip(file, 'Unexpected file that is not Markdown', 'Name a `.md` or `.mdx` file.', asked) : undefined;
    const bytes = await readFile(real).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown error');
    if (typeof bytes === 'string')
      return skip(file, `Unexpected file that cannot be read (${bytes})`, 'Give yourself the right to read it.', asked);
    const text = decode(bytes);
    if (typeof text === 'string') files.push({path: named(file, cwd), text});
    else skip(file, text.reason, text.note, asked);
  };

  const visitFolder = async (folder: string, asked: boolean): Promise<void> => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown error');
    if (typeof names === 'string')
      return skip(folder, `Unexpected folder that cannot be read (${names})`, 'Give yourself the right to read it. It was skipped.', asked);
    for (const name of names.toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}))) {
      if (!name.startsWith('.') && !SKIPPED.has(name)) await visit(path.join(folder, name), false);
    }
  };

  for (const one of paths) await visit(path.resolve(cwd, one), true);
  return {files, notices};
}

/** A path as the report names it: relative to where the command runs, with `/`. */
function named(file: string, cwd: string): string {
  return relativePath(cwd, file) || '.';
}
