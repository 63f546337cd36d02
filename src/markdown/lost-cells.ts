import type {MdastNode} from 'satteri';

const CODE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;

/**
 * The pipes that split a table row into more cells than its header has, of which the last would not be shown. They are in code,
 * `live|history`, where people forget that they count; or where there is none, they are the last ones.
 * @param text what the node was parsed from
 * @returns where a backslash takes the pipe into the cell before it
 */
export function lostCells(node: MdastNode, text: string): number[] {
  if (node.type !== 'table') return [];
  const width = node.children[0]?.children.length ?? 0;
  return node.children
    .filter((row) => row.children.length > width)
    .flatMap((row) => {
      const start = row.position?.start.offset ?? 0;
      const code = [...text.slice(start, row.position?.end.offset).matchAll(CODE)].map(
        (match) => [start + match.index, start + match.index + match[0].length] as const,
      );
      const pipes = row.children.map((cell) => cell.position?.start.offset ?? 0).filter((at, index) => index > 0 && text[at] === '|');
      const inCode = pipes.filter((at) => code.some(([from, to]) => from < at && at < to));
      return inCode.length > 0 ? inCode : pipes.slice(width - 1);
    });
}
