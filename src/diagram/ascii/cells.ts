import {eastAsianWidth} from 'get-east-asian-width';

/** Characters of one column each that never join their neighbours; nearly every line has only these. */
const PLAIN = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u21FF\u2500-\u257F\u25A0-\u25FC]*$/;
/** What can make one character of several code points: marks, joiners, flags, skin tones, Korean letters. */
const JOINING = /[\p{M}\p{Cf}\p{Cc}\p{RI}\p{Emoji_Modifier}\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
const PICTURE = /^(?:\p{RI}{2}|\p{Emoji_Presentation})|\uFE0F/u;
/** Stops for tabs, as most editors show them. */
const TAB = 4;

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/**
 * The columns of a line, a character in each. A wide character (Chinese, Japanese, Korean, emoji) takes two columns,
 * the second is empty; what has no width of its own goes with the character before it.
 */
export function cellsOf(line: string): string[] {
  if (PLAIN.test(line)) return line.split('');
  const cells: string[] = [];
  if (JOINING.test(line)) {
    for (const {segment} of segmenter.segment(line)) put(cells, segment);
  } else {
    for (const character of line) {
      cells.push(character);
      if (eastAsianWidth(character.codePointAt(0) ?? 0) === 2) cells.push('');
    }
  }
  return cells;
}

function put(cells: string[], character: string): void {
  if (character === '\t') {
    do cells.push(' ');
    while (cells.length % TAB !== 0);
  } else if (INVISIBLE.test(character) && cells.length > 0) {
    const owner = cells.at(-1) === '' ? cells.length - 2 : cells.length - 1;
    cells[owner] += character;
  } else {
    cells.push(character);
    if (isWide(character)) cells.push('');
  }
}

/** Whether a character, of one or more code points, takes two columns. */
function isWide(character: string): boolean {
  return PICTURE.test(character) || eastAsianWidth(character.codePointAt(0) ?? 0) === 2;
}
