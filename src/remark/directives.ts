import type {Nodes, Root} from 'mdast';
import {ATTRIBUTES, type Piece} from './pieces.js';

/** What `remark-directive` makes of `:name[label]{key="value"}`. */
export interface Directive {
  readonly type: 'textDirective' | 'leafDirective' | 'containerDirective';
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null;
  readonly children: readonly Nodes[];
  readonly position?: Root['position'];
}

/** What a directive asks for, as it is written. */
export type Asked = Readonly<Partial<Record<'milestone' | 'milestones' | 'status' | 'stage' | 'columns' | 'show', string>>>;

export function isDirective(node: {readonly type: string}): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** What a directive asks of its piece. The milestone stands in brackets, or is an attribute. */
export function pieceIn({attributes, children}: Directive, {needsMilestone}: Piece): Asked {
  const label = children.map(textOf).join('').trim();
  const given = Object.entries(attributes ?? {}).filter(([name, value]) => ATTRIBUTES.includes(name) && typeof value === 'string');
  return {
    ...(label !== '' ? {milestone: label} : needsMilestone ? {milestone: ''} : {}),
    ...Object.fromEntries(given),
  };
}

/** The text of a directive as it is written, or its name where the file has no text. */
export function sourceOf({name, position}: Directive, text: unknown): string {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return typeof text !== 'string' || start === undefined || end === undefined ? `:${name}` : text.slice(start, end);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
