import {createRequire} from 'node:module';
import type * as Re2 from 're2js';

const require = createRequire(import.meta.url);

const REGULAR = /^\/(.+)\/([dgimsuvy]*)$/s;

/** A pattern of the settings as it is written in JSON: `/word/i` for a regular expression. */
export function writtenPattern(pattern: string | RegExp): string {
  return typeof pattern === 'string' ? pattern : String(pattern);
}

export interface Regular {
  readonly source: string;
  readonly flags: string;
}

/** The source and flags of `/word/i`; undefined for plain words. */
export function regularOf(pattern: string): Regular | undefined {
  const [, source, flags] = REGULAR.exec(pattern) ?? [];
  return source === undefined ? undefined : {source, flags: flags ?? ''};
}

/** Whether one of the patterns names a text: plain words all of it, in any case, with `*` for any further letters; `/…/` something in it. */
export function isNamedBy(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) =>
    regularOf(pattern) ? placesOf([pattern], text).length > 0 : new RegExp(`^${sourceOf(pattern)}$`, 'iu').test(text.trim()),
  );
}

/** A stretch of a text, its end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the patterns stand in a text, in its order: plain words as whole words in any case, with `*` for any further letters, or `/…/`. */
export function placesOf(patterns: readonly string[], text: string): Stretch[] {
  const found = patterns
    .filter((pattern) => pattern.trim() !== '')
    .flatMap((pattern) => {
      const regular = regularOf(pattern);
      return regular
        ? regularPlaces(regular, text)
        : wordPlaces(new RegExp(`(?<![\\p{L}\\p{N}_])${sourceOf(pattern)}(?![\\p{L}\\p{N}_])`, 'giu'), text);
    });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function wordPlaces(expression: RegExp, text: string): Stretch[] {
  return [...text.matchAll(expression)].flatMap((match) =>
    match[0] === '' ? [] : [{start: match.index, end: match.index + match[0].length}],
  );
}

function regularPlaces(regular: Regular, text: string): Stretch[] {
  const matcher = compiled(regular).matcher(text);
  const found: Stretch[] = [];
  while (matcher.find()) if (matcher.end() > matcher.start()) found.push({start: matcher.start(), end: matcher.end()});
  return found;
}

/**
 * A regular expression of a user, run by an engine that never goes back: its time grows with the text and no faster,
 * whatever the expression. The engine is loaded only where there is one.
 * @throws for one that cannot be read, or that only going back could find: look-around and back-references
 */
export function compiled({source, flags}: Regular): Re2.RE2JS {
  const {RE2JS} = require('re2js') as typeof Re2;
  const known: Readonly<Record<string, number>> = {i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL};
  const bits = [...flags].reduce((all, flag) => all | (known[flag] ?? 0), 0);
  return RE2JS.compile(RE2JS.translateRegExp(source), bits);
}

/** As many letters as `*` stands for at most: more than words have, and few enough for three of them to be quick. */
const LONGEST = 60;

/** Plain words as an expression without nested repetition, which is always quick. */
function sourceOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.+^${}()|[\]\\/?]/g, String.raw`\$&`).replaceAll(/\*+/g, String.raw`[\p{L}\p{N}_-]{0,${LONGEST}}`))
    .join(String.raw`\s+`);
}
