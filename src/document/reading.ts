import type {Nodes} from 'mdast';
import {lineOf, lineStarts} from './line-starts.js';
import {placeOf, type Place} from './place.js';

/** Text as a reader sees it, of which every character still knows where it stands in the file. */
export interface Reading {
  /** No markup and no comments; inline code as text; line breaks of the source as `\n`. */
  readonly text: string;
  /** Stretches of the text that are links: `[start, end)` and where they lead. */
  readonly links: readonly {readonly start: number; readonly end: number; readonly url: string}[];
  /** Stretches of the text that are inline code. */
  readonly code: readonly {readonly start: number; readonly end: number}[];
  /** The line on which the first node begins. */
  readonly line: number;
  /** Where a stretch of the text stands in the document. */
  readonly placeAt: (start: number, end: number) => Place;
}

interface Piece {
  readonly start: number;
  readonly value: string;
  readonly node: Nodes;
  /** Its lines, which may hold many things whose place is asked for; looked up when the first is. */
  lines?: {readonly starts: readonly number[]; readonly written: readonly Written[]};
}

/** A line of a value, and where it stands in the file. */
interface Written {
  readonly words: string;
  readonly line: number;
  /** Where it may begin in its line, as an offset. */
  readonly from: number;
  /** Where it does; below 0 where it is written with other characters. */
  readonly found: number;
}

/**
 * Reads the words of some nodes, joined.
 * @param source the lines of the document
 */
export function readingOf(nodes: readonly Nodes[], source: readonly string[]): Reading {
  const pieces: Piece[] = [];
  const links: Reading['links'][number][] = [];
  const code: Reading['code'][number][] = [];
  let text = '';
  const say = (value: string, node: Nodes): void => {
    pieces.push({start: text.length, value, node});
    text += value;
  };
  const walk = (node: Nodes): void => {
    const start = text.length;
    if (node.type === 'html' || node.type === 'definition') return;
    if (node.type === 'break') say('\n', node);
    else if (node.type === 'image' || node.type === 'imageReference') say(node.alt ?? '', node);
    else if ('value' in node) say(node.value, node);
    else if ('children' in node) for (const child of node.children) walk(child);
    if (node.type === 'link') links.push({start, end: text.length, url: node.url});
    if (node.type === 'inlineCode') code.push({start, end: text.length});
  };
  for (const node of nodes) walk(node);

  const pointAt = (at: number, isEnd: boolean): {line: number; column: number} => {
    const inside = isEnd ? Math.max(at - 1, 0) : at;
    const piece = pieces.findLast(({start}) => start <= inside) ?? pieces[0];
    return piece ? pointIn(piece, at - piece.start, source) : {line: 1, column: 1};
  };
  return {
    text,
    links,
    code,
    line: placeOf(nodes[0]).line,
    placeAt: (start, end) => {
      const from = pointAt(start, false);
      const to = pointAt(Math.max(end, start), end > start);
      return {...from, endLine: to.line, endColumn: to.column};
    },
  };
}

/** Where a character stands. */
function pointIn(piece: Piece, offset: number, source: readonly string[]): {line: number; column: number} {
  const {starts, written} = (piece.lines ??= linesIn(piece, source));
  const nth = lineOf(offset, starts);
  const {words, line, from, found} = written[nth] ?? {words: '', line: 1, from: 0, found: 0};
  const length = offset - (starts[nth] ?? 0);
  return {line, column: (found < 0 ? pastEscapes(source[line - 1] ?? '', from, words.slice(0, length)) : found + length) + 1};
}

/** Lines are looked up in the source, as indentation and markup are not in the value. */
function linesIn({value, node}: Piece, source: readonly string[]): NonNullable<Piece['lines']> {
  const place = placeOf(node);
  // The first line of a fence is not in its value.
  const fence = node.type === 'code' && /^\s*(?:`{3}|~{3})/.test((source[place.line - 1] ?? '').slice(place.column - 1)) ? 1 : 0;
  const written = value.split(/\r?\n/).map((words, nth): Written => {
    const line = place.line + nth + fence;
    const from = nth + fence === 0 ? place.column - 1 : 0;
    return {words, line, from, found: (source[line - 1] ?? '').indexOf(words, from)};
  });
  return {starts: lineStarts(value), written};
}

/** Where some words end that are written with escapes or entities: `\[` is one character of the text, `&amp;` too. */
function pastEscapes(line: string, from: number, words: string): number {
  let at = from === 0 ? (/^[\s>]*/.exec(line)?.[0].length ?? 0) : from;
  for (const letter of words) {
    const entity = /^&(?:#\w+|\w+);/.exec(line.slice(at))?.[0];
    if (line[at] !== letter && line[at] === '\\') at += 1;
    at += entity !== undefined && (letter !== '&' || entity === '&amp;') ? entity.length : letter.length;
  }
  return at;
}
