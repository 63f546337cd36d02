import {createElement, type ReactNode} from 'react';
import {isOffSite} from '@theme/MilestoneContent/address';
import {childrenOf, isElement, isOf, textOf} from '@theme/MilestoneContent/elements';

/** Metadata that the header shows. */
export interface Metadata {
  readonly labels: readonly string[];
  /** What stands behind the labels. */
  readonly values: readonly string[];
  /** What stands behind them without leading anywhere on the site. */
  readonly unlinked: readonly string[];
}

type Line = readonly ReactNode[];

const SEPARATOR = /^\s*[:：–—-]?\s*/;

/**
 * A paragraph without the lines that say nothing but what is shown elsewhere; the others stay, each on a line of its own.
 * @returns undefined where there is no such line
 */
export function withoutShown(children: ReactNode, metadata: Metadata): ReactNode[] | undefined {
  const lines = linesOf(children);
  const left = lines.filter((line) => !isShown(line, metadata) && textOf(line).trim() !== '');
  if (!lines.some((line) => isShown(line, metadata))) return undefined;
  return left.flatMap((line, index) => (index === 0 ? line : [createElement('br'), ...line]));
}

function isShown(line: Line, {labels, values, unlinked}: Metadata): boolean {
  const lead = line.find((node) => isElement(node) || /[\p{L}\p{N}]/u.test(textOf(node)));
  if (!isOf(lead, 'strong', 'em')) return false;
  const text = oneLine(textOf(line.slice(line.indexOf(lead))));
  return labels.some((label) => {
    if (!text.startsWith(label)) return false;
    const value = text.slice(label.length).replace(SEPARATOR, '');
    return values.some((one) => oneLine(one) === value) || (unlinked.some((one) => oneLine(one) === value) && !line.some(leadsSomewhere));
  });
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

function leadsSomewhere(node: ReactNode): boolean {
  if (!isElement(node)) return false;
  const {href} = node.props;
  return href === undefined ? childrenOf(node).some(leadsSomewhere) : !isOffSite(href);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
