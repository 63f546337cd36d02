import {realpathSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Configuration} from 'webpack';

const THEME = path.join(realpathSync(fileURLToPath(new URL('..', import.meta.url))), 'theme');

/** What the served parts of a page are made of: ours, and what they take from the theme of the site. */
const MADE_OF =
  /^@theme\/(?:Milestone(?:Badge|Checklist|Finding\/Mark|Header|Panel\/(?:Early|Toggle)|Registers|State|Text)|EditThisPage|Heading)(?:\/|$)/;

/**
 * The alias that decides what a browser does with the parts of a page that are served whole. As they come with us they are markup,
 * and are left as they are; where a site or another plugin has a component of its own among them, it may do more, and all are hydrated.
 */
export function partsAlias({mode, resolve}: Pick<Configuration, 'mode' | 'resolve'>, isServer: boolean): Readonly<Record<string, string>> {
  const aliases = Object.entries((resolve?.alias ?? {}) as Readonly<Record<string, string>>);
  const isWhole = isServer || mode !== 'production' || aliases.some(([name, file]) => MADE_OF.test(name) && !isPlain(file));
  return {'@milestones-parts': path.join(THEME, 'MilestoneServed', isWhole ? 'now.js' : 'later.js')};
}

function isPlain(file: string): boolean {
  return /[\\/]@docusaurus[\\/]theme-classic[\\/]/.test(file) || realpathSync(file).startsWith(THEME + path.sep);
}
