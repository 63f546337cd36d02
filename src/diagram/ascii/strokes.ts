import {arm, arms, boxArms, DOUBLE, DOWN, FALLING, LEFT, LIGHT, RIGHT, RISING, ROUND, UP, type Arms} from './box-characters.js';
import {isDown, isHead, isLeft, isRight, isUp} from './arrow-characters.js';
import {at, isBlank, type Grid} from './grid.js';

/** Where the lines of a drawing run: the arms of every cell, row by row. */
export type Strokes = readonly Uint16Array[];

const WORD = /[\p{L}\p{N}_]/u;
/** A row that only leads from one row to another. */
const ONLY_LINES = /^[-\s|+=^v<>/\\]*$/;
/** What lines are typed with; the rows without any of it are done. */
const ASCII = new Set('-=|+`/\\');
/** A rule: this many dashes that stand alone are a line, fewer are punctuation. */
const RULE = {'-': 3, '=': 4} as const;
type Dash = keyof typeof RULE;

const ACROSS = arms(0, LIGHT, 0, LIGHT);
const ACROSS_DOUBLE = arms(0, DOUBLE, 0, DOUBLE);
const ALONG = arms(LIGHT, 0, LIGHT, 0);

export function strokesOf(grid: Grid): Uint16Array[] {
  const strokes = grid.map(boxStrokes);
  const rows = grid.flatMap((row, index) => (row.some((cell) => ASCII.has(cell)) ? [index] : []));
  for (const row of rows) drawDashes(grid, strokes, row);
  for (const row of rows) drawBars(grid, strokes, row);
  for (const row of rows) drawSlashes(grid, strokes, row);
  for (const row of rows) drawCorners(grid, strokes, row);
  for (const row of rows) hangOnDashes(grid, strokes, row);
  return strokes;
}

function boxStrokes(row: readonly string[]): Uint16Array {
  const line = new Uint16Array(row.length);
  for (let column = 0; column < row.length; column++) line[column] = boxArms(row[column] ?? '');
  return line;
}

/** The arms at a place; none beyond the drawing. */
export function strokeAt(strokes: Strokes, row: number, column: number): Arms {
  return strokes[row]?.[column] ?? 0;
}

/** Runs of - and = that touch a joint or an arrow, or stand alone as a rule. Those in words stay text. */
function drawDashes(grid: Grid, strokes: Uint16Array[], row: number): void {
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
  return length >= RULE[dash] && (isBlank(before) || isHead(before)) && (isBlank(after) || isHead(after));
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
  if (character === '.') return isTurn(at(grid, row + 1, column));
  if (character === "'" || character === '`') return isTurn(at(grid, row - 1, column));
  return false;
}

/** A bar or a joint, on which an ASCII corner stands or from which it hangs. */
function isTurn(character: string): boolean {
  return character === '|' || character === ':' || arm(boxArms(character), UP) + arm(boxArms(character), DOWN) > 1;
}

/** `-- and \-- close a branch of a tree: only blanks and bars stand before them. */
function isTreeEnd(grid: Grid, row: number, column: number): boolean {
  return (
    at(grid, row, column + 1) === '-' && (grid[row] ?? []).slice(0, column).every((cell) => isBlank(cell) || cell === '|' || cell === '│')
  );
}

/** Bars with a bar, a joint or an arrow above or below, or in a row of nothing but lines. */
function drawBars(grid: Grid, strokes: Uint16Array[], row: number): void {
  const cells = grid[row] ?? [];
  const line = strokes[row];
  if (!line || !cells.includes('|')) return;
  const isOnlyLines = ONLY_LINES.test(cells.join(''));
  for (const [column, cell] of cells.entries()) {
    if (cell !== '|') continue;
    const [above, below] = [continues(grid, row - 1, column, DOWN), continues(grid, row + 1, column, UP)];
    const isInWord = !isClear(grid, strokes, row, column - 1) && !isClear(grid, strokes, row, column + 1);
    if (isOnlyLines || (isInWord ? above && below : above || below)) line[column] = ALONG;
  }
}

function isClear(grid: Grid, strokes: Strokes, row: number, column: number): boolean {
  return isBlank(at(grid, row, column)) || strokeAt(strokes, row, column) !== 0 || isHead(at(grid, row, column));
}

/** Whether a line goes on at this place towards a side. */
function continues(grid: Grid, row: number, column: number, side: typeof UP | typeof DOWN): boolean {
  const character = at(grid, row, column);
  if (character === '|' || character === '+') return true;
  if (arm(boxArms(character), side) > 0) return true;
  if (side === DOWN) return character === '.' || isUp(character);
  return character === "'" || character === '`' || isDown(character);
}

/** Diagonals that go on in the next row or lead between rows. Slashes in words stay text. */
function drawSlashes(grid: Grid, strokes: Uint16Array[], row: number): void {
  const cells = grid[row] ?? [];
  const line = strokes[row];
  if (!line || !(cells.includes('/') || cells.includes('\\')) || !ONLY_LINES.test(cells.join(''))) return;
  for (const [column, cell] of cells.entries()) {
    if (cell !== '/' && cell !== '\\') continue;
    if (line[column] || !isBlank(at(grid, row, column - 1)) || !isBlank(at(grid, row, column + 1))) continue;
    line[column] = cell === '/' ? RISING : FALLING;
  }
}

/** Joints of ASCII get the arms that their neighbours reach out to them. */
function drawCorners(grid: Grid, strokes: Uint16Array[], row: number): void {
  const line = strokes[row];
  if (!line) return;
  for (const [column, cell] of (grid[row] ?? []).entries()) {
    if (cell === '+') line[column] = plusArms(grid, strokes, row, column);
    else if (cell === '.' || cell === "'" || cell === '`' || cell === '\\')
      line[column] = line[column] || turnArms(grid, strokes, row, column, cell);
  }
}

function plusArms(grid: Grid, strokes: Strokes, row: number, column: number): Arms {
  const [left, right] = [arm(strokeAt(strokes, row, column - 1), RIGHT), arm(strokeAt(strokes, row, column + 1), LEFT)];
  const up = Math.max(arm(strokeAt(strokes, row - 1, column), DOWN), joined(grid, row - 1, column, isUp));
  const down = Math.max(arm(strokeAt(strokes, row + 1, column), UP), joined(grid, row + 1, column, isDown));
  const isInWord = WORD.test(at(grid, row, column - 1)) || WORD.test(at(grid, row, column + 1));
  if (left + right === 0 && (isInWord || up === 0 || down === 0)) return 0;
  return arms(up, right, down, left);
}

/** A bar, or an arrow that points away, takes up a line from a plus above or below it. */
function joined(grid: Grid, row: number, column: number, isAway: (character: string) => boolean): number {
  const character = at(grid, row, column);
  if (character === '|') return LIGHT;
  return isAway(character) && isBlank(at(grid, row, column - 1)) && isBlank(at(grid, row, column + 1)) ? LIGHT : 0;
}

function turnArms(grid: Grid, strokes: Strokes, row: number, column: number, cell: string): Arms {
  const left = arm(strokeAt(strokes, row, column - 1), RIGHT);
  const right = arm(strokeAt(strokes, row, column + 1), LEFT);
  if (left + right === 0) return 0;
  if (cell === '.') return isTurn(at(grid, row + 1, column)) ? arms(0, right, LIGHT, left) | (left && right ? 0 : ROUND) : 0;
  const isBelow = isTurn(at(grid, row - 1, column)) || isTreeEnd(grid, row, column);
  return isBelow ? arms(LIGHT, right, 0, left) | (left && right ? 0 : ROUND) : 0;
}

/** A bar directly under or over a row of dashes hangs on it. */
function hangOnDashes(grid: Grid, strokes: Uint16Array[], row: number): void {
  const line = strokes[row];
  if (!line) return;
  for (const [column, cell] of (grid[row] ?? []).entries()) {
    const stroke = line[column] ?? 0;
    if (cell !== '-' || stroke === 0) continue;
    const above = at(grid, row - 1, column) === '|' && strokeAt(strokes, row - 1, column) ? LIGHT : 0;
    const below = at(grid, row + 1, column) === '|' && strokeAt(strokes, row + 1, column) ? LIGHT : 0;
    line[column] = stroke | arms(above, 0, below, 0);
  }
}
