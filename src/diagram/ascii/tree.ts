import {boxArms} from './box-characters.js';
import {isBlank} from './grid.js';
import type {Shape} from './shape.js';
import type {Step} from './steps.js';

/** A branch after nothing but blanks and bars: ├── and its kin, |--, +--, `--, \--. */
const BRANCH = /^[\s\u00A0│┃║|]*(?:[├└╰┣┗╠╚][─━═╴>→▶]|[|+`\\]--\s)/;
const BAR = '│┃║|';
const TURNS = '├└╰┣┗╠╚';

export function isTreeLine(line: string): boolean {
  return BRANCH.test(line);
}

/** The entries of a tree, each with those below it; undefined if a row is anything but an entry, a bar or the text of an entry. */
export function treeSteps({grid}: Shape): readonly Step[] | undefined {
  const roots: Step[] = [];
  const open: {readonly column: number; readonly steps: Step[]}[] = [{column: -1, steps: roots}];
  for (const cells of grid) {
    const row = cells.join('');
    if (row.trim() === '') continue;
    const first = cells.findIndex((cell) => !isBlank(cell) && !BAR.includes(cell));
    if (first < 0) continue;
    if (isTreeLine(row)) {
      const column = branchColumn(cells);
      while ((open.at(-1)?.column ?? -1) >= column) open.pop();
      const text = wordsFrom(cells, column + 1);
      if (text === undefined) return undefined;
      const parent = open.at(-1)?.steps;
      const owner = open.length === 1 ? (roots.at(-1)?.steps as Step[] | undefined) : undefined;
      const entry: Step & {steps: Step[]} = {text, steps: []};
      (owner ?? parent)?.push(entry);
      open.push({column, steps: entry.steps});
      continue;
    }
    const text = wordsFrom(cells, first);
    if (text === undefined) return undefined;
    // An arrow from one root to the next, or a rule.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (cells.slice(0, first).some((cell) => BAR.includes(cell) && cell !== '')) return undefined;
    open.length = 1;
    roots.push({text, steps: [] as Step[]});
  }
  return roots;
}

function branchColumn(cells: readonly string[]): number {
  const turn = cells.findIndex(
    (cell, index) => (cell !== '' && TURNS.includes(cell)) || ('|+`\\'.includes(cell) && cell !== '' && cells[index + 1] === '-'),
  );
  return Math.max(0, turn);
}

/** The words after a branch; undefined if lines stand between them. */
function wordsFrom(cells: readonly string[], from: number): string | undefined {
  let start = from;
  while (start < cells.length && /^[\s─━═╴>→▶►▸➔-]$/.test(cells[start] ?? '')) start++;
  const words = cells.slice(start);
  if (words.some((cell) => boxArms(cell) !== 0)) return undefined;
  return words.join('').replace(/\s+/g, ' ').trim();
}
