import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UsageError, type Terminal} from './define.js';

/**
 * Puts a report where it was asked for: into a file, else on the terminal.
 * @param used the paths of the documents, the settings and the baseline, which a report must not overwrite
 * @throws UsageError where the file cannot be written
 */
export async function putReport(text: string, file: string | undefined, {cwd, out}: Terminal, used: readonly string[]): Promise<void> {
  if (file === undefined) return out(text);
  const target = path.resolve(cwd, file);
  if (used.some((one) => path.resolve(cwd, one) === target))
    throw new UsageError(`Unexpected \`--output-file ${file}\`, which the check itself reads, expected another path`);
  try {
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `Unexpected \`--output-file ${file}\` that cannot be written (${code}), expected the path of a file in a folder that can`,
    );
  }
}
