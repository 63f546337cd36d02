import {headingsOf} from '../../document/headings.js';
import {read} from '../../document/read.js';

/** What a link may name on a page: the ids of its headings, and those written in HTML. */
export function anchorsIn(path: string, text: string): string[] {
  const written = [...text.matchAll(/<[a-z][^>]*?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(([, id]) => id ?? []);
  return [...headingsOf(read(path, text).root).map(({slug}) => slug), ...written];
}

/** Anchors that need no place of their own: the top, lines of source, text fragments, footnotes. */
export function isFree(anchor: string): boolean {
  return anchor === '' || /^(?:top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|(?:user-content-)?fn(?:ref)?-.*)$/s.test(anchor);
}
