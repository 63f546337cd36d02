import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import packedChromium from '@sparticuz/chromium';
import {chromium} from 'playwright-core';

/** Bytes on the wire. */
export const weigh = (text) => (text === undefined ? 0 : gzipSync(text, {level: 9}).length);

/**
 * What a reader's browser asks for on each page of a build, as it does, without what it fetches ahead for other pages.
 * @returns route → `{html, scripts}`, scripts by their address
 */
export async function visited(build, routes) {
  const server = createServer((request, response) => void answer(build, request, response));
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const pages = new Map();
  for (const route of routes) pages.set(route, await visit(`http://127.0.0.1:${server.address().port}${route}`));
  server.close();
  return pages;
}

/** A browser for each page: the packed one is a single process, and what one page did would weigh on the next. */
async function visit(url) {
  const browser = await chromium.launch({executablePath: await packedChromium.executablePath(), args: packedChromium.args});
  const page = await browser.newPage();
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}}));
  const scripts = new Map();
  const read = [];
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (pathname.endsWith('.js')) read.push(response.text().then((text) => scripts.set(pathname, text)));
  });
  const response = await page.goto(url, {waitUntil: 'networkidle'});
  const html = await response.text();
  await Promise.all(read);
  await browser.close();
  return {html, scripts};
}

async function answer(build, request, response) {
  const file = path.join(build, decodeURI(new URL(request.url, 'http://localhost').pathname));
  const target = (await stat(file).catch(() => undefined))?.isDirectory() ? path.join(file, 'index.html') : file;
  const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};
  const body = await readFile(target).catch(() => undefined);
  response.writeHead(body ? 200 : 404, {'content-type': types[path.extname(target)] ?? 'application/octet-stream'}).end(body);
}
