import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Inside of the project, so that Docusaurus and React are found; never committed. */
const SITES = path.join(ROOT, '.bench-sites');

/**
 * Builds a classic site of its own.
 * @param name its folder
 * @param files path below the site → text
 * @param config what is added to its config; plugins and themes are found in its node_modules
 * @param packages what npm installs into it
 * @returns the folder of its build
 */
export function build(name, files, config = {}, packages = []) {
  const folder = path.join(SITES, name);
  rmSync(folder, {recursive: true, force: true});
  const site = {
    title: 'Bench',
    url: 'https://example.com',
    baseUrl: '/',
    future: {v4: true},
    presets: [['classic', {blog: false}]],
    themeConfig: {navbar: {title: 'Bench', items: []}},
    ...config,
    // As MDX they would not be read, with or without us.
    markdown: {format: 'detect', ...config.markdown},
  };
  const all = {
    ...files,
    'src/pages/index.md': '# Home\n',
    'docusaurus.config.js': `export default ${JSON.stringify(site)};\n`,
    'package.json': JSON.stringify({name, private: true, browserslist: ['last 3 chrome version']}),
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
  const quiet = {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']};
  // Peers are those of the project; nothing else is to be installed twice.
  if (packages.length > 0)
    execFileSync('npm', ['install', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], quiet);
  const docusaurus = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  execFileSync(process.execPath, [docusaurus, 'build', folder], {...quiet, env: {...process.env, NODE_ENV: 'production'}});
  return path.join(folder, 'build');
}

/** The plugin as it would be published, in a tarball. */
export function packed() {
  mkdirSync(SITES, {recursive: true});
  const name = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', SITES], {cwd: ROOT, encoding: 'utf8'});
  return path.join(SITES, name.trim());
}
