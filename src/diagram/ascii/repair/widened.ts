import {arm, boxArms, LEFT, RIGHT} from '../box-characters.js';
import {isBlank} from '../grid.js';
import type {WallRow} from './walls.js';

/** A row with its wall in another column. What stands behind the wall keeps its place as long as blanks, or a line, can give way. */
export function widened(cells: readonly string[], {column, isMissing, character, filling}: WallRow, target: number): readonly string[] {
  const inside = cells.slice(0, column);
  const rest = cells.slice(isMissing ? column : column + 1);
  while (inside.length > target && inside.at(-1) === filling) inside.pop();
  while (inside.length < target) inside.push(filling);
  const row = [...inside, character];
  if (rest.every(isBlank)) return row;
  const room = isLine(rest[0] ?? ' ') ? (rest[0] ?? ' ') : ' ';
  const first = rest.findIndex((cell) => (room === ' ' ? !isBlank(cell) : cell !== room));
  const end = first < 0 ? rest.length : first;
  const pushed = inside.length - column + (isMissing ? 1 : 0);
  return [...row, ...Array<string>(Math.max(Math.min(end, 1), end - pushed)).fill(room), ...rest.slice(end)];
}

/** Whether a character is a piece of line that runs on to both sides. */
function isLine(character: string): boolean {
  const arms = boxArms(character);
  return character === '-' || character === '=' || (arm(arms, LEFT) > 0 && arm(arms, RIGHT) > 0);
}
