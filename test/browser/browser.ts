import {existsSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createRequire} from 'node:module';
import path from 'node:path';
import packed from '@sparticuz/chromium';
import {chromium, type Browser, type Page} from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A headless browser: the one that comes from npm on Linux, an installed one elsewhere. */
export async function launch(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromium.launch({executablePath: await packed.executablePath(), args: packed.args, headless: true});
  const executablePath = INSTALLED.find((file) => existsSync(file));
  if (executablePath === undefined) throw new Error('The browser tests need Chrome or Chromium; install one of them.');
  return chromium.launch({executablePath, headless: true});
}

export interface Served {
  readonly url: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a build as a static host would. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)).then(({status, type, body}) =>
      response.writeHead(status, {'content-type': type}).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, close: () => server.close()};
}

async function answer(folder: string, route: string): Promise<{status: number; type: string; body: Buffer}> {
  const file = path.join(folder, route);
  const target = (await stat(file).catch(() => undefined))?.isDirectory() ? path.join(file, 'index.html') : file;
  const body = await readFile(target).catch(() => undefined);
  return body
    ? {status: 200, type: TYPES[path.extname(target)] ?? 'application/octet-stream', body}
    : {status: 404, type: 'text/html', body: await readFile(path.join(folder, '404.html')).catch(() => Buffer.from(''))};
}

/** Collects what a page complains of: errors on the console and exceptions, also those of hydration. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

/** The words a reader sees, in order. */
export async function wordsOf(page: Page, selector: string): Promise<string> {
  const text = await page
    .locator(selector)
    .first()
    .evaluate((element) => element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

export interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly string[];
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Found {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {readonly html: string; readonly target: readonly string[]}[];
}

/**
 * What axe finds on a page as it stands, or in the parts of it that a selector names; also targets too small to hit, which it leaves out by itself.
 * It calls those too small that the bar of the checklist covers in part, which a reader scrolls out from below it.
 */
export async function violations(page: Page, within = 'html'): Promise<Violation[]> {
  await page.addScriptTag({path: axe});
  return page.evaluate(async (selector) => {
    const {axe: runner} = window as unknown as {axe: {run: (context: string, options: object) => Promise<{violations: Found[]}>}};
    const results = await runner.run(selector, {rules: {'target-size': {enabled: true}}});
    const panel = document.querySelector('.milestones-panel');
    const bar = panel?.getBoundingClientRect();
    const isCovered = (target: string): boolean => {
      const one = document.querySelector(target);
      const box = one?.getBoundingClientRect();
      if (!bar || !box || panel?.contains(one)) return false;
      return box.top < bar.bottom && box.bottom > bar.top && box.left < bar.right && box.right > bar.left;
    };
    return results.violations
      .map(({id, impact, nodes}) => {
        const left = nodes.filter(({target}) => id !== 'target-size' || !isCovered(target.join(' ')));
        return {id, impact, nodes: left.map(({html}) => html)};
      })
      .filter(({nodes}) => nodes.length > 0);
  }, within);
}

export interface Visit {
  readonly page: Page;
  /** What it complains of. */
  readonly found: readonly string[];
  /** The addresses of all that it asks for, as they come. */
  readonly asked: readonly string[];
}

/** Opens a page as a reader would, in a browser that has never been there. */
export async function visit(browser: Browser, url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const found = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url, {waitUntil: 'networkidle'});
  return {page, found, asked};
}

/** What could run, load or lead elsewhere in the parts of a page that a selector names, the parts themselves included. */
export async function dangers(page: Page, selector: string): Promise<string[]> {
  return page.locator(`${selector}, ${selector} *`).evaluateAll((all) =>
    all.flatMap(({localName, attributes, textContent}) => {
      const forbidden = /^(?:script|img|image|iframe|object|embed|use|set|animate|link|form)$/i.test(localName) ? [localName] : [];
      const harmful = [...attributes]
        .filter(
          ({name, value}) =>
            /^on|^srcdoc$/i.test(name) ||
            (/(?:href|src)$/i.test(name) && !value.startsWith('#')) ||
            /javascript:|url\((?!["']?#)/i.test(name === 'aria-label' ? '' : value),
        )
        .map(({name, value}) => `${localName} ${name}=${value}`);
      const styles = localName === 'style' && /@import|url\((?!["']?#)/i.test(textContent ?? '') ? [textContent ?? ''] : [];
      return [...forbidden, ...harmful, ...styles];
    }),
  );
}
