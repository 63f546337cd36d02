import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {MermaidDrawing} from './define.js';
import {MODES} from './palette.js';
import {variablesFor} from './theme.js';

/** What a drawing depends on: its source, its name, Mermaid, the look, and this package. */
export function keyOf(source: string, name: string | undefined): string {
  const require = createRequire(import.meta.url);
  const {version: mermaid} = require('mermaid/package.json') as {readonly version: string};
  const {version: own} = require('../../../package.json') as {readonly version: string};
  const look = MODES.map((mode) => variablesFor(mode, ''));
  return createHash('sha256')
    .update(JSON.stringify([source, name, mermaid, own, DRAWING, look]))
    .digest('hex');
}

/** Counts up when the same diagram would be drawn otherwise, within one version of the package. */
const DRAWING = 1;

/** The drawing that an earlier build has kept; undefined for none, and for a file that is not whole. */
export async function kept(folder: string, key: string): Promise<MermaidDrawing | undefined> {
  const text = await readFile(fileOf(folder, key), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as MermaidDrawing & {readonly key?: string};
    if (found.key !== key || typeof found.svg !== 'string') return undefined;
    const {key: _key, ...drawing} = found;
    return drawing;
  } catch {
    return undefined;
  }
}

/** Keeps a drawing for the next build. A folder that cannot be written costs that build time, and nothing else. */
export async function keep(folder: string, key: string, drawing: MermaidDrawing): Promise<void> {
  const file = fileOf(folder, key);
  const unfinished = `${file}.${process.pid}.${createHash('sha256').update(String(process.hrtime.bigint())).digest('hex').slice(0, 8)}`;
  try {
    await mkdir(folder, {recursive: true});
    await writeFile(unfinished, JSON.stringify({key, ...drawing}));
    // Other builds see the whole file or none.
    await rename(unfinished, file);
  } catch {
    // The drawing itself is there.
  }
}

function fileOf(folder: string, key: string): string {
  return path.join(folder, `${key}.json`);
}
