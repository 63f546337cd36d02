import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT, SITES} from './pack.js';

const DOCUSAURUS = path.join(ROOT, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');

/** Links with enough contrast, which those of a new site do not have on grey and within text. */
const COLORS = `:root { --ifm-color-primary: #1b7a49; --ifm-color-primary-dark: #186d41; --ifm-color-primary-darkest: #205d3b; }
[data-theme='dark'] { --ifm-color-primary: #25c2a0; --ifm-color-primary-dark: #21af90; --ifm-color-primary-lightest: #4fddbf; }
.markdown a { text-decoration: underline; }
`;

/** As `create-docusaurus` sets them; without them cascade layers are rewritten for old browsers, and the site's own colours lose. */
const BROWSERS = ['last 3 chrome version', 'last 3 firefox version', 'last 5 safari version'];

export interface SiteSettings {
  /** Path below the site → text. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Rspack, by Docusaurus' v4 flags; webpack otherwise. */
  readonly rspack?: boolean;
  /** The options of the plugin; `null` for a site without it. */
  readonly plugin?: object | null;
  /** More of the config, as an object. */
  readonly config?: object;
  readonly docs?: object;
}

export interface Run {
  readonly status: number;
  /** What it printed, without colours. */
  readonly output: string;
}

/** A classic site of its own with the packed plugin in its node_modules: a copy, not a link. */
export class Site {
  readonly folder: string;

  constructor(name: string, settings: SiteSettings) {
    this.folder = path.join(SITES, name);
    rmSync(this.folder, {recursive: true, force: true});
    for (const [file, text] of Object.entries(settings.files)) this.write(file, text);
    this.write('docusaurus.config.js', configOf(settings));
    this.write('src/css/custom.css', COLORS);
    this.write('package.json', JSON.stringify({name, private: true, browserslist: BROWSERS}));
    this.install();
  }

  private install(): void {
    const target = path.join(this.folder, 'node_modules', 'docusaurus-plugin-milestones');
    mkdirSync(target, {recursive: true});
    const tarball = readdirSync(SITES).find((file) => file.endsWith('.tgz'));
    if (tarball === undefined) throw new Error('the plugin is not packed');
    execFileSync('tar', ['-xzf', path.join(SITES, tarball), '-C', target, '--strip-components=1']);
  }

  write(file: string, text: string | Uint8Array): void {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** The HTML of a page of the build. */
  page(route: string): string {
    return this.read(path.join('build', route, 'index.html'));
  }

  /** The status in the header of a page of the build. */
  status(route: string): string | undefined {
    return /milestones-header[\s\S]*?data-status="?([\w-]+)/.exec(this.page(route))?.[1];
  }

  async build(...args: string[]): Promise<Run> {
    const child = this.docusaurus(['build', this.folder, ...args], {NODE_ENV: 'production'});
    return finished(child);
  }

  /** Runs another command of Docusaurus to its end. */
  run(args: readonly string[]): Promise<Run> {
    return finished(this.docusaurus(args));
  }

  docusaurus(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    // A test runner marks its children; Docusaurus must not notice.
    const {VITEST: _vitest, NODE_ENV: _env, CI: _ci, ...rest} = process.env;
    return spawn(process.execPath, [DOCUSAURUS, ...args], {
      cwd: this.folder,
      env: {...rest, ...env, NO_COLOR: '1', FORCE_COLOR: '0', DOCUSAURUS_NO_PERSISTENT_CACHE: ''},
    });
  }
}

async function finished(child: ChildProcess): Promise<Run> {
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return {status, output: withoutColor(output)};
}

export function withoutColor(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\u001B\[[\d;]*m/g, '');
}

function configOf({rspack, plugin = {}, config = {}, docs = {}}: SiteSettings): string {
  const site = {
    title: 'Test',
    url: 'https://example.com',
    baseUrl: '/',
    ...(rspack ? {future: {v4: true}} : {}),
    presets: [['classic', {blog: false, docs, theme: {customCss: './src/css/custom.css'}}]],
    plugins: plugin === null ? [] : [['docusaurus-plugin-milestones', plugin]],
    themeConfig: {navbar: {title: 'Test', items: []}},
    ...config,
  };
  return `export default ${JSON.stringify(site, null, 2)};\n`;
}
