import type {Given, Point} from './given.js';
import type {Loc, Thrown} from './thrown.js';
import {sayOther, sayToken} from './words.js';

export interface Found extends Point {
  readonly message: string;
}

/** All that an error of a grammar says, at the places it means. */
export function placesOf(error: Thrown, {lines, back}: Given, type: string): Found[] {
  const many = langiumPlaces(error, type, lines);
  if (many.length > 0) return many.map(({message, line, column}) => ({message, ...back(line, column)}));
  const {hash, message} = error;
  const lexical = /^(?:Lexical|Parse) error on line (\d+)/.exec(message);
  if (message.startsWith('Lexical') && lexical) {
    const line = Number(lexical[1]);
    const column = lexicalColumn(message, lines[line - 1] ?? '');
    return [{message: sayToken(nextWord((lines[line - 1] ?? '').slice(column - 1)), [], type), ...back(line, column)}];
  }
  const expected = Array.isArray(hash?.expected) ? hash.expected.map(String) : [];
  if (hash?.loc && lexical) {
    const at = afterToken(hash.loc, lines);
    const got = typeof hash.text === 'string' ? hash.text : '';
    return [
      {message: sayToken(at.isOpen ? (lines[at.line - 1] ?? '').slice(at.column - 1) : got, expected, type), ...back(at.line, at.column)},
    ];
  }
  const {line, column} = mentioned(message, typeof hash?.text === 'string' ? hash.text : '', lines);
  return [{message: sayOther(message, type), ...back(line, column)}];
}

function langiumPlaces({result}: Thrown, type: string, lines: readonly string[]): Found[] {
  const lexical = (result?.lexerErrors ?? []).map(({line = 1, column = 1}) => ({
    message: sayToken(nextWord((lines[line - 1] ?? '').slice(column - 1)), [], type),
    line,
    column,
  }));
  const parsed = (result?.parserErrors ?? []).map(({token, previousToken, message}) => {
    const isThere = Number.isFinite(token.startLine);
    const line = isThere ? token.startLine : previousToken?.endLine;
    const column = isThere ? token.startColumn : (previousToken?.endColumn ?? 0) + 1;
    const expected = [...message.matchAll(/(?:type|-->) ?'?([\w-]+)'?|\[([\w-]+)\]/g)].flatMap(([, one, other]) => one ?? other ?? []);
    return {message: sayToken(token.image, expected, type), line: numberOr(line, lines.length), column: numberOr(column, 1)};
  });
  return [...lexical, ...parsed].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function numberOr(value: number | undefined, otherwise: number): number {
  return value !== undefined && Number.isFinite(value) ? value : otherwise;
}

/** The first token behind one; where that one runs over lines, such as a label without its bracket, the place where it begins. */
function afterToken({first_line, last_line, first_column, last_column}: Loc, lines: readonly string[]): Point & {readonly isOpen: boolean} {
  const isBlank =
    (lines[first_line - 1] ?? '').slice(first_column).trim() === '' &&
    lines.slice(first_line, last_line - 1).every((line) => line.trim() === '') &&
    (lines[last_line - 1] ?? '').slice(0, last_column).trim() === '';
  if (last_line > first_line && !isBlank)
    return {line: first_line, column: firstIn(lines[first_line - 1] ?? '', first_column), isOpen: true};
  const isAtEnd = (lines[last_line - 1] ?? '').slice(last_column).trim() === '';
  // Blank lines between two tokens belong to neither.
  const next = isBlank && isAtEnd ? lines.findIndex((line, index) => index >= last_line && line.trim() !== '') : last_line - 1;
  if (next < 0 || next >= lines.length) return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, isOpen: false};
  const line = next + 1;
  const column = line === last_line ? last_column : 0;
  return {line, column: firstIn(lines[line - 1] ?? '', column), isOpen: false};
}

/** The column of the first sign that is no space, from one on. */
function firstIn(line: string, from: number): number {
  const rest = line.slice(from);
  return rest.trim() === '' ? from + 1 : from + (rest.length - rest.trimStart().length) + 1;
}

/** A lexical error has no column; the arrow under the text that it shows has. */
function lexicalColumn(message: string, line: string): number {
  const shown = message.split('\n');
  const arrow = shown.findIndex((one) => /^-*\^$/.test(one));
  const at = (shown[arrow] ?? '^').length - 1;
  const before = (shown[arrow - 1] ?? '').slice(0, at).replace(/^\.\.\./, '');
  const after = (shown[arrow - 1] ?? '').slice(at).replace(/\.\.\.$/, '');
  for (let index = 0; index < line.length; index += 1) {
    const rest = line.slice(index);
    const isNext = after.length > 0 && (rest.startsWith(after) || after.startsWith(rest));
    if (isNext && (before.endsWith(line.slice(0, index)) || line.slice(0, index).endsWith(before))) return firstIn(line, index);
  }
  return line.length - line.trimStart().length + 1;
}

/** The line that has what a message without a place speaks of, else the first. */
function mentioned(message: string, text: string, lines: readonly string[]): Point {
  const words = [text, ...[...message.matchAll(/["'`]([^"'`\n]{1,80})["'`]/g)].map(([, word = '']) => word)];
  for (const word of words.map((one) => one.trim()).filter((one) => one !== '')) {
    const line = lines.findLastIndex((one) =>
      new RegExp(String.raw`(?<![\w-])${word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}(?![\w-])`).test(one),
    );
    if (line >= 0) return {line: line + 1, column: (lines[line] ?? '').indexOf(word) + 1};
  }
  return {line: 1, column: 1};
}

function nextWord(text: string): string {
  return /^\s*(\S+)/.exec(text)?.[1] ?? '';
}
