import {headingsOf} from '../../document/headings.js';
import type {Outline} from '../../document/outline.js';
import {read} from '../../document/read.js';

/** What links may name on a page: the ids of its headings, and those written in HTML. */
export type AnchorsIn = (path: string, text: string) => readonly string[];

/** Finds the anchors of a page once, however many links lead there; the headings of documents that are checked are known. */
export function anchorsAmong(outlines: readonly Outline[]): AnchorsIn {
  const known = new Map(outlines.map((one) => [one.source.path, one]));
  const seen = new Map<string, {readonly text: string; readonly anchors: readonly string[]}>();
  return (path, text) => {
    const before = seen.get(path);
    if (before?.text === text) return before.anchors;
    const one = known.get(path);
    const headings = one?.source.text === text ? one.headings : headingsOf(read(path, text).root);
    const anchors = [...headings.map(({slug}) => slug), ...idsIn(text)];
    seen.set(path, {text, anchors});
    return anchors;
  };
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(([, id]) => id ?? []);
}

/** Anchors that need no place of their own: the top, lines of source, text fragments, footnotes. */
export function isFree(anchor: string): boolean {
  return anchor === '' || /^(?:top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|(?:user-content-)?fn(?:ref)?-.*)$/s.test(anchor);
}
