import type {Blockquote, Code, Heading, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast';
import {isDrawing} from './drawing.js';
import {labelOfLine} from './labels.js';
import {linesOf} from './lines.js';
import type {Outline} from './outline.js';
import {readingOf, type Reading} from './reading.js';
import {keyOf, plain} from './words.js';

/** A stretch of text that a reader takes in as one, with all that says what it is about. */
export interface Passage extends Reading {
  /** `item` is the text of a list item, `cell` of a table, `drawing` of a fence that holds a picture. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'drawing';
  /** The stage's id of the section it stands in; absent outside of those the stage knows. */
  readonly section?: string;
  /** The keys of the headings above it, outermost first; the title is not among them. */
  readonly headings: readonly string[];
  /** The keys of the bold labels it stands under, outermost first; its own, at its beginning, is the last. */
  readonly labels: readonly string[];
  /** The last words before the list it is an item of, such as `Done when`. */
  readonly lead?: string;
  /** How deep the item lies in its list, from 1. */
  readonly depth?: number;
  /** Of a cell: what the header says over it, and its row's first cell. */
  readonly column?: string;
  readonly row?: string;
  /** Of a cell: it is in the header. */
  readonly isHeader?: boolean;
  readonly isQuoted?: boolean;
}

type Context = Omit<Passage, keyof Reading | 'kind'>;

/** The text of a document in its order: prose, list items, tables, headings and drawings. Other fences, comments and HTML are left out. */
export function passagesOf(outline: Outline): Passage[] {
  const {source, sections} = outline;
  const sectionOf = new Map(sections.map(({heading, section}) => [heading.node, section.id]));
  const lines = source.text.split(/\r?\n/);
  const found: Passage[] = [];
  const add = (kind: Passage['kind'], nodes: readonly Nodes[], context: Context): void => {
    const reading = readingOf(nodes, lines);
    if (reading.text.trim() !== '') found.push({...context, ...reading, kind});
  };

  const walk = (nodes: readonly RootContent[], above: Context): void => {
    const open: {depth: number; key: string}[] = [];
    let context = above;
    for (const node of nodes) {
      if (node.type === 'heading') context = enter(node, open, context);
      else if (node.type === 'paragraph') context = paragraph(node, context, above);
      else block(node, context);
    }
  };

  const enter = (node: Heading, open: {depth: number; key: string}[], context: Context): Context => {
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const headings = open.map(({key}) => key);
    const section = sectionOf.get(node) ?? (node.depth > 2 ? context.section : undefined);
    const here = {headings, labels: [], ...(section === undefined ? {} : {section})};
    add('heading', [node], here);
    if (node.depth > 1) open.push({depth: node.depth, key: keyOf(plain(node))});
    return {...here, headings: open.map(({key}) => key)};
  };

  /** A paragraph is cut before each line that begins with a label, and what follows stands under that label. */
  const paragraph = (node: Paragraph, context: Context, above: Context): Context => {
    let run: Nodes[] = [];
    let current: Context = context;
    let text = '';
    for (const line of linesOf(node.children)) {
      const label = labelOfLine(line);
      if (label) {
        add('paragraph', run, current);
        run = [];
        current = {...context, labels: [...above.labels, label.key]};
      } else if (run.length > 0) run.push({type: 'break'});
      run.push(...line.nodes);
      text = line.nodes.map((child) => plain(child)).join('');
    }
    add('paragraph', run, current);
    return {...current, lead: text.trim()};
  };

  const block = (node: RootContent, context: Context): void => {
    if (node.type === 'list') for (const item of node.children) listItem(item, context);
    else if (node.type === 'table') table(node, context);
    else if (node.type === 'blockquote') quote(node, context);
    else if (node.type === 'footnoteDefinition') walk(node.children, context);
    else if (node.type === 'code') drawing(node, context);
  };

  const listItem = (item: ListItem, context: Context): void => {
    const here: Context = {...context, depth: (context.depth ?? 0) + 1};
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return walk(item.children, here);
    const line = linesOf(first.children)[0];
    const label = line && labelOfLine(line);
    const inner = label ? {...here, labels: [...here.labels, label.key]} : here;
    add('item', [first], inner);
    walk(rest, {...inner, lead: plain(first).trim()});
  };

  const table = (node: Table, context: Context): void => {
    const [header, ...rows] = node.children;
    const columns = header?.children.map((cell) => keyOf(plain(cell))) ?? [];
    for (const cell of header?.children ?? []) add('cell', [cell], {...context, isHeader: true});
    for (const row of rows) {
      const name = keyOf(plain(row.children[0] ?? row));
      row.children.forEach((cell, index) => add('cell', [cell], {...context, column: columns[index] ?? '', row: name}));
    }
  };

  const quote = (node: Blockquote, context: Context): void => walk(node.children, {...context, isQuoted: true});

  const drawing = (node: Code, context: Context): void => {
    if (isDrawing(node)) add('drawing', [node], context);
  };

  walk(source.root.children, {headings: [], labels: []});
  return found;
}
