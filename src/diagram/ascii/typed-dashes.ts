import {isHead, isLeft, isRight} from './arrow-characters.js';
import {arm, arms, boxArms, DOUBLE, DOWN, LEFT, LIGHT, RIGHT, UP} from './box-characters.js';
import {at, isBlank, type Grid} from './grid.js';

const WORD = /[\p{L}\p{N}_]/u;
/** A rule: this many dashes that stand alone are a line, fewer are punctuation. */
const RULE = {'-': 3, '=': 4} as const;
/** A label in a line, as in ----[wait]----. */
const BEGINS_LABEL = /^[[({]$/;
const ENDS_LABEL = /^[\])}]$/;
type Dash = keyof typeof RULE;

const ACROSS = arms(0, LIGHT, 0, LIGHT);
const ACROSS_DOUBLE = arms(0, DOUBLE, 0, DOUBLE);

/** Runs of - and = that touch a joint or an arrow, or stand alone as a rule. Those in words stay text. */
export function drawDashes(grid: Grid, strokes: Uint16Array[], row: number): void {
  const cells = grid[row] ?? [];
  for (let start = 0; start < cells.length; start++) {
    const dash = cells[start];
    if (dash !== '-' && dash !== '=') continue;
    let end = start + 1;
    while (cells[end] === dash) end++;
    if (isLine(grid, row, start, end, dash)) strokes[row]?.fill(dash === '-' ? ACROSS : ACROSS_DOUBLE, start, end);
    start = end - 1;
  }
}

function isLine(grid: Grid, row: number, start: number, end: number, dash: Dash): boolean {
  const [before, after] = [at(grid, row, start - 1), at(grid, row, end)];
  const length = end - start;
  const least = dash === '-' ? 1 : 2;
  const [joinsLeft, joinsRight] = [isJoint(grid, row, start - 1, RIGHT), isJoint(grid, row, end, LEFT)];
  if (joinsLeft && joinsRight) return true;
  const [fromHead, toHead] = [isLeft(before) && isFreeHead(grid, row, start - 1, -1), isRight(after) && isFreeHead(grid, row, end, 1)];
  if (
    length >= least &&
    (toHead ? joinsLeft || fromHead || isOpen(before) || length > 1 : fromHead && (joinsRight || isOpen(after) || length > 1))
  )
    return true;
  if (length > 1 && (joinsLeft || joinsRight)) return true;
  if (joinsLeft && isBlank(after) && isOpen(at(grid, row, start - 2))) return true;
  return (
    length >= RULE[dash] &&
    (isBlank(before) || isHead(before) || ENDS_LABEL.test(before)) &&
    (isBlank(after) || isHead(after) || BEGINS_LABEL.test(after))
  );
}

/** Whether a line may end here: nothing but a blank or the bracket of a label. */
function isOpen(character: string): boolean {
  return isBlank(character) || /^[\])}([{|+]$/.test(character) || boxArms(character) !== 0;
}

/** Whether < or > is the head of an arrow here, not a part of a tag, a comparison or a word. */
function isFreeHead(grid: Grid, row: number, column: number, step: 1 | -1): boolean {
  const head = at(grid, row, column);
  if (head !== '<' && head !== '>') return true;
  const beyond = at(grid, row, column + step);
  return isOpen(beyond) || (WORD.test(beyond) && at(grid, row, column - 2 * step) === '-');
}

/** Whether a place can take up a line from its side: a joint of ASCII, or a box character with an arm there. */
function isJoint(grid: Grid, row: number, column: number, side: typeof LEFT | typeof RIGHT): boolean {
  const character = at(grid, row, column);
  const box = boxArms(character);
  if (box !== 0) return arm(box, side) > 0 || arm(box, UP) + arm(box, DOWN) > 1;
  if (character === '+' || character === '|') return !WORD.test(at(grid, row, column + (side === RIGHT ? -1 : 1))) || character === '|';
  if (side === RIGHT && (character === '`' || character === '\\')) return isTreeEnd(grid, row, column);
  if (/^[vV^]$/.test(character)) return /^[-+]$/.test(at(grid, row, column + (side === RIGHT ? -1 : 1)));
  if (character === '.') return isTurn(at(grid, row + 1, column));
  if (character === "'" || character === '`') return isTurn(at(grid, row - 1, column));
  return false;
}

/** A bar or a joint, on which an ASCII corner stands or from which it hangs. */
export function isTurn(character: string): boolean {
  return character === '|' || arm(boxArms(character), UP) + arm(boxArms(character), DOWN) > 1;
}

/** `-- and \-- close a branch of a tree: only blanks and bars stand before them. */
export function isTreeEnd(grid: Grid, row: number, column: number): boolean {
  const isBranch = at(grid, row, column + 1) === '-' && at(grid, row, column + 2) === '-' && /[- ]/.test(at(grid, row, column + 3));
  return isBranch && (grid[row] ?? []).slice(0, column).every((cell) => isBlank(cell) || cell === '|' || cell === '│');
}
