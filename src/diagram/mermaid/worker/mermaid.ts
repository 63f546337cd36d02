import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import type {Charts} from '../parse/dates.js';
import {readColour} from '../picture/colour.js';

/** What is used of Mermaid. */
export interface Mermaid {
  readonly initialize: (config: object) => void;
  readonly parse: (text: string) => Promise<{readonly diagramType: string}>;
  readonly render: (id: string, text: string) => Promise<{readonly svg: string}>;
  readonly detectType: (text: string) => string;
  /** What is in force. */
  readonly mermaidAPI: Charts & {readonly getConfig: () => {readonly themeVariables?: Readonly<Record<string, unknown>>}};
  /** Adds ways of laying diagrams out, which a configuration then names. */
  readonly registerLayoutLoaders: (
    loaders: readonly {readonly name: string; readonly loader: () => Promise<{readonly render: () => Promise<void>}>}[],
  ) => void;
}

/** What a window would say of colours. */
export const colours = {supports: (_name: string, value: string): boolean => readColour(value) !== undefined};

interface Purifier {
  addHook: () => void;
  removeHook: () => void;
  sanitize: (text: string) => string;
}

export async function loadMermaid(): Promise<Mermaid> {
  const {default: mermaid} = (await import('mermaid')) as unknown as {readonly default: Mermaid};
  return mermaid;
}

/**
 * Lets Mermaid parse without a window, in a second less. Its grammars clean labels by DOMPurify, which does nothing without one;
 * here it hands labels back as they are. Only for a thread that never draws.
 */
export async function withoutWindow(): Promise<void> {
  const near = createRequire(createRequire(import.meta.url).resolve('mermaid/package.json'));
  const file = near.resolve('dompurify').replace(/purify\.cjs\.js$/, 'purify.es.mjs');
  const {default: purifier} = (await import(pathToFileURL(file).href)) as {readonly default: Purifier};
  purifier.addHook = () => undefined;
  purifier.removeHook = () => undefined;
  purifier.sanitize = String;
  // Sequence diagrams ask a window which words are colours.
  Object.defineProperty(globalThis, 'window', {value: {CSS: colours}, configurable: true});
}
