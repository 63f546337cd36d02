import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Counts up when the same commit would be told of otherwise, within one version of the package. */
const EDITION = 2;

/**
 * What was learned of a commit before, or is learned now and kept for the next build.
 * A folder that cannot be written costs the next build time, and nothing else.
 * @param on what it depends on
 * @param learn undefined where nothing can be learned, which is not kept
 */
export async function learnedOnce<T>(
  folder: string,
  on: readonly unknown[],
  learn: () => Promise<readonly T[] | undefined>,
): Promise<readonly T[] | undefined> {
  const place = placeFor<T>(folder, on);
  const known = await place.read();
  if (known) return known;
  const learned = await learn();
  if (learned) await place.write(learned);
  return learned;
}

/** Where something that was learned is kept. */
export interface Place<T> {
  readonly read: () => Promise<readonly T[] | undefined>;
  readonly write: (learned: readonly T[]) => Promise<void>;
}

/** @param on what it depends on */
export function placeFor<T>(folder: string, on: readonly unknown[]): Place<T> {
  const key = createHash('sha256')
    .update(JSON.stringify([EDITION, ...on]))
    .digest('hex');
  const file = path.join(folder, `${key}.json`);
  return {read: () => keptIn<T>(file, key), write: (learned) => keep(file, {key, learned})};
}

async function keptIn<T>(file: string, key: string): Promise<readonly T[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as {readonly key?: string; readonly learned?: readonly T[]};
    return found.key === key && Array.isArray(found.learned) ? found.learned : undefined;
  } catch {
    return undefined;
  }
}

async function keep(file: string, content: unknown): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(unfinished, JSON.stringify(content));
    // Other builds see the whole file or none.
    await rename(unfinished, file);
  } catch {
    // What was learned is there.
  }
}
