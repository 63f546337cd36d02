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
  const document = parseDocument(yaml);
  const [fault] = document.errors;
  if (fault) {
    const at = fault.linePos?.[0] ?? {line: 1, col: 1};
    return {
      data: {},
      end,
      fault: {
        reason: `Unexpected front matter that is not YAML: ${sentence(fault.message)}`,
        note: 'Correct the line; put a value that holds `: ` or begins with a special character in quotes.',
        place: point(at.line + 1, at.col),
      },
    };
  }
  const data: unknown = document.toJS();
  return {data: isObject(data) ? data : {}, end};
}

/** The first line of the parser's message, without its own position. */
function sentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
