import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import packed from '@sparticuz/chromium';
import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from './browser.js';
import {SITES} from './pack.js';
import {builtPages, PAGES} from './pages.js';
import {compared, small} from './picture.js';

/**
 * The pictures are of one browser with the fonts that come with it; another draws its letters otherwise.
 * `npm run test:visual` compares, `PICTURES=update npm run test:visual` takes them anew.
 */
const IS_SAME_BROWSER = process.platform === 'linux' && process.arch === 'x64';
const PICTURES = fileURLToPath(new URL('pictures/', import.meta.url));
const SEEN = path.join(SITES, 'seen');

const isUpdate = process.env['PICTURES'] === 'update';
const SIZES = {desktop: {width: 1280, height: 800}, phone: {width: 390, height: 800}} as const;

const routes = {...PAGES, drawing: '/docs/milestone-1-core#high-level-system-diagram'};
const all = Object.entries(routes).flatMap(([name, route]) =>
  (['light', 'dark'] as const).flatMap((theme) => (['desktop', 'phone'] as const).map((size) => ({name, route, theme, size}))),
);

describe.skipIf(!IS_SAME_BROWSER)('in the browser that comes from npm for Linux on x64, whose pictures are kept', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let reader: Page;

  beforeAll(async () => {
    served = await serve(await builtPages());
    browser = await launchWithOwnFonts();
    page = await browser.newPage({reducedMotion: 'reduce'});
    reader = await browser.newPage();
    for (const folder of [PICTURES, SEEN]) mkdirSync(folder, {recursive: true});
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test.each(all)('$name looks as it did, $theme, $size', async ({name, route, theme, size}) => {
    const file = `${name}-${theme}-${size}.png`;
    await page.setViewportSize(SIZES[size]);
    const [address = '', hash] = route.split('#');
    // To another place of the same page a browser only scrolls.
    await page.goto('about:blank');
    await page.goto(`${served.url}${address}?docusaurus-theme=${theme}${hash === undefined ? '' : `#${hash}`}`, {waitUntil: 'networkidle'});
    await page.evaluate(() => document.fonts.ready);
    const now = await page.screenshot({animations: 'disabled', caret: 'hide'});
    if (isUpdate) return writeFileSync(PICTURES + file, await small(reader, now));
    const {different, pixels} = await compared(reader, [now, readFileSync(PICTURES + file)]);
    if (different > pixels / 2000) writeFileSync(path.join(SEEN, file), now);
    expect(different, `of ${pixels} pixels differ from test/browser/pictures/${file}; now: ${path.join(SEEN, file)}`).toBeLessThanOrEqual(
      pixels / 2000,
    );
  });
});

/** What is installed on a machine must not decide how a page looks. */
async function launchWithOwnFonts(): Promise<Browser> {
  const executablePath = await packed.executablePath();
  const folder = path.join(SITES, 'fonts');
  mkdirSync(folder, {recursive: true});
  const fonts = path.join(path.dirname(executablePath), 'fonts', 'fonts');
  const config = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  writeFileSync(path.join(folder, 'fonts.conf'), config);
  return chromium.launch({
    executablePath,
    args: packed.args,
    headless: true,
    env: {...process.env, FONTCONFIG_PATH: folder} as Record<string, string>,
  });
}
