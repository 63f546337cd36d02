import {isShown, isTablePart, isVoid, wholesOf} from './html-elements.js';
import type {Tag} from './html-tags.js';

/** The tags that are children of one node, and those around it. */
export interface TagGroup {
  readonly tags: readonly Tag[];
  readonly outer?: TagGroup;
}

/** The tags of a group that are no HTML element with visible words, so that a browser would show nothing in their place. */
export function foreignTags(group: TagGroup): Tag[] {
  const inDrawing = new Set(drawingsIn(group.tags).flat());
  return group.tags.filter((tag) => tag.kind === 'junk' || hasBadStyle(tag) || !(inDrawing.has(tag) || isShown(tag.name)));
}

/**
 * The tags that lack their other half, among groups in the order of the text.
 * A browser would let an element without an end take in the rest of the page, and drop an end without a beginning.
 * An end may stand deeper than its beginning: formatters indent the `</details>` that follows a list into the list.
 */
export function unpairedTags(groups: readonly TagGroup[]): Tag[] {
  const left = groups.flatMap((group) => unpairedIn(group).map((tag) => ({tag, group})));
  const closed = new Set<Tag>();
  for (const {tag, group} of left.toReversed()) {
    if (tag.kind !== 'open') continue;
    const end = left.find((other) => isPair(tag, other.tag) && other.tag.start > tag.start && !closed.has(other.tag) && isInside(other.group, group));
    if (end) closed.add(tag).add(end.tag);
  }
  return left.map(({tag}) => tag).filter((tag) => !closed.has(tag));
}

function unpairedIn({tags}: TagGroup): Tag[] {
  const inDrawing = new Set(drawingsIn(tags).flat());
  const open: Tag[] = [];
  const unpaired: Tag[] = [];
  for (const tag of tags) {
    if (inDrawing.has(tag)) continue;
    if (tag.kind === 'open') (isComplete(tag, open) ? [] : stands(tag, open) ? open : unpaired).push(tag);
    else {
      const index = open.findLastIndex((other) => isPair(other, tag));
      if (index === -1) unpaired.push(tag);
      else open.splice(index, 1);
    }
  }
  return [];
}
