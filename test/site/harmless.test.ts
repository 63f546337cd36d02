import {createRequire} from 'node:module';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {harmless} from '../../theme/MilestoneMermaid/harmless.js';

interface Jsdom {
  readonly JSDOM: new (html: string) => {readonly window: {readonly document: object}};
}

beforeAll(() => {
  const {JSDOM} = createRequire(import.meta.url)('jsdom') as Jsdom;
  vi.stubGlobal('document', new JSDOM('').window.document);
});
afterAll(() => void vi.unstubAllGlobals());

test('of attributes that could run or load something none is left, also where they stand side by side', () => {
  const svg = `<svg viewBox="0 0 20 10"><g onclick="a()" onload="b()" onx="c()" id="kept"><path xlink:href="https://example.org" href="https://example.org" src="x.png" d="M0 0"></path></g></svg>`;
  expect(harmless(svg, 'Rain')).toBe(
    '<svg viewBox="0 0 20 10" width="20" height="10" aria-label="Rain"><g id="kept"><path d="M0 0"></path></g></svg>',
  );
});
