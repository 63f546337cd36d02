import {arm, arms, boxArms, DOWN, LEFT, RIGHT, UP} from './box-characters.js';
import type {Grid} from './grid.js';
import {drawCorners, hangOnDashes} from './typed-corners.js';
import {drawDashes} from './typed-dashes.js';
import {drawBars, drawSlashes} from './typed-uprights.js';

/** What lines are typed with; the rows without any of it are done. */
const TYPED = new Set('-=|+`/\\');

/** Where lines run: box characters say it themselves, what is typed with - | + depends on its neighbours. */
export function strokesOf(grid: Grid): Uint16Array[] {
  const strokes = grid.map(boxStrokes);
  const rows = grid.flatMap((row, index) => (row.some((cell) => TYPED.has(cell)) ? [index] : []));
  for (const draw of [drawDashes, drawBars, drawSlashes, drawCorners, hangOnDashes]) for (const row of rows) draw(grid, strokes, row);
  for (const line of strokes) joinWalls(line);
  return strokes;
}

/** A line that leads up to a wall ends at the wall, not half a column before it. */
function joinWalls(line: Uint16Array): void {
  for (let column = 0; column < line.length; column++) {
    const stroke = line[column] ?? 0;
    if (arm(stroke, UP) === 0 || arm(stroke, DOWN) === 0 || arm(stroke, LEFT) > 0 || arm(stroke, RIGHT) > 0) continue;
    line[column] = stroke | arms(0, arm(line[column + 1] ?? 0, LEFT), 0, arm(line[column - 1] ?? 0, RIGHT));
  }
}

function boxStrokes(row: readonly string[]): Uint16Array {
  const line = new Uint16Array(row.length);
  for (let column = 0; column < row.length; column++) line[column] = boxArms(row[column] ?? '');
  return line;
}
