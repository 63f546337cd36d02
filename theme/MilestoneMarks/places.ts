import {Fragment, cloneElement, createElement, type JSXElementConstructor, type ReactNode} from 'react';
import {childrenOf, isElement, isOf, textOf, type MarkdownElement} from '@theme/MilestoneContent/elements';
import {blockKey, type PageMessage} from 'docusaurus-plugin-milestones/client';

/** Gives what is put at a place of the text: at `<key>`, `<key>-2` … for blocks of one text, at `#<id>` for a heading. */
type Visit = (place: string) => ReactNode;

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['p', 'ul', 'ol', 'pre', 'blockquote', 'table', 'details', 'div', ...HEADINGS];

/**
 * Marks findings in a text: at the block each speaks of, else at the heading above it.
 * @param diagram the component that Mermaid is written with here, if it is not the one of the site
 * @returns the text, and the findings that have no place in it
 */
export function withMarks(
  body: ReactNode,
  messages: readonly PageMessage[],
  markOf: (messages: readonly PageMessage[]) => ReactNode,
  diagram: JSXElementConstructor<never> | undefined,
): {readonly body: ReactNode; readonly left: readonly PageMessage[]} {
  const places = new Set<string>();
  visited(body, diagram, (place) => void places.add(place));
  const marked = new Map<string, PageMessage[]>();
  const left: PageMessage[] = [];
  for (const message of messages) {
    const place = [message.at, message.heading && `#${message.heading.slug}`].find((one) => one !== undefined && places.has(one));
    if (place === undefined) left.push(message);
    else marked.set(place, [...(marked.get(place) ?? []), message]);
  }
  const visit: Visit = (place) => {
    const here = marked.get(place);
    return here && markOf(here);
  };
  return {body: marked.size === 0 ? body : visited(body, diagram, visit), left};
}

/** The same tree, with what the visit gives behind the text of each block. What is not changed stays the same object. */
function visited(body: ReactNode, diagram: JSXElementConstructor<never> | undefined, visit: Visit): ReactNode {
  const seen = new Map<string, number>();
  const ofText = (text: string): ReactNode => {
    const key = blockKey(text);
    if (key === '') return undefined;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return visit(count === 1 ? key : `${key}-${count}`);
  };
  const walk = (node: ReactNode): ReactNode => {
    if (!isElement(node)) return node;
    const {id = '', value} = node.props;
    if (isOf(node, ...HEADINGS)) return withChildren(node, [...childrenOf(node), visit(`#${id}`)]);
    if (isOf(node, 'p', 'td', 'th')) return withChildren(node, [...childrenOf(node), ofText(textOf(node))]);
    if (isCode(node, diagram)) return followed(node, ofText(value ?? textOf(node)));
    if (!isOf(node, 'li')) return withChildren(node, childrenOf(node).map(walk));
    const children = childrenOf(node);
    const block = children.findIndex((child) => isOf(child, ...BLOCKS));
    const end = block < 0 ? children.length : block;
    const mark = ofText(textOf(children.slice(0, end)));
    return withChildren(node, [...children.slice(0, end), mark, ...children.slice(end).map(walk)]);
  };
  return walk(body);
}

/** A diagram is an element of its own where the site has Mermaid switched on. */
function isCode(node: MarkdownElement, diagram: JSXElementConstructor<never> | undefined): boolean {
  return node.type === diagram || isOf(node, 'pre', 'mermaid');
}

function withChildren(node: MarkdownElement, children: readonly ReactNode[]): ReactNode {
  const before = childrenOf(node);
  const after = children.filter((child, index) => child !== undefined || before[index] === child);
  const isSame = after.length === before.length && after.every((child, index) => child === before[index]);
  return isSame ? node : cloneElement(node, {}, ...after);
}

/** A fence has no end that something could stand at. */
function followed(node: MarkdownElement, mark: ReactNode): ReactNode {
  return mark === undefined ? node : createElement(Fragment, {}, node, createElement('div', {className: 'milestones-mark-line'}, mark));
}
