import {hasHandler, isTablePart, isVoid, isWords, wholesOf} from '../document/html-elements.js';
import type {Tag} from './html-tags.js';

/** The tags that are children of one node, in order, and those around them. */
export interface TagGroup {
  readonly tags: readonly Tag[];
  readonly outer: TagGroup | undefined;
}

/** Elements that stand for themselves; the other void ones show something only with attributes: `cp <source> <input>` names two files. */
const PLAIN_VOID = new Set(['br', 'hr', 'wbr']);

/** The tags that are no visible HTML element (`Array<Foo>`, `<script>`), those with a program, and those that cannot be compiled. */
export function foreignTags(group: TagGroup): Tag[] {
  const drawn = drawnTags(group.tags);
  return group.tags.filter(
    (tag) =>
      tag.kind === 'junk' ||
      hasBadStyle(tag) ||
      (drawn.has(tag) ? hasHandler(tag.attributes) || (!tag.selfClosing && isVoid(tag.name)) : isWords(tag.name, tag.attributes)),
  );
}

/** The tags that end themselves, `<a id="x"/>`, as JSX and SVG have it: to HTML such a tag has no end. */
export function selfClosedTags(group: TagGroup): Tag[] {
  const drawn = drawnTags(group.tags);
  return group.tags.filter((tag) => isSelfClosed(tag) && !drawn.has(tag));
}

/**
 * The tags that lack their other half: a browser would let an element without an end take in the rest of the page,
 * and drop an end without a beginning. Both halves stand in the same node; or the end stands deeper, because
 * formatters indent the `</details>` below a list into the list, and browsers cope.
 * @param groups all groups of the document, in the order of the text
 * @param foreign tags that will be no tags
 */
export function unpairedTags(groups: readonly TagGroup[], foreign: ReadonlySet<Tag>): Tag[] {
  const left = groups.flatMap((group) => unpairedIn(group, foreign).map((tag) => ({tag, group})));
  const paired = new Set<Tag>();
  for (const {tag, group} of left.toReversed()) {
    const end = left.find((other) => isPair(tag, other.tag) && !paired.has(other.tag) && isInside(other.group, group));
    if (end) paired.add(tag).add(end.tag);
  }
  return left.map(({tag}) => tag).filter((tag) => !paired.has(tag));
}

function unpairedIn({tags}: TagGroup, foreign: ReadonlySet<Tag>): Tag[] {
  const drawn = drawnTags(tags);
  const unpaired: Tag[] = [];
  let open: {readonly tag: Tag; readonly mayStayOpen: boolean}[] = [];
  for (const tag of tags) {
    if (foreign.has(tag) || drawn.has(tag) || isSelfClosed(tag)) continue;
    const name = tag.name.toLowerCase();
    const wholes = wholesOf(name);
    const isInWhole = open.some((other) => wholes.includes(other.tag.name.toLowerCase()));
    if (tag.kind === 'close') {
      const begin = open.findLast((other) => isPair(other.tag, tag));
      if (begin) open = open.filter((other) => other !== begin);
      else unpaired.push(tag);
    } else if (isTablePart(name) && !isInWhole) {
      unpaired.push(tag);
    } else if (isVoid(name)) {
      const isMeant = PLAIN_VOID.has(name) || isInWhole || (wholes.length === 0 && tag.attributes.trim() !== '');
      if (!isMeant) unpaired.push(tag);
    } else {
      open.push({tag, mayStayOpen: name === 'p' || isInWhole});
    }
  }
  return [...unpaired, ...open.filter((other) => !other.mayStayOpen).map(({tag}) => tag)];
}

/** The tags of whole `<svg>` and `<math>` drawings, whose elements have names and an XML-like syntax of their own. */
function drawnTags(tags: readonly Tag[]): Set<Tag> {
  const drawn = new Set<Tag>();
  for (let first = 0; first < tags.length; first++) {
    const root = tags[first];
    if (root?.kind !== 'open' || (root.name !== 'svg' && root.name !== 'math')) continue;
    const last = root.selfClosing ? first : endOf(tags, first);
    if (last === -1) continue;
    for (const tag of tags.slice(first, last + 1)) drawn.add(tag);
    first = last;
  }
  return drawn;
}

function endOf(tags: readonly Tag[], first: number): number {
  let depth = 0;
  return tags.findIndex((tag, index) => {
    if (index < first || tag.name !== tags[first]?.name || tag.selfClosing) return false;
    depth += tag.kind === 'open' ? 1 : -1;
    return depth === 0;
  });
}

function isSelfClosed(tag: Tag): boolean {
  return tag.selfClosing && !isVoid(tag.name.toLowerCase());
}

function isPair(begin: Tag, end: Tag): boolean {
  return begin.kind === 'open' && end.kind === 'close' && begin.start < end.start && begin.name.toLowerCase() === end.name.toLowerCase();
}

function isInside(group: TagGroup, outer: TagGroup): boolean {
  let around = group.outer;
  while (around && around !== outer) around = around.outer;
  return around === outer;
}

/** MDX compiles `style` to an object, also in CommonMark, and fails on one that is not CSS. */
function hasBadStyle(tag: Tag): boolean {
  const [, style = ''] = /\sstyle(?:\s*=\s*("[^"]*"|'[^']*'|\S+))?/i.exec(tag.attributes) ?? [];
  const plain = style
    .replace(/^["']|["']$/g, '')
    .replace(/&[#\w]+;|"[^"]*"|'[^']*'|\([^)]*\)/g, 'x')
    .split(';');
  return !plain.every((declaration) => /^\s*(?:[-\w]+\s*:.*)?$/s.test(declaration));
}
