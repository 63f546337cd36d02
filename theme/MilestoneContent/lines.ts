import {createElement, type ReactNode} from 'react';
import {isElement, isOf, textOf} from '@theme/MilestoneContent/elements';

type Line = readonly ReactNode[];

/**
 * A paragraph without the lines that say nothing but what the header shows; the others stay, each on a line of its own.
 * @param labels of the metadata lines
 * @param values that stand behind them
 * @returns undefined where there is no such line
 */
export function withoutShown(children: ReactNode, labels: readonly string[], values: readonly string[]): ReactNode[] | undefined {
  const lines = linesOf(children);
  const isShown = (line: Line): boolean => {
    const lead = line.find((node) => isElement(node) || lettersOf(textOf(node)) !== '');
    const text = lettersOf(textOf(line));
    return isOf(lead, 'strong', 'em') && labels.some((label) => values.some((value) => value !== '' && text === lettersOf(label + value)));
  };
  if (!lines.some(isShown)) return undefined;
  const left = lines.filter((line) => !isShown(line) && textOf(line).trim() !== '');
  return left.flatMap((line, index) => (index === 0 ? line : [createElement('br'), ...line]));
}

/** What is left of a text whatever Markdown and its plugins make of its signs. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Markdown writes a line break as a newline, a hard one as `<br>` and a newline. */
function linesOf(children: ReactNode): Line[] {
  const lines: ReactNode[][] = [[]];
  let isBroken = false;
  for (const node of (Array.isArray(children) ? children : [children]) as readonly ReactNode[]) {
    if (isOf(node, 'br')) lines.push([]);
    else if (typeof node === 'string') {
      const [first = '', ...more] = (isBroken ? node.replace(/^\n/, '') : node).split('\n');
      lines.at(-1)?.push(first);
      for (const line of more) lines.push([line]);
    } else lines.at(-1)?.push(node);
    isBroken = isOf(node, 'br');
  }
  return lines;
}
