import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {MermaidParsed, MermaidResult} from './define.js';
import {MODES} from './palette.js';
import {variablesFor} from './theme.js';

/** What a drawing depends on: its source, its name, Mermaid, the look, and this package. */
export function keyOf(source: string, name: string | undefined): string {
  return hashOf([source, name, ...versions(), DRAWING, MODES.map((mode) => variablesFor(mode, ''))]);
}

/** What a verdict on a source depends on. */
export function keyOfVerdict(source: string): string {
  return hashOf([source, ...versions(), VERDICT]);
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function versions(): string[] {
  const require = createRequire(import.meta.url);
  const {version: mermaid} = require('mermaid/package.json') as {readonly version: string};
  const {version: own} = require('../../../package.json') as {readonly version: string};
  return [mermaid, own];
}

/** Counts up when the same diagram would be drawn otherwise, within one version of the package. */
const DRAWING = 6;

/** Counts up when the same source would be judged otherwise, within one version of the package. */
const VERDICT = 4;

/** What is kept: drawings, and what is wrong with sources. */
export type Kept = MermaidParsed | MermaidResult;

/** What an earlier build has kept; undefined for nothing, and for a file that is not whole. */
export async function kept<T extends Kept>(folder: string, key: string): Promise<T | undefined> {
  const text = await readFile(fileOf(folder, key), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const {key: own, value} = JSON.parse(text) as {readonly key?: string; readonly value?: T};
    return own === key && isAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(value: object | null | undefined): boolean {
  const {ok, svg, errors}: Readonly<Record<string, unknown>> = {...value};
  return ok === true ? typeof svg === 'string' || Array.isArray(errors) : ok === false && Array.isArray(errors);
}

/** Keeps something for the next build. A folder that cannot be written costs that build time, and nothing else. */
export async function keep(folder: string, key: string, value: Kept): Promise<void> {
  const file = fileOf(folder, key);
  const unfinished = `${file}.${process.pid}.${createHash('sha256').update(String(process.hrtime.bigint())).digest('hex').slice(0, 8)}`;
  try {
    await mkdir(folder, {recursive: true});
    // The key stands last: a file that was cut off has none.
    await writeFile(unfinished, JSON.stringify({value, key}));
    // Other builds see the whole file or none.
    await rename(unfinished, file);
  } catch {
    // What was made is there.
    await rm(unfinished, {force: true}).catch(() => undefined);
  }
}

function fileOf(folder: string, key: string): string {
  return path.join(folder, `${key}.json`);
}
