import {boxArms} from './box-characters.js';
import type {Kind} from './kind.js';
import type {FrameAt, Shape} from './shape.js';
import type {Step} from './steps.js';

const MOST_NAMES = 6;
const MOST_LETTERS = 160;

/** The accessible name of a drawing: the name it was given, then what there is to see. */
export function labelOf(name: string | undefined, kind: Kind, shape: Shape, steps: readonly Step[] | undefined): string {
  const seen = summaryOf(kind, shape, steps);
  const label = name === undefined || name.trim() === '' ? `Diagram, ${seen}` : `${name.trim()}: diagram, ${seen}`;
  return label.length > MOST_LETTERS ? `${[...label].slice(0, MOST_LETTERS - 1).join('')}…` : label;
}

function summaryOf(kind: Kind, shape: Shape, steps: readonly Step[] | undefined): string {
  if (kind === 'table') return 'a table';
  if (kind === 'tree') return steps ? `a tree of ${counted(countOf(steps), 'entry', 'entries')}` : 'a tree';
  if (kind === 'boxes') return namedBoxes(shape);
  if (kind === 'flow') return steps ? `a flow of ${steps.length} steps` : 'a flow';
  return 'drawn with lines';
}

function namedBoxes({grid, frames}: Shape): string {
  const names = frames
    .slice(0, 2 * MOST_NAMES)
    .map((frame) => titleOf(grid, frame))
    .filter((title) => title !== '');
  const count = counted(frames.length, 'box', 'boxes');
  if (names.length === 0) return count;
  return `${count}: ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? '…' : ''}`;
}

/** The first words in a box. */
function titleOf(grid: Shape['grid'], {top, bottom, leftColumn, rightColumn}: FrameAt): string {
  for (let row = top; row < bottom; row++) {
    const cells = (grid[row] ?? []).slice(leftColumn + 1, rightColumn);
    const words = cells.map((cell) => (boxArms(cell) !== 0 || /^[-=|+]$/.test(cell) ? ' ' : cell)).join('');
    const [title = ''] = words.trim().split(/ {2,}/);
    if (/[\p{L}\p{N}]/u.test(title)) return title;
  }
  return '';
}

function countOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + 1 + countOf(step.steps ?? []), 0);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
