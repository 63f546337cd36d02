import {parseDocument} from 'yaml';
import {point, type Place} from './place.js';
import {isObject} from '../stage/is-object.js';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the Markdown begins, as an offset into the text. */
  readonly end: number;
  /** What is wrong with it. The data is empty then. */
  readonly fault?: {readonly reason: string; readonly note: string; readonly place: Place};
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;
const PAIR = /^(?:[\w-]+[ \t]*:|[ \t]+\S|- )/;
const HEADING = /^#{1,6} \S/m;
/** Nesting that no front matter needs, and that a parser which calls itself does not survive: `[[[…`, `- - - …`, far indented lines. */
const MOST_LEVELS = 50;
const DEEP = new RegExp(`(?:[-?] ){${MOST_LEVELS}}|^ {${MOST_LEVELS * 4}}`, 'm');
const NONE: FrontMatter = {data: {}, end: 0};

/**
 * Reads the YAML between two `---` lines at the top.
 * Where the second line is missing, a parser would take the text up to the next thematic break for YAML;
 * here it ends at the first line that cannot be YAML, so that no word of the document is lost.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return NONE;
  const start = opening[0].length;
  const rest = text.slice(start);
  const closing = CLOSING.exec(rest);
  if (!closing) return unclosed(text, start);
  const yaml = rest.slice(0, closing.index);
  const found = parsed(yaml, start + closing.index + closing[0].length);
  return found.fault && HEADING.test(yaml) ? unclosed(text, start) : found;
}

function unclosed(text: string, start: number): FrontMatter {
  const lines = text.slice(start).split('\n');
  let pairs = 0;
  let end = start;
  for (const line of lines) {
    const plain = line.replace(/\r$/, '');
    if (!PAIR.test(plain)) break;
    pairs += 1;
    end += line.length + 1;
  }
  if (pairs === 0) return NONE; // a thematic break, not front matter
  return {
    data: {},
    end: Math.min(end, text.length),
    fault: {
      reason: 'Unexpected front matter without an end, expected a second `---` line',
      note: 'Add a line `---` after the last line of the front matter.',
      place: point(1),
    },
  };
}

function parsed(yaml: string, end: number): FrontMatter {
  if (isDeep(yaml)) return broken(`Unexpected front matter of more than ${MOST_LEVELS} levels, expected fewer`, end);
  const document = parseDocument(yaml);
  const [fault] = document.errors;
  if (fault) {
    const at = fault.linePos?.[0] ?? {line: 1, col: 1};
    return broken(`Unexpected front matter that is not YAML: ${sentence(fault.message)}`, end, point(at.line + 1, at.col));
  }
  try {
    const data: unknown = document.toJS();
    return {data: isObject(data) ? data : {}, end};
  } catch (error) {
    // Aliases of nothing, or of so many others that the values would fill the memory.
    return broken(`Unexpected front matter that is not YAML: ${sentence(error instanceof Error ? error.message : String(error))}`, end);
  }
}

function broken(reason: string, end: number, place: Place = point(1)): FrontMatter {
  const note = 'Correct the line; put a value that holds `: ` or begins with a special character in quotes.';
  return {data: {}, end, fault: {reason, note, place}};
}

function isDeep(yaml: string): boolean {
  if (DEEP.test(yaml)) return true;
  let level = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
    level += sign === '[' || sign === '{' ? 1 : -1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** The first line of the parser's message, without its own position. */
function sentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
