import {Fragment, cloneElement, isValidElement, type ReactNode} from 'react';
import {childrenOf, isOf, type MarkdownElement} from '@theme/MilestoneContent/elements';
import {withoutShown} from '@theme/MilestoneContent/lines';
import type {PageDocument} from 'docusaurus-plugin-milestones/client';

/**
 * Puts the header behind the title, or first where the text has no title, and leaves out the metadata lines it repeats.
 * Only lines above the first section, and the date at the very end, are metadata: a phase has a status of its own.
 */
export function arrange(body: ReactNode, document: PageDocument, header: ReactNode): ReactNode[] {
  const blocks = blocksOf(body);
  const section = blocks.findIndex((block) => isOf(block, 'h2', 'h3', 'h4', 'h5', 'h6'));
  const end = endOf(blocks);
  const {labels, values, lastUpdated = ''} = document;
  const arranged = blocks.map((block, index) => {
    if (section < 0 || index < section) return withoutMetadata(block, labels, values);
    return index >= end ? withoutMetadata(block, labels, [lastUpdated]) : block;
  });
  arranged.splice(blocks.findIndex(isTitle) + 1, 0, header);
  return arranged;
}

function blocksOf(body: ReactNode): readonly ReactNode[] {
  return isValidElement(body) && body.type === Fragment ? childrenOf(body as MarkdownElement) : [body];
}

/** Where the paragraphs begin behind which nothing else comes. */
function endOf(blocks: readonly ReactNode[]): number {
  let end = blocks.length;
  while (end > 0 && isClosing(blocks[end - 1])) end -= 1;
  return end;
}

function isClosing(block: ReactNode): boolean {
  return isOf(block, 'p', 'hr') || (typeof block === 'string' && block.trim() === '');
}

/** Docusaurus puts the title of a document into a `header` of its own. */
function isTitle(block: ReactNode): boolean {
  return isOf(block, 'h1') || (isOf(block, 'header') && isOf(block.props.children, 'h1'));
}

function withoutMetadata(block: ReactNode, labels: readonly string[], values: readonly string[]): ReactNode {
  if (isOf(block, 'ul')) return withoutItems(block, labels, values);
  if (!isOf(block, 'p')) return block;
  const left = withoutShown(block.props.children, labels, values);
  if (left === undefined) return block;
  return left.length === 0 ? null : cloneElement(block, {}, ...left);
}

/** Some write the metadata as a list. */
function withoutItems(list: MarkdownElement, labels: readonly string[], values: readonly string[]): ReactNode {
  const items = childrenOf(list);
  const left = items.filter((item) => !isOf(item, 'li') || withoutShown(item.props.children, labels, values)?.length !== 0);
  if (left.length === items.length) return list;
  return left.some((item) => isOf(item, 'li')) ? cloneElement(list, {}, ...left) : null;
}
