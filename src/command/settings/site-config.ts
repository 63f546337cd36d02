import {isObject} from '../../stage/is-object.js';
import {SETTING_NAMES} from '../../settings/names.js';

const NAME = 'docusaurus-plugin-milestones';

/**
 * The options of the plugin in the config of a site, as Docusaurus would find them.
 * @returns undefined where the site does not use the plugin
 */
export function pluginOptionsIn(config: unknown): Readonly<Record<string, unknown>> | undefined {
  const plugins: unknown = isObject(config) ? config['plugins'] : undefined;
  const used = (Array.isArray(plugins) ? (plugins as readonly unknown[]) : []).flatMap((entry) => {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as readonly unknown[];
    return isOurs(plugin) ? [isObject(options) ? options : {}] : [];
  });
  return used.find(({id = 'default'}) => id === 'default') ?? used[0];
}

/** By name, by its short form, by path, or the function itself. */
function isOurs(plugin: unknown): boolean {
  if (typeof plugin === 'function') return plugin.name === 'pluginMilestones';
  return typeof plugin === 'string' && (plugin === 'milestones' || plugin.split(/[/\\]/).includes(NAME));
}

/** Of the options of the plugin those that are settings; the others are of the site, and Docusaurus judges them. */
export function settingsAmong(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names: readonly string[] = SETTING_NAMES;
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => names.includes(name) && value !== undefined));
}
