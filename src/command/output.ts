import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UsageError, type Terminal} from './define.js';

/**
 * Refuses a file for the report that the check reads, before anything is written.
 * @param used the paths of the documents, the settings and the baseline
 * @throws UsageError for one of them
 */
export function keepFromReport(file: string | undefined, used: readonly string[], {cwd}: Terminal): void {
  if (file !== undefined && used.some((one) => path.resolve(cwd, one) === path.resolve(cwd, file)))
    throw new UsageError(`Unexpected \`--output-file ${file}\`, which the check itself reads, expected another path`);
}

/**
 * Puts a report where it was asked for: into a file, else on the terminal.
 * @throws UsageError where the file cannot be written
 */
export async function putReport(text: string, file: string | undefined, {cwd, out}: Terminal): Promise<void> {
  if (file === undefined) return out(text);
  const target = path.resolve(cwd, file);
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
