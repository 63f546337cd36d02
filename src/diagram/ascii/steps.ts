import {isBlank} from './grid.js';
import type {Kind} from './kind.js';
import {place} from './runs.js';
import {UP} from './box-characters.js';
import type {Shape} from './shape.js';
import {treeSteps} from './tree.js';

/** A step of a flow or an entry of a tree, for those who hear a drawing instead of seeing it. */
export interface Step {
  readonly text: string;
  /** What stands beside the arrow that leads here. */
  readonly by?: string;
  /** The entries below it, in a tree. */
  readonly steps?: readonly Step[];
}

/** The steps of a strict vertical flow or of a tree; undefined if the drawing does not read in one order. */
export function stepsOf(kind: Kind, shape: Shape): readonly Step[] | undefined {
  const steps = kind === 'tree' ? treeSteps(shape) : kind === 'flow' || kind === 'boxes' ? flowSteps(shape) : undefined;
  return steps && steps.length > (kind === 'tree' ? 0 : 1) ? steps : undefined;
}

type Row = {readonly kind: 'words'; readonly text: string} | {readonly kind: 'link'; readonly column: number; readonly text: string};

/** Steps one below the other, with arrows or lines in one column between them. */
function flowSteps(shape: Shape): readonly Step[] | undefined {
  if (shape.heads.length === 0 || shape.heads.some(({side}) => side === UP)) return undefined;
  const steps: {text: string; by?: string}[] = [];
  let link: string[] | undefined;
  let linkColumn: number | undefined;
  for (let index = 0; index < shape.grid.length; index++) {
    const frame = shape.frames.find(({top}) => top === index);
    const row = frame ? boxAt(shape, index) : rowAt(shape, index);
    if (row === 'blank') continue;
    if (row === undefined) return undefined;
    if (frame) index = frame.bottom;
    if (row.kind === 'link') {
      if (steps.length === 0 || (link && linkColumn !== row.column)) return undefined;
      link = [...(link ?? []), row.text];
      linkColumn = row.column;
      continue;
    }
    const last = steps.at(-1);
    if (last && !link) {
      if (frame) return undefined;
      last.text += ` ${row.text}`;
    } else {
      const by = link?.filter((text) => text !== '').join(' ') ?? '';
      steps.push({text: row.text, ...(by !== '' && {by})});
    }
    link = undefined;
  }
  return link ? undefined : steps;
}

/** A row of words, or of one line that leads down with the words beside it. */
function rowAt({grid, strokes, heads}: Shape, row: number): Row | 'blank' | undefined {
  const cells = grid[row] ?? [];
  const isHead = new Set(heads.filter((head) => head.row === row).map((head) => place(row, head.column)));
  const drawn = cells.flatMap((_, column) => (strokes[row]?.[column] || isHead.has(place(row, column)) ? [column] : []));
  const text = cells.join('').trim();
  if (text === '') return 'blank';
  const [column] = drawn;
  if (column === undefined) return /\S\s{3,}\S/.test(text) ? undefined : {kind: 'words', text};
  const before = cells.slice(0, column).join('').trim();
  const after = cells
    .slice(column + 1)
    .join('')
    .trim();
  return drawn.length === 1 && before === '' ? {kind: 'link', column, text: after} : undefined;
}

/** The words of a box that stands alone in its rows, without lines inside. */
function boxAt({grid, strokes, frames}: Shape, top: number): Row | undefined {
  const here = frames.filter((frame) => frame.top >= top && frame.top <= (frames.find((one) => one.top === top)?.bottom ?? top));
  const [frame] = here;
  if (!frame || here.length > 1 || frame.inner > 0) return undefined;
  const words: string[] = [];
  for (let row = frame.top; row <= frame.bottom; row++) {
    const cells = grid[row] ?? [];
    const isBorder = row === frame.top || row === frame.bottom;
    for (const [column, cell] of cells.entries()) {
      const isInside = column > frame.leftColumn && column < frame.rightColumn;
      if (!isInside && column !== frame.leftColumn && column !== frame.rightColumn && !isBlank(cell) && cell !== '') return undefined;
      if (isInside && !isBorder && strokes[row]?.[column]) return undefined;
    }
    if (!isBorder)
      words.push(
        cells
          .slice(frame.leftColumn + 1, frame.rightColumn)
          .join('')
          .trim(),
      );
  }
  return {kind: 'words', text: words.join(' ').replace(/\s+/g, ' ').trim()};
}
