import type {Code, Nodes, Root} from 'mdast';
import {headingsOf} from '../document/headings.js';
import {labelOfLine} from '../document/labels.js';
import {linesOf} from '../document/lines.js';
import {oneLine} from '../document/words.js';

/** A fence that may be drawn. */
export interface Fence {
  readonly node: Code;
  /** What its text is read as. */
  readonly form: 'ascii' | 'mermaid';
  /** Its author says that it is a drawing, whatever it looks like. */
  readonly isForced: boolean;
  /** The heading and the label above it; absent where there are none. */
  readonly name?: string;
  /** The title its author gave it: `title="…"`. */
  readonly title?: string;
}

/** The word of a fence that says that its text is to be drawn in any case; also a language. */
const FORCED = 'ascii';
/** The word of a fence that stays text. */
const UNDRAWN = 'nodraw';
const TEXT_LANGUAGES = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'diagram', FORCED]);
const TITLE = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/;

/** The fences of a document that may be drawings, in its order. Whether one is, its text decides. */
export function fencesOf(root: Root): Fence[] {
  return fencesIn(root).filter(({isUndrawn}) => !isUndrawn);
}

/** The fences whose author says that they stay text. */
export function undrawnIn(root: Root): Code[] {
  return fencesIn(root).flatMap(({node, isUndrawn}) => (isUndrawn ? [node] : []));
}

interface AnyFence extends Fence {
  readonly isUndrawn: boolean;
}

function fencesIn(root: Root): AnyFence[] {
  const headings = new Map(headingsOf(root).map(({node, text}) => [node, text]));
  const found: AnyFence[] = [];

  /** @returns the heading and the label that are in force behind the nodes */
  const walk = (nodes: readonly Nodes[], above: Context): Context => {
    let context = above;
    for (const node of nodes) {
      if (node.type === 'heading')
        context = {
          headings: [...context.headings.filter(({depth}) => depth < node.depth), {depth: node.depth, text: headings.get(node) ?? ''}],
        };
      else if (node.type === 'paragraph') context = labelled(node, context);
      else if (node.type === 'code') found.push(...fenceOf(node, nameOf(context)));
      else if ('children' in node) walk(node.children, context);
    }
    return context;
  };

  walk(root.children, {headings: []});
  return found;
}

interface Context {
  /** Outermost first. */
  readonly headings: readonly {readonly depth: number; readonly text: string}[];
  readonly label?: string;
}

/** The last label of a paragraph names what stands below it, unless its value stands beside it. */
function labelled(node: Extract<Nodes, {type: 'paragraph'}>, context: Context): Context {
  const label = linesOf(node.children).reduce<ReturnType<typeof labelOfLine>>((last, line) => labelOfLine(line) ?? last, undefined);
  if (!label) return context;
  const {headings} = context;
  return label.value === '' ? {headings, label: oneLine(label.text.replace(/[:：]\s*$/, ''))} : {headings};
}

/** The heading above; one that may stand under many, such as `#### User Flow`, with the one above it. */
function nameOf({headings, label = ''}: Context): string | undefined {
  const near = headings.findIndex(({depth}, index) => depth > 2 || index === headings.length - 1);
  const parts = [...headings.slice(near < 0 ? headings.length : near).map(({text}) => text), label].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function fenceOf(node: Code, name: string | undefined): AnyFence[] {
  const language = (node.lang ?? '').toLowerCase();
  const {meta} = node;
  const words = new Set([language, ...(meta ?? '').replace(TITLE, ' ').toLowerCase().split(/\s+/)]);
  const form = language === 'mermaid' ? 'mermaid' : TEXT_LANGUAGES.has(language) ? 'ascii' : undefined;
  if (form === undefined) return [];
  const match = TITLE.exec(meta ?? '');
  const title = match?.[1] ?? match?.[2];
  return [
    {
      node,
      form,
      isForced: words.has(FORCED),
      isUndrawn: words.has(UNDRAWN),
      ...(name === undefined ? {} : {name}),
      ...(title === undefined ? {} : {title}),
    },
  ];
}
