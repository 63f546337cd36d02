import {readFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {ConfigError} from '../define.js';
import {loadFault} from './load-fault.js';

const ENDINGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'];
const OWN = ENDINGS.map((ending) => `milestones.config.${ending}`);
const DOCUSAURUS = ENDINGS.slice(0, -1).map((ending) => `docusaurus.config.${ending}`);

/** A file that settings may stand in. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string;
  /** The config of a site, which has the settings among the options of the plugin. */
  readonly isSite: boolean;
}

/** The file that `--config` names. */
export function configNamed(file: string, cwd: string): ConfigFile {
  const absolute = path.resolve(cwd, file);
  if (!existsSync(absolute)) throw new ConfigError(file, ['Unexpected path that leads nowhere, expected a config file']);
  if (!ENDINGS.includes(path.extname(absolute).slice(1)))
    throw new ConfigError(file, [`Unexpected ending, expected ${ENDINGS.map((ending) => `\`.${ending}\``).join(', ')}`]);
  return {file: absolute, isSite: path.basename(absolute).startsWith('docusaurus.config.')};
}

/**
 * The config files that hold for a folder, in the order in which they are asked: in the folder itself, then in those above it
 * up to the root of the repository; in each `milestones.config.*` before the config of a site. Outside of a repository, only the folder itself.
 * @throws ConfigError where a folder has two of one kind
 */
export function configsFor(cwd: string): ConfigFile[] {
  return foldersFrom(cwd).flatMap((folder): ConfigFile[] => [
    ...ownConfigIn(folder),
    ...present(folder, DOCUSAURUS).map((file) => ({file, isSite: true})),
  ]);
}

/** The `milestones.config.*` of a folder. */
export function ownConfigIn(folder: string): ConfigFile[] {
  const [first, second] = present(folder, OWN);
  if (first === undefined) return [];
  if (second !== undefined)
    throw new ConfigError(path.basename(second), [
      `Unexpected second config file beside \`${path.basename(first)}\`, expected one of them`,
    ]);
  return [{file: first, isSite: false}];
}

function foldersFrom(cwd: string): string[] {
  const folders: string[] = [];
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (existsSync(path.join(folder, '.git'))) return folders;
    if (folder === path.dirname(folder)) return folders.slice(0, 1);
  }
}

function present(folder: string, names: readonly string[]): string[] {
  return names.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
}

/**
 * What a config file says: its default export, called if it is a function. TypeScript is understood; the loader for it is loaded only here.
 * @param shown the file as messages name it
 * @throws ConfigError for a file that cannot be read or throws, with the line where it is known
 */
export async function loadConfig(file: string, shown: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')) as unknown;
    const {createJiti} = await import('jiti');
    const value = await createJiti(file, {fsCache: false, moduleCache: false}).import(file, {default: true});
    return typeof value === 'function' ? await (value as () => unknown)() : value;
  } catch (error) {
    const text = await readFile(file, 'utf8').catch(() => '');
    throw new ConfigError(shown, [loadFault(error, file, text)]);
  }
}
