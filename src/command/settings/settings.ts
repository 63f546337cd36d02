import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {configNamed, configsFor, loadConfig, type ConfigFile} from './config-file.js';
import {ConfigError, type Configured, type Terminal} from '../define.js';
import {pluginOptionsIn, settingsAmong} from './site-config.js';
import {relativePath} from '../../document/relative-path.js';

/**
 * The settings a command works with: those of the file that `--config` names, else of the site it runs in,
 * else of the nearest config file, else none.
 * @param file what `--config` names
 * @throws ConfigError for a file that cannot be loaded, and for settings that are wrong
 */
export async function settingsFor({cwd, configured}: Pick<Terminal, 'cwd' | 'configured'>, file: string | undefined): Promise<Configured> {
  if (file !== undefined) return (await settingsIn(configNamed(file, cwd), cwd)) ?? noPlugin(file);
  if (configured) return configured;
  for (const config of configsFor(cwd)) {
    const found = await settingsIn(config, cwd);
    if (found) return found;
  }
  return {settings: {}, locate: (one) => one};
}

/** The settings of one file; undefined for a site that does not use the plugin. */
export async function settingsIn({file, isSite}: ConfigFile, cwd: string): Promise<Configured | undefined> {
  const relative = relativePath(cwd, file);
  const shown = relative.startsWith('../../') ? file : relative;
  // The config of any other site is none of our business, and may need what is not installed.
  if (isSite && !/milestones/i.test(await readFile(file, 'utf8').catch(() => ''))) return undefined;
  const loaded = await loadConfig(file, shown);
  const options = isSite ? pluginOptionsIn(loaded) : undefined;
  if (isSite && !options) return undefined;
  const {readSettings} = await import('../../check/settings.js');
  const read = readSettings(options ? settingsAmong(options) : loaded);
  if ('faults' in read) throw new ConfigError(shown, read.faults);
  const folder = path.dirname(file);
  return {settings: read.settings, file: shown, locate: (one) => relativePath(folder, path.resolve(cwd, one))};
}

function noPlugin(file: string): never {
  throw new ConfigError(file, [
    'Unexpected config of a site without docusaurus-plugin-milestones, expected one that uses it, or a file such as `milestones.config.ts`',
  ]);
}
