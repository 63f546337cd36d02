import {createRequire} from 'node:module';
import {addGeometry, type Prototypes} from './geometry.js';
import {colours} from './mermaid.js';

/** What Mermaid takes for granted of a page. */
const GLOBALS = (
  'document Element Node SVGElement HTMLElement DOMParser NodeFilter DocumentFragment XMLSerializer ' +
  'HTMLTemplateElement HTMLFormElement MutationObserver CSSStyleSheet Text Comment NamedNodeMap'
).split(' ');

interface Constructor {
  readonly prototype: object;
}

interface Window extends Prototypes {
  readonly HTMLCanvasElement: Constructor;
  readonly HTMLImageElement: Constructor;
  readonly CSSStyleSheet: {readonly prototype: object};
  readonly getComputedStyle: (element: object) => object;
  readonly [name: string]: unknown;
}

/** The little of jsdom that is used; its scripts stay off and it loads nothing. */
interface Jsdom {
  readonly JSDOM: new (html: string, options: {readonly pretendToBeVisual: boolean}) => {readonly window: Window};
}

/** Gives this thread a window without a screen. Only for a thread of its own: elsewhere a `window` makes others believe they are in a browser. */
export function openWindow(): void {
  const {JSDOM} = createRequire(import.meta.url)('jsdom') as Jsdom;
  const {window} = new JSDOM('<!doctype html><body></body>', {pretendToBeVisual: true});
  for (const name of GLOBALS) set(name, window[name]);
  set('window', window);
  Object.defineProperty(window, 'CSS', {value: colours});
  set('getComputedStyle', window.getComputedStyle.bind(window));
  set('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
  // C4 looks at the screen, mindmaps and architectures at a canvas.
  set('screen', {availWidth: 1280, availHeight: 900});
  set('Path2D', Object);
  const canvas = new Proxy(
    {measureText: (text: string) => ({width: text.length * 8})},
    {get: (known, name) => (name === 'measureText' ? known.measureText : () => ({addColorStop: () => undefined})), set: () => true},
  );
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', {value: () => canvas});
  // Pictures in labels are never fetched, and nobody may wait for them.
  Object.defineProperty(window.HTMLImageElement.prototype, 'complete', {get: () => true});
  set('Image', function picture() {
    return {naturalWidth: 60, naturalHeight: 60, decode: () => Promise.resolve()};
  });
  const sheet = window.CSSStyleSheet.prototype;
  if (!('replaceSync' in sheet)) Object.defineProperty(sheet, 'replaceSync', {value: () => undefined});
  addGeometry(window);
}

function set(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
}
