import {isValidElement, type ReactElement, type ReactNode} from 'react';
import MDXComponents from '@theme/MDXComponents';

export type MarkdownElement = ReactElement<{
  readonly children?: ReactNode;
  readonly href?: string;
  readonly id?: string;
  readonly value?: string;
}>;

export function isElement(node: ReactNode): node is MarkdownElement {
  return isValidElement(node);
}

/** The element that Markdown makes, or the component that stands for it on this site. */
export function isOf(node: ReactNode, ...names: readonly string[]): node is MarkdownElement {
  return isElement(node) && names.some((name) => node.type === name || node.type === MDXComponents[name]);
}

export function childrenOf({props}: MarkdownElement): readonly ReactNode[] {
  if (Array.isArray(props.children)) return props.children as readonly ReactNode[];
  return props.children === undefined ? [] : [props.children];
}

export function textOf(node: ReactNode | readonly ReactNode[]): string {
  if (Array.isArray(node)) return (node as readonly ReactNode[]).map(textOf).join('');
  if (isElement(node as ReactNode)) return textOf((node as MarkdownElement).props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
