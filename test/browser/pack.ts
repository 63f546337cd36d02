import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import packed from '@sparticuz/chromium';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where sites for tests are made: inside the project, so that Docusaurus and React are found; never committed. */
export const SITES = path.join(ROOT, '.test-sites');

/** Packs the plugin as it would be published, and unpacks the browser. Called once, before all tests of a real site, which run side by side. */
export default async function pack(): Promise<void> {
  rmSync(SITES, {recursive: true, force: true});
  mkdirSync(SITES, {recursive: true});
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', SITES], {cwd: ROOT, stdio: 'ignore'});
  if (process.platform === 'linux' && process.arch === 'x64') await packed.executablePath();
}
