import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Configuration} from 'webpack';

const OWN = fileURLToPath(new URL('../theme/DocItem/index.js', import.meta.url));

/** The name under which our component finds the one that it wraps. */
const INNER = '@milestones-inner/DocItem';

/**
 * Aliases with which the wrapper of another plugin stays in force beside ours. Docusaurus has one wrapper only: of two plugins,
 * the later one takes the place of the other, and both find the component of the theme below them. Ours is put around that of the other.
 */
export function docItemAliases({resolve}: Pick<Configuration, 'resolve'>): Readonly<Record<string, string>> {
  const aliases = (resolve?.alias ?? {}) as Readonly<Record<string, string | undefined>>;
  // The plugin is used twice.
  if (aliases[INNER] !== undefined) return {};
  const [shown, last, init] = ['@theme/DocItem', '@theme-original/DocItem', '@theme-init/DocItem'].map((name) => aliases[name]);
  if (last === undefined || isOwn(last)) return init === undefined ? {} : {[INNER]: init};
  // A component of the site itself stays the outermost, and finds ours as the original.
  return {[INNER]: last, '@theme-original/DocItem': OWN, ...(shown === last ? {'@theme/DocItem': OWN} : {})};
}

function isOwn(file: string): boolean {
  return realpathSync(file) === realpathSync(OWN);
}
