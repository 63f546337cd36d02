import {isDown, isHead, isUp} from './arrow-characters.js';
import {arm, arms, boxArms, DOWN, FALLING, LIGHT, RISING, UP} from './box-characters.js';
import {at, isBlank, strokeAt, type Grid, type Strokes} from './grid.js';

/** A row that only leads from one row to another. */
const ONLY_LINES = /^[-\s|+=^v<>/\\]*$/;
const ALONG = arms(LIGHT, 0, LIGHT, 0);

/** Bars with a bar, a joint or an arrow above or below, or in a row of nothing but lines. */
export function drawBars(grid: Grid, strokes: Uint16Array[], row: number): void {
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
export function drawSlashes(grid: Grid, strokes: Uint16Array[], row: number): void {
  const cells = grid[row] ?? [];
  const line = strokes[row];
  if (!line || !(cells.includes('/') || cells.includes('\\')) || !ONLY_LINES.test(cells.join(''))) return;
  for (const [column, cell] of cells.entries()) {
    if (cell !== '/' && cell !== '\\') continue;
    if (line[column] || !isOpen(at(grid, row, column - 1)) || !isOpen(at(grid, row, column + 1))) continue;
    line[column] = cell === '/' ? RISING : FALLING;
  }
}

/** Two slashes may meet at the top of a fork; in words they have letters beside them. */
function isOpen(character: string): boolean {
  return isBlank(character) || character === '/' || character === '\\';
}
