import {isDown, isUp} from './arrow-characters.js';
import {arm, arms, DOWN, LEFT, LIGHT, RIGHT, ROUND, UP, type Arms} from './box-characters.js';
import {at, isBlank, strokeAt, type Grid, type Strokes} from './grid.js';
import {isTreeEnd, isTurn} from './typed-dashes.js';

const WORD = /[\p{L}\p{N}_]/u;

/** Joints of ASCII get the arms that their neighbours reach out to them. */
export function drawCorners(grid: Grid, strokes: Uint16Array[], row: number): void {
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
export function hangOnDashes(grid: Grid, strokes: Uint16Array[], row: number): void {
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
