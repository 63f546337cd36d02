import type {Heading, ListItem, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {linesOf, type Line} from './lines.js';
import {placeOf, type Place} from './place.js';
import {keyOf, oneLine, plain} from './words.js';

/** What stands under a label: the words on its own line, and the blocks below it. */
export interface Region {
  /** The label, or where there is none the line itself. */
  readonly place: Place;
  /** The words behind the label, on its line and those that continue it. */
  readonly value: string;
  readonly inline: readonly PhrasingContent[];
  readonly nodes: readonly Nodes[];
}

export interface Label extends Region {
  readonly text: string;
  readonly key: string;
}

/** A stretch of a section: a heading, a labelled line, or a block without label. */
export type Entry =
  | {readonly kind: 'heading'; readonly node: Heading; readonly text: string; readonly key: string; readonly depth: number}
  | {readonly kind: 'label'; readonly node: Paragraph; readonly label: Label}
  | {readonly kind: 'block'; readonly node: RootContent};

export type IsKnown = (key: string) => boolean;

const COLON = /^\s*(?:\([^()]*\)|（[^（）]*）)?\s*[:：]\s*/;
const ALONE = /^\s*(?:\([^()]*\)|（[^（）]*）)?\s*$/;
const DASH = /^\s*(?:\([^()]*\)|（[^（）]*）)?\s*[-–—]\s+/;
const INSIDE = /^([^:：]{2,60})[:：]\s+(\S[\s\S]*)$/;

/**
 * Reads a line that begins with a bold word as a label: `**Purpose**: x`, `**Purpose:** x`, `**Flow** (Admin):`, `**Impact: High**`.
 * @param italic whether `*Label*: x` counts too, as at the bottom of a document
 */
export function labelOfLine(line: Line, italic = false): Label | undefined {
  const at = line.nodes.findIndex((node) => !(node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)));
  const lead = line.nodes[at];
  if (!lead || !(isBold(lead) || (italic && lead.type === 'emphasis'))) return undefined;
  const text = plain(lead);
  const inline = line.nodes.slice(at + 1);
  const rest = inline.map((node) => plain(node)).join('');
  const base = {place: placeOf(lead), inline, nodes: [], text, key: keyOf(text)};
  if (/[:：]\s*$/.test(text)) return {...base, value: oneLine(rest)};
  for (const form of [COLON, DASH, ALONE]) if (form.test(rest)) return withInside(base, oneLine(rest.replace(form, '')));
  return undefined;
}

/** Bold, or bold and italic. */
function isBold(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.length === 1 && node.children[0]?.type === 'strong');
}

/** `**Impact: High**` says label and value in one. */
function withInside(base: Omit<Label, 'value'>, value: string): Label {
  const inside = INSIDE.exec(base.text);
  if (!inside?.[1] || !inside[2]) return {...base, value};
  return {...base, text: inside[1], key: keyOf(inside[1]), value: oneLine(`${inside[2]} ${value}`)};
}

/** Cuts blocks into headings, labelled lines and the rest, in order. */
export function entriesOf(blocks: readonly RootContent[]): Entry[] {
  return blocks.flatMap((node): Entry[] => {
    if (node.type === 'heading') {
      const text = plain(node);
      return [{kind: 'heading', node, text, key: keyOf(text), depth: node.depth}];
    }
    // What is quoted counts as if it were not: assistants like to put a principle into a quote.
    if (node.type === 'blockquote') return entriesOf(node.children);
    return node.type === 'paragraph' ? paragraphEntries(node) : [{kind: 'block', node}];
  });
}

function paragraphEntries(paragraph: Paragraph): Entry[] {
  const runs: {label?: Label; lines: Line[]}[] = [];
  for (const line of linesOf(paragraph.children)) {
    const label = labelOfLine(line);
    const run = runs.at(-1);
    if (label || !run) runs.push({...(label ? {label} : {}), lines: [line]});
    else run.lines.push(line);
  }
  return runs.map(({label, lines}): Entry => {
    const children = lines.flatMap((line, index) => (index === 0 ? line.nodes : [{type: 'text' as const, value: '\n'}, ...line.nodes]));
    const node: Paragraph = {...paragraph, children, ...positionOf(lines)};
    if (!label) return {kind: 'block', node};
    const more = lines.slice(1).flatMap((line) => line.nodes);
    const value = oneLine([label.value, ...lines.slice(1).map((line) => line.nodes.map((child) => plain(child)).join(''))].join(' '));
    return {kind: 'label', node, label: {...label, value, inline: [...label.inline, ...more]}};
  });
}

function positionOf(lines: readonly Line[]): Pick<Paragraph, 'position'> {
  const first = lines[0]?.place;
  const last = lines.at(-1)?.place;
  if (!first || !last) return {};
  return {position: {start: {line: first.line, column: first.column}, end: {line: last.endLine, column: last.endColumn}}};
}

/**
 * Every label of the entries with its region.
 * The region of a heading runs to the next heading of its depth or above; that of a bold line to the next bold line or heading,
 * or, where nothing else stands under it, on to the next label that is known.
 */
export function labelsOf(entries: readonly Entry[], isKnown: IsKnown): Label[] {
  return entries.flatMap((entry, index): Label[] => {
    if (entry.kind === 'block') return pointLabels(entry.node, isKnown);
    const after = entries.slice(index + 1);
    if (entry.kind === 'heading') {
      const end = after.findIndex((next) => next.kind === 'heading' && next.depth <= entry.depth);
      return [
        {
          place: placeOf(entry.node),
          text: entry.text,
          key: entry.key,
          value: '',
          inline: [],
          nodes: nodesOf(end < 0 ? after : after.slice(0, end)),
        },
      ];
    }
    let end = after.findIndex((next) => next.kind !== 'block');
    const isEmpty = entry.label.value === '' && !holdsText(after.slice(0, end < 0 ? undefined : end));
    if (isEmpty) end = after.findIndex((next) => next.kind === 'heading' || (next.kind === 'label' && isKnown(next.label.key)));
    return [{...entry.label, nodes: nodesOf(end < 0 ? after : after.slice(0, end))}];
  });
}

/**
 * List items that begin with a known label, such as `- **Impact**: High`.
 * Where nothing stands behind or below the label, the next items without one belong to it.
 */
function pointLabels(node: RootContent, isKnown: IsKnown): Label[] {
  if (node.type !== 'list') return [];
  const labels = node.children.map((item) => itemLabels(item, isKnown));
  return labels.flatMap((own, index) => {
    const next = labels.findIndex((other, at) => at > index && other.length > 0);
    const following = node.children.slice(index + 1, next < 0 ? undefined : next);
    return own.map((label, at) => {
      const isEmpty = at === own.length - 1 && label.value === '' && label.nodes.length === 0;
      return isEmpty && following.length > 0 ? {...label, nodes: [{...node, children: following}]} : label;
    });
  });
}

function itemLabels(item: ListItem, isKnown: IsKnown): Label[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return [];
  const entries = paragraphEntries(first);
  return entries.flatMap((entry, index) =>
    entry.kind === 'label' && isKnown(entry.label.key) ? [{...entry.label, nodes: index === entries.length - 1 ? rest : []}] : [],
  );
}

function holdsText(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.kind === 'block' && entry.node.type !== 'thematicBreak' && entry.node.type !== 'html');
}

function nodesOf(entries: readonly Entry[]): Nodes[] {
  return entries.map((entry) => entry.node);
}
