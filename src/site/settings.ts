import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readSettings} from '../check/settings.js';
import {ownConfigIn} from '../command/settings/config-file.js';
import {ConfigError, type Configured} from '../command/define.js';
import {settingsIn} from '../command/settings/settings.js';
import {settingsAmong} from '../command/settings/site-config.js';
import type {PluginOptions} from '../options.js';
import type {Settings} from '../settings/define.js';
import {withoutStack} from './without-stack.js';
import {relativePath} from '../document/relative-path.js';

/** The settings of a site. */
export interface SiteSettings {
  readonly settings: Settings;
  /** The file they stand in, relative to the site. */
  readonly file: string;
}

/**
 * The settings of a site: those among the options of the plugin, or those of a `milestones.config.*` beside the config of the site.
 * @throws a plain error where they are wrong, or where there are both
 */
export async function siteSettings(
  {siteDir, siteConfigPath}: Pick<LoadContext, 'siteDir' | 'siteConfigPath'>,
  options: PluginOptions,
): Promise<SiteSettings> {
  const file = relativePath(siteDir, siteConfigPath);
  const {settings, file: from = file} = await found(siteDir, file, settingsAmong({...options})).catch((error: unknown) => {
    throw error instanceof ConfigError ? withoutStack(error.message) : error;
  });
  return {settings, file: from};
}

async function found(siteDir: string, file: string, among: Record<string, unknown>): Promise<Pick<Configured, 'settings' | 'file'>> {
  const [config] = ownConfigIn(siteDir);
  const names = Object.keys(among);
  if (config && names.length > 0) {
    throw new ConfigError(path.basename(config.file), [
      `Unexpected settings here and in the options of docusaurus-plugin-milestones (\`${names.join('`, `')}\` in ${file}), expected them in one of the two places`,
    ]);
  }
  if (config) return (await settingsIn(config, siteDir)) ?? {settings: {}};
  const read = readSettings(among);
  if ('faults' in read)
    throw new ConfigError(
      file,
      read.faults.map((fault) => `${fault} (options of docusaurus-plugin-milestones)`),
    );
  return {settings: read.settings};
}
